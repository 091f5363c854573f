-- the versions that an organisation publishes; they never change and say nothing of anybody
create table coaching_competence_profile (
  id uuid primary key,
  controller_key varchar(200) not null,
  role varchar(10) not null,
  version integer not null,
  source varchar(500) not null,
  licence varchar(200),
  published_by varchar(200),
  published_at timestamp(6) with time zone not null
);
create unique index coaching_competence_profile_once on coaching_competence_profile (controller_key, role, version);

create table coaching_competence_profile_item (
  profile_id uuid not null references coaching_competence_profile,
  position integer not null,
  code varchar(40) not null,
  competence varchar(20) not null,
  text_nl varchar(300) not null,
  text_en varchar(300) not null,
  primary key (profile_id, position)
);

create table coaching_measurement (
  id uuid primary key,
  revision bigint not null,
  acts integer not null,
  state varchar(10) not null,
  child_key varchar(200),
  group_key varchar(200),
  location_key varchar(200) not null,
  work_form varchar(10) not null,
  controller_key varchar(200) not null,
  author_key varchar(200) not null,
  case_id uuid,
  role varchar(10) not null,
  phase varchar(10) not null,
  profile_version integer not null,
  begin_id uuid references coaching_measurement,
  begun_at timestamp(6) with time zone not null,
  finalised_at timestamp(6) with time zone
);
create index coaching_measurement_of_owner on coaching_measurement (author_key, begun_at desc, id desc);
create index coaching_measurement_of_team on coaching_measurement (location_key, work_form, role, finalised_at);
create unique index coaching_measurement_end_once on coaching_measurement (begin_id);

create table coaching_measurement_score (
  measurement_id uuid not null references coaching_measurement,
  position integer not null,
  item varchar(40) not null,
  competence varchar(20) not null,
  score integer not null,
  evidence varchar(2000),
  primary key (measurement_id, position)
);

-- who may read it; the columns of the access policy are those of the one who may read: the share is theirs
create table coaching_measurement_share (
  measurement_id uuid not null references coaching_measurement,
  position integer not null,
  child_key varchar(200),
  group_key varchar(200),
  location_key varchar(200) not null,
  work_form varchar(10) not null,
  controller_key varchar(200) not null,
  author_key varchar(200) not null,
  case_id uuid,
  at timestamp(6) with time zone not null,
  primary key (measurement_id, position)
);
create index coaching_measurement_share_of_receiver on coaching_measurement_share (author_key, at desc);

create table coaching_learning_goal (
  id uuid primary key,
  revision bigint not null,
  acts integer not null,
  state varchar(10) not null,
  child_key varchar(200),
  group_key varchar(200),
  location_key varchar(200) not null,
  work_form varchar(10) not null,
  controller_key varchar(200) not null,
  author_key varchar(200) not null,
  case_id uuid,
  competence varchar(20) not null,
  goal_type varchar(20) not null,
  goal_text varchar(2000) not null,
  set_at timestamp(6) with time zone not null,
  ended_at timestamp(6) with time zone
);
create index coaching_learning_goal_of_owner on coaching_learning_goal (author_key, set_at desc, id desc);

create table coaching_learning_goal_evidence (
  goal_id uuid not null references coaching_learning_goal,
  position integer not null,
  kind varchar(20) not null,
  linked_id uuid not null,
  at timestamp(6) with time zone not null,
  primary key (goal_id, position)
);

-- trust pulses about an assignment, and closing evaluations of a question; one of each person
create table coaching_answer (
  id uuid primary key,
  revision bigint not null,
  kind varchar(10) not null,
  about_id uuid not null,
  side varchar(10) not null,
  child_key varchar(200),
  group_key varchar(200),
  location_key varchar(200) not null,
  work_form varchar(10) not null,
  controller_key varchar(200) not null,
  author_key varchar(200) not null,
  case_id uuid,
  answered_at timestamp(6) with time zone not null
);
create unique index coaching_answer_once on coaching_answer (kind, about_id, author_key);
create index coaching_answer_of_owner on coaching_answer (author_key, kind, answered_at desc, id desc);
create index coaching_answer_of_place on coaching_answer (kind, location_key, work_form, answered_at);

create table coaching_answer_score (
  answer_id uuid not null references coaching_answer,
  position integer not null,
  item varchar(20) not null,
  score integer not null,
  primary key (answer_id, position)
);

-- what somebody closed and may look back on
create index coaching_closing_of_staff on coaching_closing (staff_key, question_id);
