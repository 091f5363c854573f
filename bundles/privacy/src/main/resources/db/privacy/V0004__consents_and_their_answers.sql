create table privacy_consent (
  id uuid primary key,
  revision bigint not null,
  child_key varchar(200) not null,
  group_key varchar(200) not null,
  location_key varchar(200) not null,
  work_form varchar(10) not null,
  controller_key varchar(200) not null,
  author_key varchar(200),
  case_id uuid,
  purpose varchar(40) not null,
  party_key varchar(200) not null,
  rule varchar(20) not null,
  state varchar(20) not null,
  text_version varchar(40) not null,
  from_day date not null,
  -- last day that was asked for
  until_day date,
  -- last day on which it can be active: the end that was asked for, or the day before the child becomes 12 or 16
  last_day date,
  requested_at timestamp(6) with time zone not null
);
create index privacy_consent_of_child on privacy_consent (child_key, purpose, requested_at desc, id desc);
create index privacy_consent_of_group on privacy_consent (group_key, requested_at desc, id desc);
create index privacy_consent_of_location on privacy_consent (location_key, work_form, requested_at desc, id desc);

create table privacy_consent_answer (
  consent_id uuid not null references privacy_consent,
  position integer not null,
  -- null: the child's own answer
  guardian_key varchar(200),
  said varchar(20) not null,
  at timestamp(6) with time zone not null,
  mode varchar(20) not null,
  proof varchar(200),
  recorded_by varchar(200) not null,
  primary key (consent_id, position)
);
