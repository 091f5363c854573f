create table observation_observation (
  id uuid primary key,
  revision bigint not null,
  state varchar(20) not null,
  kind varchar(20) not null,
  child_key varchar(200),
  group_key varchar(200) not null,
  location_key varchar(200) not null,
  work_form varchar(10) not null,
  controller_key varchar(200) not null,
  author_key varchar(200) not null,
  case_id uuid,
  started_at timestamp(6) with time zone not null,
  ended_at timestamp(6) with time zone,
  place varchar(200),
  activity varchar(200),
  facts varchar(8000),
  interpretation varchar(4000),
  strengths varchar(4000),
  antecedent varchar(4000),
  behaviour varchar(4000),
  consequence varchar(4000),
  captured_at timestamp(6) with time zone not null,
  finalised_at timestamp(6) with time zone
);

-- the timeline of a child, the list of a group, a location or a question, and one's own drafts: newest first
create index observation_of_child on observation_observation (child_key, started_at desc, id desc);
create index observation_of_group on observation_observation (group_key, started_at desc, id desc);
create index observation_of_location on observation_observation (location_key, work_form, started_at desc, id desc);
create index observation_of_case on observation_observation (case_id, started_at desc, id desc);
create index observation_of_author on observation_observation (author_key, state, captured_at);

create table observation_amendment (
  observation_id uuid not null references observation_observation,
  position integer not null,
  at timestamp(6) with time zone not null,
  by_key varchar(200) not null,
  reason varchar(500) not null,
  started_at timestamp(6) with time zone not null,
  ended_at timestamp(6) with time zone,
  place varchar(200),
  activity varchar(200),
  facts varchar(8000),
  interpretation varchar(4000),
  strengths varchar(4000),
  antecedent varchar(4000),
  behaviour varchar(4000),
  consequence varchar(4000),
  primary key (observation_id, position)
);
