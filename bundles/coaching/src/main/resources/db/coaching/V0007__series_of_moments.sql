create table coaching_series (
  id uuid primary key,
  revision bigint not null,
  acts integer not null,
  state varchar(20) not null,
  child_key varchar(200),
  group_key varchar(200) not null,
  location_key varchar(200) not null,
  work_form varchar(10) not null,
  controller_key varchar(200) not null,
  author_key varchar(200),
  case_id uuid,
  assignment_id uuid not null references coaching_assignment,
  coach_key varchar(200) not null,
  form varchar(20) not null,
  first_day date not null,
  starts_at varchar(5) not null,
  minutes integer not null,
  every_weeks integer not null,
  until_day date not null,
  exceptions varchar(600),
  closed_days varchar(600),
  closure_known boolean not null
);
create index coaching_series_of_assignment on coaching_series (assignment_id);

create table coaching_series_moment (
  series_id uuid not null references coaching_series,
  position integer not null,
  linked_id uuid not null references coaching_moment,
  primary key (series_id, position)
);
create index coaching_series_of_moment on coaching_series_moment (linked_id);
