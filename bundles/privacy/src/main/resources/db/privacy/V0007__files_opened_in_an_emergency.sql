create table privacy_break_glass (
  id uuid primary key,
  revision bigint not null,
  child_key varchar(200) not null,
  group_key varchar(200) not null,
  location_key varchar(200) not null,
  work_form varchar(10) not null,
  controller_key varchar(200) not null,
  -- who opened the file
  author_key varchar(200) not null,
  case_id uuid,
  -- ACTIVE stays here when the time is over; it is read as ENDED then
  state varchar(20) not null,
  reason varchar(1000) not null,
  second_factor boolean not null,
  opened_at timestamp(6) with time zone not null,
  until_at timestamp(6) with time zone not null,
  ended_at timestamp(6) with time zone,
  verdict varchar(20),
  remark varchar(1000),
  reviewed_by varchar(200),
  reviewed_at timestamp(6) with time zone
);
create index privacy_break_glass_of_opener on privacy_break_glass (author_key, until_at);
create index privacy_break_glass_of_child on privacy_break_glass (child_key, opened_at desc, id desc);
create index privacy_break_glass_of_location on privacy_break_glass (location_key, work_form, opened_at desc, id desc);
-- each node looks now and then who has a file open
create index privacy_break_glass_by_end on privacy_break_glass (until_at);
