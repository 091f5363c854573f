-- what goes to a school or to after-school care, from the choice to its end
create table stepplan_handover (
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
  kind varchar(10) not null,
  receiver_key varchar(200) not null,
  receiver_location_key varchar(200),
  receiver_work_form varchar(10),
  language varchar(2) not null,
  message varchar(2000),
  set_version integer not null,
  channel varchar(20),
  created_at timestamp(6) with time zone not null,
  changed_at timestamp(6) with time zone not null,
  sent_at timestamp(6) with time zone,
  received_at timestamp(6) with time zone,
  received_by varchar(200),
  talk_on date,
  talk_note varchar(2000),
  talk_by varchar(200),
  destroyed_at timestamp(6) with time zone,
  destroyed_by varchar(200)
);

create index stepplan_handover_of_child on stepplan_handover (child_key, created_at desc, id desc);
create index stepplan_handover_of_location on stepplan_handover (location_key, work_form, created_at desc, id desc);
create index stepplan_handover_newest on stepplan_handover (created_at desc, id desc);
-- what came to a place, newest first
create index stepplan_handover_received on stepplan_handover (receiver_location_key, receiver_work_form, sent_at desc, id desc);

-- the records that go, and what is said of each
create table stepplan_handover_item (
  handover_id uuid not null references stepplan_handover,
  position integer not null,
  item_type varchar(40) not null,
  item_id uuid not null,
  item_version integer not null,
  title varchar(300) not null,
  item_date date,
  primary key (handover_id, position)
);

create table stepplan_handover_line (
  handover_id uuid not null references stepplan_handover,
  position integer not null,
  item integer not null,
  label varchar(300) not null,
  words varchar(20000) not null,
  primary key (handover_id, position)
);

-- the consents that it was submitted with
create table stepplan_handover_consent (
  handover_id uuid not null references stepplan_handover,
  position integer not null,
  purpose varchar(40) not null,
  consent_id uuid not null,
  primary key (handover_id, position)
);

create index stepplan_handover_by_consent on stepplan_handover_consent (consent_id);

-- what parents wrote beside it
create table stepplan_handover_view (
  handover_id uuid not null references stepplan_handover,
  position integer not null,
  at timestamp(6) with time zone not null,
  words varchar(4000) not null,
  primary key (handover_id, position)
);
