-- a template that is shipped with the product belongs to nobody: its access columns are null
create table stepplan_template (
  id uuid primary key,
  revision bigint not null,
  state varchar(20) not null,
  template_key varchar(60) not null,
  template_version integer not null,
  language varchar(2) not null,
  child_key varchar(200),
  group_key varchar(200),
  location_key varchar(200),
  work_form varchar(10),
  controller_key varchar(200),
  author_key varchar(200),
  case_id uuid,
  title varchar(200) not null,
  purpose varchar(2000),
  subject_type varchar(10) not null,
  work_forms varchar(40) not null,
  source varchar(500),
  licence varchar(100),
  origin_id uuid,
  submitted_key varchar(200),
  submitted_person varchar(200),
  published_key varchar(200),
  published_at timestamp(6) with time zone,
  return_reason varchar(500),
  created_at timestamp(6) with time zone not null,
  changed_at timestamp(6) with time zone not null
);

create unique index stepplan_template_version on stepplan_template (controller_key, template_key, language, template_version);
create index stepplan_template_newest on stepplan_template (created_at desc, id desc);

create table stepplan_template_step (
  template_id uuid not null references stepplan_template,
  position integer not null,
  title varchar(200) not null,
  goal varchar(1000),
  actions varchar(3000) not null,
  responsible_role varchar(20),
  latest_from varchar(20),
  latest_days integer,
  latest_period varchar(20),
  has_parents boolean not null,
  parent_mode varchar(20),
  parent_who varchar(20),
  parent_from varchar(20),
  parent_days integer,
  parent_period varchar(20),
  parent_text varchar(2000),
  parent_reason varchar(500),
  evidence varchar(500),
  only_for varchar(30),
  primary key (template_id, position)
);

create table stepplan_plan (
  id uuid primary key,
  revision bigint not null,
  state varchar(20) not null,
  child_key varchar(200),
  group_key varchar(200) not null,
  location_key varchar(200) not null,
  work_form varchar(10) not null,
  controller_key varchar(200) not null,
  author_key varchar(200) not null,
  case_id uuid,
  template_id uuid not null references stepplan_template,
  aim varchar(2000),
  strengths varchar(2000),
  begun_on date,
  is_specific boolean,
  current_no integer,
  current_state varchar(20),
  ready_on date,
  paused_on date,
  paused_until date,
  reason varchar(500),
  created_at timestamp(6) with time zone not null,
  changed_at timestamp(6) with time zone not null
);

-- timeline, lists and board: newest first; the case for duties and offered evidence
create index stepplan_plan_of_child on stepplan_plan (child_key, created_at desc, id desc);
create index stepplan_plan_of_group on stepplan_plan (group_key, created_at desc, id desc);
create index stepplan_plan_of_location on stepplan_plan (location_key, work_form, created_at desc, id desc);
create index stepplan_plan_of_case on stepplan_plan (case_id, created_at desc, id desc);
create index stepplan_plan_of_author on stepplan_plan (author_key, created_at desc, id desc);
create index stepplan_plan_of_template on stepplan_plan (template_id);

create table stepplan_plan_author (
  plan_id uuid not null references stepplan_plan,
  position integer not null,
  staff_key varchar(200) not null,
  primary key (plan_id, position)
);

create table stepplan_plan_confirmation (
  plan_id uuid not null references stepplan_plan,
  position integer not null,
  side varchar(20) not null,
  staff_key varchar(200) not null,
  person_key varchar(200) not null,
  at timestamp(6) with time zone not null,
  primary key (plan_id, position)
);

-- only steps that were touched have a row
create table stepplan_plan_step (
  id uuid primary key,
  plan_id uuid not null references stepplan_plan,
  step_no integer not null,
  state varchar(20),
  ready_on date,
  started_at timestamp(6) with time zone,
  started_key varchar(200),
  done_at timestamp(6) with time zone,
  done_on date,
  done_key varchar(200),
  note varchar(2000),
  reason varchar(500),
  returned_to integer,
  parent_mode varchar(20),
  parent_on date,
  parent_contact uuid,
  parent_notice varchar(2000),
  parent_key varchar(200),
  postponed_reason varchar(20),
  postponed_until date,
  postponed_note varchar(500),
  postponed_key varchar(200),
  postponed_person varchar(200),
  second_key varchar(200),
  second_person varchar(200)
);

create unique index stepplan_plan_step_no on stepplan_plan_step (plan_id, step_no);

create table stepplan_plan_evidence (
  plan_id uuid not null references stepplan_plan,
  event_id uuid not null,
  kind varchar(100) not null,
  record_id uuid not null,
  at timestamp(6) with time zone not null,
  primary key (plan_id, event_id)
);

create table stepplan_consultation (
  id uuid primary key,
  revision bigint not null,
  state varchar(20) not null,
  child_key varchar(200),
  group_key varchar(200) not null,
  location_key varchar(200) not null,
  work_form varchar(10) not null,
  controller_key varchar(200) not null,
  author_key varchar(200) not null,
  case_id uuid not null,
  assessment_id uuid not null,
  asker_key varchar(200) not null,
  held_on date not null,
  term_from date not null,
  message varchar(2000),
  told_by varchar(200),
  told_on date,
  told_where varchar(200),
  parent_needs varchar(1000),
  tips_used varchar(1000),
  reason varchar(500),
  replaced_by uuid,
  created_at timestamp(6) with time zone not null,
  changed_at timestamp(6) with time zone not null
);

create index stepplan_consultation_of_child on stepplan_consultation (child_key, created_at desc, id desc);
create index stepplan_consultation_of_group on stepplan_consultation (group_key, created_at desc, id desc);
create index stepplan_consultation_of_location on stepplan_consultation (location_key, work_form, created_at desc, id desc);
create index stepplan_consultation_of_case on stepplan_consultation (case_id, created_at desc, id desc);
create index stepplan_consultation_of_author on stepplan_consultation (author_key, created_at desc, id desc);

create table stepplan_consultation_attendee (
  consultation_id uuid not null references stepplan_consultation,
  position integer not null,
  staff_key varchar(200) not null,
  attendee_role varchar(20) not null,
  present boolean not null,
  primary key (consultation_id, position)
);

create table stepplan_consultation_decision (
  consultation_id uuid not null references stepplan_consultation,
  position integer not null,
  text varchar(200) not null,
  primary key (consultation_id, position)
);

create table stepplan_action_plan (
  id uuid primary key,
  revision bigint not null,
  state varchar(30) not null,
  child_key varchar(200),
  group_key varchar(200) not null,
  location_key varchar(200) not null,
  work_form varchar(10) not null,
  controller_key varchar(200) not null,
  author_key varchar(200) not null,
  case_id uuid not null,
  assessment_id uuid not null,
  consultation_id uuid references stepplan_consultation,
  support_level varchar(20),
  review_on date,
  expected_type varchar(200),
  expected_probability varchar(20),
  discussed_on date,
  discussed_contact uuid,
  not_discussed varchar(500),
  discussed_notice varchar(2000),
  parents_agreed boolean,
  parents_on date,
  parents_words varchar(2000),
  parents_contact uuid,
  outcome varchar(30),
  actual_care varchar(200),
  closing_note varchar(1000),
  closed_key varchar(200),
  closed_at timestamp(6) with time zone,
  created_at timestamp(6) with time zone not null,
  changed_at timestamp(6) with time zone not null
);

create index stepplan_action_plan_of_child on stepplan_action_plan (child_key, created_at desc, id desc);
create index stepplan_action_plan_of_group on stepplan_action_plan (group_key, created_at desc, id desc);
create index stepplan_action_plan_of_location on stepplan_action_plan (location_key, work_form, created_at desc, id desc);
create index stepplan_action_plan_of_case on stepplan_action_plan (case_id, created_at desc, id desc);
create index stepplan_action_plan_of_author on stepplan_action_plan (author_key, created_at desc, id desc);

create table stepplan_action_plan_goal (
  action_plan_id uuid not null references stepplan_action_plan,
  position integer not null,
  setting varchar(10) not null,
  text varchar(1000) not null,
  baseline varchar(1000),
  target varchar(1000),
  attainment integer,
  measured_on date,
  primary key (action_plan_id, position)
);

create table stepplan_action_plan_action (
  action_plan_id uuid not null references stepplan_action_plan,
  position integer not null,
  setting varchar(10) not null,
  kind varchar(20) not null,
  text varchar(1000) not null,
  who_key varchar(200),
  from_on date not null,
  review_on date,
  primary key (action_plan_id, position)
);

create table stepplan_action_plan_alternative (
  action_plan_id uuid not null references stepplan_action_plan,
  position integer not null,
  text varchar(1000) not null,
  chosen boolean not null,
  why varchar(1000) not null,
  primary key (action_plan_id, position)
);

create table stepplan_action_plan_agreement (
  action_plan_id uuid not null references stepplan_action_plan,
  position integer not null,
  side varchar(20) not null,
  staff_key varchar(200) not null,
  person_key varchar(200) not null,
  at timestamp(6) with time zone not null,
  primary key (action_plan_id, position)
);

create table stepplan_action_plan_review (
  action_plan_id uuid not null references stepplan_action_plan,
  position integer not null,
  held_on date not null,
  by_key varchar(200) not null,
  note varchar(2000),
  primary key (action_plan_id, position)
);
