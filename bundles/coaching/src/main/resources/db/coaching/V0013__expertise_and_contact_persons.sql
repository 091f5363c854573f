-- one entry of each person; keys and codes only
create table coaching_expertise (
  id uuid primary key,
  revision bigint not null,
  acts integer not null,
  child_key varchar(200),
  group_key varchar(200),
  location_key varchar(200) not null,
  work_form varchar(10) not null,
  controller_key varchar(200) not null,
  author_key varchar(200) not null,
  case_id uuid,
  themes varchar(400) not null,
  at timestamp(6) with time zone not null
);
create unique index coaching_expertise_once on coaching_expertise (author_key);
create index coaching_expertise_newest on coaching_expertise (at desc, id desc);

-- one contact person of each place
create table coaching_contact_person (
  id uuid primary key,
  revision bigint not null,
  child_key varchar(200),
  group_key varchar(200),
  location_key varchar(200) not null,
  work_form varchar(10) not null,
  controller_key varchar(200) not null,
  author_key varchar(200) not null,
  case_id uuid,
  staff_key varchar(200) not null,
  at timestamp(6) with time zone not null
);
create unique index coaching_contact_person_once on coaching_contact_person (location_key, work_form);
