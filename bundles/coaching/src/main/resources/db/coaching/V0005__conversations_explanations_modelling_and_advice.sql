create table coaching_conversation (
  id uuid primary key,
  revision bigint not null,
  acts integer not null,
  state varchar(20) not null,
  kind varchar(20) not null,
  child_key varchar(200),
  group_key varchar(200) not null,
  location_key varchar(200) not null,
  work_form varchar(10) not null,
  controller_key varchar(200) not null,
  author_key varchar(200) not null,
  case_id uuid,
  held_on date not null,
  gist varchar(4000) not null,
  confidentiality varchar(20) not null,
  at timestamp(6) with time zone not null,
  reason varchar(500),
  constraint coaching_conversation_of_adults check (kind not in ('COACHING', 'TEAM') or child_key is null)
);

-- the file of a child, the list of a group, of a question, and the counts of a place
create index coaching_conversation_of_child on coaching_conversation (child_key, at desc, id desc);
create index coaching_conversation_of_group on coaching_conversation (group_key, at desc, id desc);
create index coaching_conversation_of_case on coaching_conversation (case_id, at desc, id desc);
create index coaching_conversation_of_location on coaching_conversation (location_key, work_form, at desc, id desc);

create table coaching_conversation_staff (
  conversation_id uuid not null references coaching_conversation,
  position integer not null,
  host_key varchar(200) not null,
  primary key (conversation_id, position)
);

create table coaching_conversation_guardian (
  conversation_id uuid not null references coaching_conversation,
  position integer not null,
  host_key varchar(200) not null,
  primary key (conversation_id, position)
);

create table coaching_conversation_agreement (
  conversation_id uuid not null references coaching_conversation,
  position integer not null,
  agreed varchar(500) not null,
  who_key varchar(200),
  by_day date,
  done_by varchar(200),
  done_at timestamp(6) with time zone,
  primary key (conversation_id, position)
);

-- what somebody promised and has not done
create index coaching_conversation_promised on coaching_conversation_agreement (who_key, done_at);

create table coaching_explanation (
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
  behaviour varchar(4000) not null,
  possibilities varchar(4000) not null,
  at timestamp(6) with time zone not null,
  reason varchar(500)
);

create index coaching_explanation_of_child on coaching_explanation (child_key, at desc, id desc);
create index coaching_explanation_of_group on coaching_explanation (group_key, at desc, id desc);
create index coaching_explanation_of_case on coaching_explanation (case_id, at desc, id desc);
create index coaching_explanation_of_location on coaching_explanation (location_key, work_form, at desc, id desc);

-- an explanation was a field of the question; it becomes a record of its own, by the id of its question
alter table coaching_question add column conversations integer default 0 not null;
alter table coaching_question add column explanation_id uuid;
insert into coaching_explanation (id, revision, acts, state, child_key, group_key, location_key, work_form,
    controller_key, author_key, case_id, behaviour, possibilities, at)
  select id, 1, 0, 'GIVEN', child_key, group_key, location_key, work_form, controller_key, explained_by, id,
    explanation, coalesce(strengths, '-'), explained_at
  from coaching_question where explanation is not null;
update coaching_question set explanation_id = id where explanation is not null;
alter table coaching_question drop column explanation;
alter table coaching_question drop column explained_by;
alter table coaching_question drop column explained_at;

-- modelling and advice are about the work of adults: child_key is there for the access policy and stays empty
create table coaching_modelling (
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
  moment_id uuid references coaching_moment,
  shown_on date not null,
  shown varchar(2000) not null,
  why varchar(2000) not null,
  themes varchar(400),
  try_on date,
  at timestamp(6) with time zone not null,
  reason varchar(500),
  constraint coaching_modelling_of_adults check (child_key is null)
);

create index coaching_modelling_of_group on coaching_modelling (group_key, at desc, id desc);
create index coaching_modelling_of_case on coaching_modelling (case_id, at desc, id desc);
create index coaching_modelling_of_moment on coaching_modelling (moment_id, at desc, id desc);
create index coaching_modelling_of_location on coaching_modelling (location_key, work_form, at desc, id desc);

create table coaching_modelling_seen (
  modelling_id uuid not null references coaching_modelling,
  position integer not null,
  host_key varchar(200) not null,
  primary key (modelling_id, position)
);
create index coaching_modelling_seen_by on coaching_modelling_seen (host_key, modelling_id);

create table coaching_modelling_try (
  modelling_id uuid not null references coaching_modelling,
  position integer not null,
  tried_by varchar(200) not null,
  tried_on date not null,
  result integer not null,
  note varchar(2000),
  at timestamp(6) with time zone not null,
  primary key (modelling_id, position)
);

create table coaching_advice (
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
  to_key varchar(200),
  advice_text varchar(2000) not null,
  themes varchar(400),
  age_band varchar(20),
  tip_id uuid,
  at timestamp(6) with time zone not null,
  response varchar(20),
  responded_by varchar(200),
  responded_at timestamp(6) with time zone,
  try_on date,
  response_note varchar(1000),
  tried boolean,
  helped integer,
  rating_note varchar(2000),
  shared_by_giver boolean not null,
  shared_by_receiver boolean not null,
  reason varchar(500),
  constraint coaching_advice_of_adults check (child_key is null)
);

create index coaching_advice_of_group on coaching_advice (group_key, at desc, id desc);
create index coaching_advice_of_case on coaching_advice (case_id, at desc, id desc);
create index coaching_advice_of_location on coaching_advice (location_key, work_form, at desc, id desc);
create index coaching_advice_for on coaching_advice (to_key, state);
create index coaching_advice_accepted on coaching_advice (responded_by, state);

-- advice and modelling that staff of a question try out; whether they looked back on it
create table coaching_question_practice (
  question_id uuid not null references coaching_question,
  position integer not null,
  linked_id uuid not null,
  reviewed boolean not null,
  primary key (question_id, position)
);
