create table parents_wish (
  id uuid primary key,
  revision bigint not null,
  state varchar(20) not null,
  child_key varchar(200) not null,
  group_key varchar(200) not null,
  location_key varchar(200) not null,
  work_form varchar(10) not null,
  controller_key varchar(200) not null,
  author_key varchar(200),
  case_id uuid,
  guardian_key varchar(200) not null,
  words varchar(2000) not null,
  theme varchar(40) not null,
  said_on date not null,
  begun_at timestamp(6) with time zone not null,
  written_at timestamp(6) with time zone not null,
  recorded_by varchar(200)
);

-- the wishes about a child, and those of a guardian: newest first
create index parents_wish_of_child on parents_wish (child_key, begun_at desc, id desc);
create index parents_wish_of_guardian on parents_wish (guardian_key, begun_at desc, id desc);
create index parents_wish_newest on parents_wish (begun_at desc, id desc);

create table parents_wish_earlier (
  wish_id uuid not null references parents_wish,
  position integer not null,
  until_at timestamp(6) with time zone not null,
  words varchar(2000) not null,
  theme varchar(40) not null,
  recorded_by varchar(200),
  primary key (wish_id, position)
);

create table parents_wish_response (
  wish_id uuid not null references parents_wish,
  position integer not null,
  at timestamp(6) with time zone not null,
  by_key varchar(200) not null,
  words varchar(2000) not null,
  primary key (wish_id, position)
);
