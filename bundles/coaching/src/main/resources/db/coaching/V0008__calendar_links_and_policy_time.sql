-- links by which calendar programs read; a row belongs to one person and holds nothing about anybody else
create table coaching_calendar_link (
  id uuid primary key,
  revision bigint not null,
  owner_key varchar(200) not null,
  secret_hash varchar(64) not null,
  language varchar(5) not null,
  created_at timestamp(6) with time zone not null,
  revoked_at timestamp(6) with time zone
);
create unique index coaching_calendar_link_by_secret on coaching_calendar_link (secret_hash);
create index coaching_calendar_link_of_owner on coaching_calendar_link (owner_key, created_at desc);

create table coaching_policy_time (
  id uuid primary key,
  revision bigint not null,
  child_key varchar(200),
  group_key varchar(200),
  location_key varchar(200) not null,
  work_form varchar(10) not null,
  controller_key varchar(200) not null,
  author_key varchar(200) not null,
  case_id uuid,
  on_day date not null,
  minutes integer not null,
  entered_at timestamp(6) with time zone not null,
  withdrawn_at timestamp(6) with time zone
);
create index coaching_policy_time_of_location on coaching_policy_time (location_key, work_form, on_day);
