create table parents_information_request (
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
  asked_on date not null,
  question varchar(2000) not null,
  recorded_at timestamp(6) with time zone not null,
  decided_by varchar(200),
  decided_at timestamp(6) with time zone,
  ground varchar(40),
  explanation varchar(2000),
  given_words varchar(8000)
);

-- what was asked about a child, and what is to be decided: newest first
create index parents_information_request_of_child on parents_information_request (child_key, recorded_at desc, id desc);
create index parents_information_request_newest on parents_information_request (recorded_at desc, id desc);
