create table parents_share (
  id uuid primary key,
  revision bigint not null,
  state varchar(20) not null,
  child_key varchar(200) not null,
  group_key varchar(200) not null,
  location_key varchar(200) not null,
  work_form varchar(10) not null,
  controller_key varchar(200) not null,
  author_key varchar(200) not null,
  case_id uuid,
  guardian_key varchar(200) not null,
  item_type varchar(40) not null,
  item_id uuid not null,
  item_version integer not null,
  language varchar(2) not null,
  title varchar(300) not null,
  item_date date,
  prepared_at timestamp(6) with time zone not null,
  shared_at timestamp(6) with time zone,
  seen_at timestamp(6) with time zone,
  withdrawn_at timestamp(6) with time zone,
  withdrawn_by varchar(200),
  withdraw_reason varchar(500),
  replaced_by uuid
);

-- what was shared about a child, of a record, and with a guardian: newest first
create index parents_share_of_child on parents_share (child_key, prepared_at desc, id desc);
create index parents_share_of_item on parents_share (item_id, guardian_key);
create index parents_share_of_guardian on parents_share (guardian_key, shared_at desc, id desc);
create index parents_share_newest on parents_share (prepared_at desc, id desc);

-- the lines of the document, and what the guardian wrote beside it
create table parents_share_line (
  share_id uuid not null references parents_share,
  position integer not null,
  label varchar(300) not null,
  words varchar(20000) not null,
  primary key (share_id, position)
);

create table parents_share_view (
  share_id uuid not null references parents_share,
  position integer not null,
  at timestamp(6) with time zone not null,
  words varchar(4000) not null,
  primary key (share_id, position)
);
