-- looking questions for a theme and an age: no score, and no place for one
create table coaching_recognition_aid (
  id uuid primary key,
  revision bigint not null,
  acts integer not null,
  state varchar(20) not null,
  child_key varchar(200),
  group_key varchar(200),
  location_key varchar(200) not null,
  work_form varchar(10) not null,
  controller_key varchar(200) not null,
  author_key varchar(200),
  case_id uuid,
  starter_key varchar(60),
  language varchar(2) not null,
  theme varchar(20) not null,
  age_bands varchar(100),
  title varchar(120) not null,
  questions varchar(4000) not null,
  source varchar(500) not null,
  licence varchar(100) not null,
  at timestamp(6) with time zone not null
);

create index coaching_recognition_aid_of_organisation on coaching_recognition_aid (controller_key, state, at desc, id desc);
