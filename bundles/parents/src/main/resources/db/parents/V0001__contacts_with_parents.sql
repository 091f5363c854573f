create table parents_contact (
  id uuid primary key,
  revision bigint not null,
  child_key varchar(200) not null,
  group_key varchar(200) not null,
  location_key varchar(200) not null,
  work_form varchar(10) not null,
  controller_key varchar(200) not null,
  author_key varchar(200) not null,
  case_id uuid,
  guardian_key varchar(200),
  mode varchar(20) not null,
  direction varchar(20) not null,
  held_on date not null,
  gist varchar(4000) not null,
  agreements varchar(4000),
  parent_words varchar(4000),
  interpreter boolean not null,
  recorded_at timestamp(6) with time zone not null
);

-- the timeline of a child, and the contacts about a question: newest first
create index parents_contact_of_child on parents_contact (child_key, recorded_at desc, id desc);
create index parents_contact_of_case on parents_contact (case_id, recorded_at desc, id desc);
create index parents_contact_newest on parents_contact (recorded_at desc, id desc);
