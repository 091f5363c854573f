create table coaching_tip (
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
  title varchar(120) not null,
  tip_text varchar(2000) not null,
  themes varchar(400) not null,
  age_bands varchar(100),
  audience varchar(20) not null,
  source varchar(500) not null,
  licence varchar(100) not null,
  links varchar(2500),
  at timestamp(6) with time zone not null
);

create index coaching_tip_of_organisation on coaching_tip (controller_key, state, at desc, id desc);
create index coaching_tip_newest on coaching_tip (at desc, id desc);

-- one word of each person; the last one counts
create table coaching_tip_rating (
  tip_id uuid not null references coaching_tip,
  staff_key varchar(200) not null,
  helped integer not null,
  at timestamp(6) with time zone not null,
  primary key (tip_id, staff_key)
);
