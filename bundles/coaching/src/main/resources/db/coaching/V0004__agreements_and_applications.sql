create table coaching_agreement (
  id uuid primary key,
  revision bigint not null,
  acts integer not null,
  valid_from date not null,
  valid_until date,
  ended_on date,
  ended_by varchar(200),
  hours_per_year integer not null,
  hourly_rate numeric(6, 2),
  funding_source varchar(200),
  programme varchar(200),
  goals varchar(2000),
  evaluation_date date,
  created_by varchar(200) not null,
  created_at timestamp(6) with time zone not null
);
create index coaching_agreement_newest on coaching_agreement (created_at desc, id desc);
create index coaching_agreement_to_evaluate on coaching_agreement (evaluation_date);

-- the places of an agreement; each has the columns of the access policy, for its manager reads it by that place
create table coaching_agreement_place (
  agreement_id uuid not null references coaching_agreement,
  position integer not null,
  child_key varchar(200),
  group_key varchar(200),
  location_key varchar(200) not null,
  work_form varchar(10) not null,
  controller_key varchar(200) not null,
  author_key varchar(200),
  case_id uuid,
  primary key (agreement_id, position)
);
create unique index coaching_agreement_place_once on coaching_agreement_place (agreement_id, location_key, work_form);
create index coaching_agreement_of_place on coaching_agreement_place (location_key, work_form, agreement_id);

create table coaching_agreement_party (
  agreement_id uuid not null references coaching_agreement,
  position integer not null,
  organisation_key varchar(200) not null,
  discipline varchar(30) not null,
  party_role varchar(20) not null,
  primary key (agreement_id, position)
);
create index coaching_agreement_of_party on coaching_agreement_party (organisation_key, agreement_id);

create table coaching_agreement_contact (
  agreement_id uuid not null references coaching_agreement,
  position integer not null,
  staff_key varchar(200) not null,
  primary key (agreement_id, position)
);

create table coaching_agreement_evaluation (
  agreement_id uuid not null references coaching_agreement,
  position integer not null,
  on_day date not null,
  by_key varchar(200) not null,
  conclusion varchar(2000) not null,
  primary key (agreement_id, position)
);

alter table coaching_assignment add column agreement_id uuid references coaching_agreement;
alter table coaching_assignment add column handed_over_to uuid references coaching_assignment;
create index coaching_assignment_of_agreement on coaching_assignment (agreement_id);
create index coaching_moment_of_assignment on coaching_moment (assignment_id, planned_start);

create table coaching_application (
  id uuid primary key,
  revision bigint not null,
  acts integer not null,
  state varchar(20) not null,
  child_key varchar(200),
  group_key varchar(200),
  location_key varchar(200) not null,
  work_form varchar(10) not null,
  controller_key varchar(200) not null,
  author_key varchar(200) not null,
  case_id uuid,
  application_text varchar(4000) not null,
  themes varchar(400),
  wishes varchar(200),
  hours_per_month integer not null,
  wished_from date not null,
  wished_until date,
  applied_at timestamp(6) with time zone not null,
  intake_on date,
  decided_by varchar(200),
  decided_at timestamp(6) with time zone,
  decline_reason varchar(30),
  explanation varchar(500),
  assignment_id uuid references coaching_assignment
);
create index coaching_application_of_location on coaching_application (location_key, work_form, applied_at desc, id desc);

create table coaching_application_group (
  application_id uuid not null references coaching_application,
  position integer not null,
  group_key varchar(200) not null,
  primary key (application_id, position)
);
