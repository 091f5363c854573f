create table coaching_assignment (
  id uuid primary key,
  revision bigint not null,
  coach_key varchar(200) not null,
  coach_type varchar(30) not null,
  organisation_key varchar(200) not null,
  scope varchar(30) not null,
  valid_from date not null,
  valid_until date,
  ended_on date,
  ended_by varchar(200),
  confidentiality_date date,
  created_by varchar(200) not null,
  created_at timestamp(6) with time zone not null
);

-- what a coach reaches on a day, and the newest first
create index coaching_assignment_of_coach on coaching_assignment (coach_key, valid_from);
create index coaching_assignment_newest on coaching_assignment (created_at desc, id desc);

-- the groups of an assignment; each has the columns of the access policy, for the staff of one group see it by that group
create table coaching_assignment_group (
  assignment_id uuid not null references coaching_assignment,
  position integer not null,
  child_key varchar(200),
  group_key varchar(200) not null,
  location_key varchar(200) not null,
  work_form varchar(10) not null,
  controller_key varchar(200) not null,
  author_key varchar(200),
  case_id uuid,
  primary key (assignment_id, position)
);
create unique index coaching_assignment_group_once on coaching_assignment_group (assignment_id, group_key);
create index coaching_assignment_of_group on coaching_assignment_group (group_key, assignment_id);
create index coaching_assignment_of_location on coaching_assignment_group (location_key, work_form, assignment_id);

create table coaching_question (
  id uuid primary key,
  revision bigint not null,
  acts integer not null,
  state varchar(20) not null,
  child_key varchar(200),
  group_key varchar(200) not null,
  location_key varchar(200) not null,
  work_form varchar(10) not null,
  controller_key varchar(200) not null,
  author_key varchar(200) not null,
  case_id uuid not null,
  question_text varchar(4000),
  strengths varchar(4000),
  themes varchar(400),
  wishes varchar(200),
  urgency varchar(20) not null,
  signal_date date not null,
  noticed_by varchar(20),
  age_months integer,
  identity varchar(10),
  revealed_by varchar(200),
  revealed_at timestamp(6) with time zone,
  at timestamp(6) with time zone not null,
  created_at timestamp(6) with time zone not null,
  asked_at timestamp(6) with time zone,
  picked_up_by varchar(200),
  picked_up_at timestamp(6) with time zone,
  outcome varchar(30),
  assessment_id uuid,
  explanation varchar(4000),
  explained_by varchar(200),
  explained_at timestamp(6) with time zone,
  outside_who varchar(500),
  outside_by varchar(200),
  outside_at timestamp(6) with time zone,
  reason varchar(500),
  closed_at timestamp(6) with time zone
);

-- the timeline of a child, the list and board of a group, a location, what waits for a coach, and one's own drafts
create index coaching_question_of_child on coaching_question (child_key, at desc, id desc);
create index coaching_question_of_group on coaching_question (group_key, at desc, id desc);
create index coaching_question_of_location on coaching_question (location_key, work_form, at desc, id desc);
create index coaching_question_waiting on coaching_question (state, group_key);
create index coaching_question_of_author on coaching_question (author_key, state);

create table coaching_question_participant (
  question_id uuid not null references coaching_question,
  position integer not null,
  staff_key varchar(200) not null,
  side varchar(10),
  since timestamp(6) with time zone not null,
  primary key (question_id, position)
);

create table coaching_question_observation (
  question_id uuid not null references coaching_question,
  position integer not null,
  linked_id uuid not null,
  primary key (question_id, position)
);

create table coaching_try_out (
  question_id uuid not null references coaching_question,
  position integer not null,
  what varchar(2000) not null,
  on_day date not null,
  agreed_by varchar(200) not null,
  agreed_at timestamp(6) with time zone not null,
  result varchar(2000),
  helped integer,
  reviewed_by varchar(200),
  reviewed_at timestamp(6) with time zone,
  primary key (question_id, position)
);

create table coaching_closing (
  question_id uuid not null references coaching_question,
  position integer not null,
  staff_key varchar(200) not null,
  side varchar(10) not null,
  at timestamp(6) with time zone not null,
  primary key (question_id, position)
);

create table coaching_assessment (
  id uuid primary key,
  revision bigint not null,
  acts integer not null,
  state varchar(20) not null,
  child_key varchar(200),
  group_key varchar(200) not null,
  location_key varchar(200) not null,
  work_form varchar(10) not null,
  controller_key varchar(200) not null,
  author_key varchar(200) not null,
  case_id uuid not null,
  outcome varchar(30),
  rationale varchar(4000),
  strengths varchar(4000),
  parent_view varchar(4000),
  child_view varchar(4000),
  created_at timestamp(6) with time zone not null,
  proposed_by varchar(200),
  proposed_side varchar(10),
  proposed_at timestamp(6) with time zone,
  confirmed_at timestamp(6) with time zone,
  postponed_until date,
  observe varchar(2000)
);

create index coaching_assessment_of_case on coaching_assessment (case_id, created_at desc, id desc);
create index coaching_assessment_of_group on coaching_assessment (group_key, state, created_at desc);
create index coaching_assessment_of_location on coaching_assessment (location_key, work_form, created_at desc, id desc);

create table coaching_assessment_evidence (
  assessment_id uuid not null references coaching_assessment,
  position integer not null,
  linked_id uuid not null,
  primary key (assessment_id, position)
);

create table coaching_assessment_voice (
  assessment_id uuid not null references coaching_assessment,
  position integer not null,
  staff_key varchar(200) not null,
  side varchar(10),
  decision varchar(10) not null,
  note varchar(2000),
  at timestamp(6) with time zone not null,
  primary key (assessment_id, position)
);

create table coaching_moment (
  id uuid primary key,
  revision bigint not null,
  acts integer not null,
  state varchar(20) not null,
  child_key varchar(200),
  group_key varchar(200) not null,
  location_key varchar(200) not null,
  work_form varchar(10) not null,
  controller_key varchar(200) not null,
  author_key varchar(200) not null,
  case_id uuid,
  assignment_id uuid not null references coaching_assignment,
  coach_key varchar(200) not null,
  form varchar(20) not null,
  planned_start timestamp(6) with time zone not null,
  planned_end timestamp(6) with time zone not null,
  actual_start timestamp(6) with time zone,
  actual_end timestamp(6) with time zone,
  minutes_in_group integer,
  minutes_indirect integer,
  change_reason varchar(500),
  cancel_reason varchar(20),
  held_at timestamp(6) with time zone
);

create index coaching_moment_of_group on coaching_moment (group_key, planned_start desc, id desc);
create index coaching_moment_of_location on coaching_moment (location_key, work_form, planned_start desc, id desc);
create index coaching_moment_of_coach on coaching_moment (coach_key, planned_start desc, id desc);

create table coaching_moment_agreement (
  moment_id uuid not null references coaching_moment,
  position integer not null,
  staff_key varchar(200) not null,
  side varchar(10) not null,
  at timestamp(6) with time zone not null,
  primary key (moment_id, position)
);

create table coaching_moment_agenda (
  moment_id uuid not null references coaching_moment,
  position integer not null,
  linked_id uuid not null,
  primary key (moment_id, position)
);

create table coaching_moment_correction (
  moment_id uuid not null references coaching_moment,
  position integer not null,
  at timestamp(6) with time zone not null,
  by_key varchar(200) not null,
  reason varchar(500) not null,
  minutes_in_group integer not null,
  minutes_indirect integer not null,
  primary key (moment_id, position)
);
