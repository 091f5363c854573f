-- how a module stands at a work form of a location; a module that was never on there has no row
create table administration_module_activation (
  id uuid primary key,
  revision bigint not null,
  module varchar(20) not null,
  location_key varchar(200) not null,
  work_form varchar(10) not null,
  state varchar(20) not null,
  valid_from date,
  begins_at timestamp(6) with time zone,
  reason varchar(500) not null,
  changed_by varchar(200) not null,
  created_at timestamp(6) with time zone not null,
  changed_at timestamp(6) with time zone not null
);

create unique index administration_module_at_place
  on administration_module_activation (location_key, work_form, module);

-- a value that somebody set: for an organisation, a location, or (with the work form) a work form of a location
create table administration_setting (
  id uuid primary key,
  revision bigint not null,
  setting_key varchar(100) not null,
  level varchar(20) not null,
  scope_key varchar(200) not null,
  work_form varchar(10) not null,
  setting_value varchar(200) not null,
  changed_by varchar(200) not null,
  changed_at timestamp(6) with time zone not null
);

create unique index administration_setting_at_level
  on administration_setting (setting_key, level, scope_key, work_form);
