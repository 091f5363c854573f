-- what may not be destroyed for now: all records of a child, or one record
create table privacy_hold (
  id uuid primary key,
  revision bigint not null,
  child_key varchar(200),
  group_key varchar(200),
  location_key varchar(200) not null,
  work_form varchar(10) not null,
  controller_key varchar(200) not null,
  author_key varchar(200) not null,
  case_id uuid,
  kind varchar(60),
  record_id uuid,
  reason varchar(500) not null,
  until_day date,
  placed_at timestamp(6) with time zone not null,
  released_at timestamp(6) with time zone,
  released_by varchar(200)
);
create index privacy_hold_of_child on privacy_hold (child_key);
create index privacy_hold_of_record on privacy_hold (record_id);
create index privacy_hold_of_location on privacy_hold (location_key, work_form, placed_at desc, id desc);

-- a destruction from the proposal to its proof; it is about a place, never about a child
create table privacy_destruction (
  id uuid primary key,
  revision bigint not null,
  state varchar(20) not null,
  child_key varchar(200),
  group_key varchar(200),
  location_key varchar(200) not null,
  work_form varchar(10) not null,
  controller_key varchar(200) not null,
  author_key varchar(200) not null,
  case_id uuid,
  retention varchar(40) not null,
  erasure boolean not null,
  -- whose file goes before its term, until it ends
  erased_child varchar(200),
  chosen integer not null,
  fingerprint varchar(64),
  backups varchar(500),
  proposed_person varchar(200) not null,
  proposed_at timestamp(6) with time zone not null,
  approved_by varchar(200),
  approved_at timestamp(6) with time zone,
  ended_by varchar(200),
  ended_at timestamp(6) with time zone
);
create index privacy_destruction_of_location
  on privacy_destruction (location_key, work_form, proposed_at desc, id desc);

create table privacy_destruction_count (
  destruction_id uuid not null references privacy_destruction,
  position integer not null,
  kind varchar(60) not null,
  destroyed integer not null,
  held integer not null,
  not_due integer not null,
  primary key (destruction_id, position)
);

-- what was chosen, until the destruction ends; without an outcome it is still to be looked at
create table privacy_destruction_item (
  destruction_id uuid not null references privacy_destruction,
  record_id uuid not null,
  kind varchar(60) not null,
  outcome varchar(20),
  primary key (destruction_id, record_id)
);
