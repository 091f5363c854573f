-- the text is closed with the key of its owner; nothing here is readable without the key file outside the database
create table coaching_reflection (
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
  moment_id uuid references coaching_moment,
  sealed_text varchar(120000) not null,
  written_at timestamp(6) with time zone not null,
  changed_at timestamp(6) with time zone not null
);

create index coaching_reflection_of_owner on coaching_reflection (author_key, written_at desc, id desc);

-- who may read it; the columns of the access policy are those of the one who may read: the share is theirs
create table coaching_reflection_share (
  reflection_id uuid not null references coaching_reflection,
  position integer not null,
  child_key varchar(200),
  group_key varchar(200),
  location_key varchar(200) not null,
  work_form varchar(10) not null,
  controller_key varchar(200) not null,
  author_key varchar(200) not null,
  case_id uuid,
  at timestamp(6) with time zone not null,
  primary key (reflection_id, position)
);
create index coaching_reflection_share_of_receiver on coaching_reflection_share (author_key, at desc);

-- the key of each owner, closed with the key of the file
create table coaching_reflection_key (
  owner_key varchar(200) primary key,
  wrapped varchar(200) not null,
  made_at timestamp(6) with time zone not null
);

-- a code of the key of the file, so that another file is noticed
create table coaching_reflection_vault (
  id integer primary key,
  code varchar(64) not null
);
