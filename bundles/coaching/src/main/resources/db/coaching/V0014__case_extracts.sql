-- de-identified: the question stands here while it is a draft, and never again
create table coaching_case_extract (
  id uuid primary key,
  revision bigint not null,
  acts integer not null,
  state varchar(10) not null,
  child_key varchar(200),
  group_key varchar(200),
  location_key varchar(200) not null,
  work_form varchar(10) not null,
  controller_key varchar(200) not null,
  author_key varchar(200) not null,
  case_id uuid,
  organisation_key varchar(200) not null,
  question_id uuid,
  edited boolean not null,
  language varchar(2) not null,
  age_band varchar(20),
  title varchar(120) not null,
  situation varchar(4000),
  seen varchar(12000),
  strengths varchar(8000),
  found varchar(4000),
  asked varchar(2000),
  expires_on date not null,
  constraint coaching_case_extract_of_nobody
    check (child_key is null and group_key is null and case_id is null and (state = 'DRAFT' or question_id is null))
);
create index coaching_case_extract_of_maker on coaching_case_extract (author_key, expires_on desc, id desc);
create index coaching_case_extract_over on coaching_case_extract (expires_on);

-- who may read it; the columns of the access policy are those of the one who may read: the share is theirs
create table coaching_case_extract_share (
  extract_id uuid not null references coaching_case_extract,
  position integer not null,
  child_key varchar(200),
  group_key varchar(200),
  location_key varchar(200) not null,
  work_form varchar(10) not null,
  controller_key varchar(200) not null,
  author_key varchar(200) not null,
  case_id uuid,
  at timestamp(6) with time zone not null,
  primary key (extract_id, position)
);
create index coaching_case_extract_share_of_receiver on coaching_case_extract_share (author_key, at desc);
