create table parents_notice (
  id uuid primary key,
  revision bigint not null,
  child_key varchar(200) not null,
  group_key varchar(200) not null,
  location_key varchar(200) not null,
  work_form varchar(10) not null,
  controller_key varchar(200) not null,
  author_key varchar(200) not null,
  case_id uuid,
  observer_key varchar(200) not null,
  from_day date not null,
  until_day date not null,
  told_on date not null,
  words varchar(2000),
  recorded_at timestamp(6) with time zone not null
);

-- the notices to the parents of a child, and whether they know of an observer
create index parents_notice_of_child on parents_notice (child_key, recorded_at desc, id desc);
create index parents_notice_of_observer on parents_notice (observer_key, child_key, from_day);
create index parents_notice_newest on parents_notice (recorded_at desc, id desc);
