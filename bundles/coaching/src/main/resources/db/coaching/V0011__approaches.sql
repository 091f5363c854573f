-- what was tried for a theme and what happened, in own words; since is the first moment of a half-year, no other time is kept
create table coaching_approach (
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
  written_by varchar(200) not null,
  advice_id uuid references coaching_advice,
  modelling_id uuid references coaching_modelling,
  language varchar(2) not null,
  title varchar(120) not null,
  tried varchar(2000) not null,
  happened varchar(2000) not null,
  themes varchar(400) not null,
  age_bands varchar(100),
  audience varchar(20) not null,
  since timestamp(6) with time zone not null,
  constraint coaching_approach_of_adults check (child_key is null and case_id is null)
);

create index coaching_approach_of_organisation on coaching_approach (controller_key, state, since desc, id desc);
create index coaching_approach_of_group on coaching_approach (group_key, since desc, id desc);

-- what came of advice and modelling, by theme, in the half-year of an organisation
create index coaching_advice_of_organisation on coaching_advice (controller_key, at);
create index coaching_modelling_of_organisation on coaching_modelling (controller_key, at);
