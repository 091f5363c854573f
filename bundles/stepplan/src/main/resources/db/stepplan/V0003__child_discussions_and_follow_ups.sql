create table stepplan_discussion (
  id uuid primary key,
  revision bigint not null,
  state varchar(20) not null,
  child_key varchar(200),
  group_key varchar(200) not null,
  location_key varchar(200) not null,
  work_form varchar(10) not null,
  controller_key varchar(200) not null,
  author_key varchar(200) not null,
  case_id uuid,
  held_on date not null,
  reason varchar(500),
  created_at timestamp(6) with time zone not null,
  changed_at timestamp(6) with time zone not null
);

create index stepplan_discussion_of_group on stepplan_discussion (group_key, created_at desc, id desc);
create index stepplan_discussion_of_location on stepplan_discussion (location_key, work_form, created_at desc, id desc);

create table stepplan_discussion_attendee (
  discussion_id uuid not null references stepplan_discussion,
  position integer not null,
  staff_key varchar(200) not null,
  attendee_role varchar(20) not null,
  present boolean not null,
  primary key (discussion_id, position)
);

create index stepplan_discussion_attendee_of_staff on stepplan_discussion_attendee (staff_key, discussion_id);

-- place and controller of an item are those of its discussion; the case is text, as ids in rows of a collection are not bound as uuid
create table stepplan_discussion_item (
  discussion_id uuid not null references stepplan_discussion,
  position integer not null,
  child_key varchar(200),
  group_key varchar(200) not null,
  case_id varchar(36),
  topic varchar(500) not null,
  note varchar(1000),
  primary key (discussion_id, position)
);

create index stepplan_discussion_item_of_child on stepplan_discussion_item (child_key, discussion_id);

create table stepplan_follow_up (
  id uuid primary key,
  revision bigint not null,
  state varchar(20) not null,
  child_key varchar(200),
  group_key varchar(200) not null,
  location_key varchar(200) not null,
  work_form varchar(10) not null,
  controller_key varchar(200) not null,
  author_key varchar(200) not null,
  case_id uuid,
  discussion_id uuid not null references stepplan_discussion,
  item_no integer not null,
  position integer not null,
  what varchar(200) not null,
  staff_key varchar(200) not null,
  due_on date not null,
  note varchar(500),
  ended_at timestamp(6) with time zone,
  created_at timestamp(6) with time zone not null,
  changed_at timestamp(6) with time zone not null
);

create index stepplan_follow_up_of_child on stepplan_follow_up (child_key, created_at desc, id desc);
create index stepplan_follow_up_of_group on stepplan_follow_up (group_key, created_at desc, id desc);
create index stepplan_follow_up_of_location on stepplan_follow_up (location_key, work_form, created_at desc, id desc);
create index stepplan_follow_up_of_case on stepplan_follow_up (case_id, created_at desc, id desc);
create index stepplan_follow_up_of_staff on stepplan_follow_up (staff_key, state, due_on);
create index stepplan_follow_up_of_discussion on stepplan_follow_up (discussion_id, position);
