-- specialists who were invited to one case for a while
create table coaching_case_guest (
  id uuid primary key,
  revision bigint not null,
  state varchar(20) not null,
  child_key varchar(200),
  group_key varchar(200) not null,
  location_key varchar(200) not null,
  work_form varchar(10) not null,
  controller_key varchar(200) not null,
  author_key varchar(200) not null,
  case_id uuid not null,
  guest_key varchar(200) not null,
  organisation_key varchar(200) not null,
  valid_from date not null,
  valid_until date not null,
  invited_at timestamp(6) with time zone not null,
  ended_at timestamp(6) with time zone,
  ended_by varchar(200)
);

-- asked at each request of somebody who can be a guest
create index coaching_case_guest_of_person on coaching_case_guest (guest_key, valid_until);
create index coaching_case_guest_of_case on coaching_case_guest (case_id, invited_at desc, id desc);
create index coaching_case_guest_newest on coaching_case_guest (invited_at desc, id desc);
