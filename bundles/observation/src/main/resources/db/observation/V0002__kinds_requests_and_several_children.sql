-- a kind is data: its code, and the version that the answers follow
alter table observation_observation alter column kind set data type varchar(40);
alter table observation_observation add column kind_version integer default 1 not null;
alter table observation_observation add column trigger_words varchar(80);
alter table observation_observation add column answers varchar(400000);
alter table observation_observation add column names_checked boolean default false not null;
alter table observation_amendment add column trigger_words varchar(80);
alter table observation_amendment add column answers varchar(400000);
alter table observation_amendment add column names_checked boolean default false not null;

-- whether the observer asked for the child by the alias of the case; whether there are several children, who stand in observation_child
alter table observation_observation add column by_alias boolean default false not null;
alter table observation_observation add column several boolean default false not null;

-- two observers of one moment are blind to each other until then; null when it is open
alter table observation_observation add column request_id uuid;
alter table observation_observation add column blind_until timestamp(6) with time zone;

alter table observation_observation add column retracted_at timestamp(6) with time zone;
alter table observation_observation add column retracted_by varchar(200);
alter table observation_observation add column retraction_reason varchar(500);

create index observation_of_request on observation_observation (request_id, started_at desc, id desc);

-- the children of an observation of several, each as the access policy sees it
create table observation_child (
  observation_id uuid not null references observation_observation,
  position integer not null,
  child_key varchar(200) not null,
  group_key varchar(200) not null,
  location_key varchar(200) not null,
  work_form varchar(10) not null,
  controller_key varchar(200) not null,
  author_key varchar(200) not null,
  case_id uuid,
  primary key (observation_id, position)
);

create index observation_child_of_child on observation_child (child_key, observation_id);

-- an organisation's own kinds; a version is never changed
create table observation_kind (
  id uuid primary key,
  organisation_key varchar(200) not null,
  code varchar(40) not null,
  version integer not null,
  label_nl varchar(300) not null,
  label_en varchar(300) not null,
  hint_nl varchar(300),
  hint_en varchar(300),
  abc boolean not null,
  defined_by varchar(200) not null,
  defined_at timestamp(6) with time zone not null,
  unique (organisation_key, code, version)
);

create table observation_kind_field (
  kind_id uuid not null references observation_kind,
  position integer not null,
  name varchar(40) not null,
  type varchar(20) not null,
  part varchar(20) not null,
  label_nl varchar(300) not null,
  label_en varchar(300) not null,
  hint_nl varchar(300),
  hint_en varchar(300),
  required boolean not null,
  lowest integer,
  highest integer,
  choices varchar(20000),
  primary key (kind_id, position),
  unique (kind_id, name)
);

create table observation_request (
  id uuid primary key,
  revision bigint not null,
  child_key varchar(200),
  group_key varchar(200) not null,
  location_key varchar(200) not null,
  work_form varchar(10) not null,
  controller_key varchar(200) not null,
  author_key varchar(200) not null,
  case_id uuid,
  question varchar(1000) not null,
  from_day date not null,
  until_day date not null,
  together boolean not null,
  requested_at timestamp(6) with time zone not null,
  ended_at timestamp(6) with time zone,
  end_reason varchar(500)
);

create index observation_request_of_child on observation_request (child_key, requested_at desc, id desc);
create index observation_request_of_group on observation_request (group_key, requested_at desc, id desc);
create index observation_request_of_case on observation_request (case_id, requested_at desc, id desc);
create index observation_request_newest on observation_request (requested_at desc, id desc);

create table observation_request_asked (
  request_id uuid not null references observation_request,
  position integer not null,
  staff_key varchar(200) not null,
  primary key (request_id, position)
);

create index observation_request_asked_of_staff on observation_request_asked (staff_key, request_id);
