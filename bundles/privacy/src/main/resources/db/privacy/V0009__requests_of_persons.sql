create table privacy_data_request (
  id uuid primary key,
  revision bigint not null,
  acts integer not null,
  kind varchar(20) not null,
  state varchar(20) not null,
  child_key varchar(200),
  group_key varchar(200),
  location_key varchar(200) not null,
  work_form varchar(10) not null,
  controller_key varchar(200) not null,
  author_key varchar(200),
  case_id uuid,
  -- whom it is about, when that is no child
  guardian_key varchar(200),
  staff_key varchar(200),
  -- the guardian who asks about the child; null: the person asks oneself
  asker_key varchar(200),
  language varchar(2) not null,
  wish varchar(4000),
  received_on date not null,
  registered_at timestamp(6) with time zone not null,
  check_how varchar(20),
  check_note varchar(500),
  checked_by varchar(200),
  checked_at timestamp(6) with time zone,
  extension_ground varchar(20),
  extension_notice varchar(2000),
  extended_on date,
  collected_at timestamp(6) with time zone,
  closed_at timestamp(6) with time zone,
  closed_by varchar(200),
  refusal_ground varchar(30),
  told varchar(4000),
  statement varchar(4000),
  package_hash varchar(64),
  package_until date
);
create index privacy_data_request_of_child on privacy_data_request (child_key, registered_at desc, id desc);
create index privacy_data_request_of_location on privacy_data_request (location_key, work_form, registered_at desc, id desc);
create index privacy_data_request_open on privacy_data_request (closed_at, location_key);

-- records that were corrected, for a rectification
create table privacy_data_request_corrected (
  request_id uuid not null references privacy_data_request,
  position integer not null,
  record_type varchar(60) not null,
  record_id uuid not null,
  primary key (request_id, position)
);

-- what was left after an erasure because a law says to keep it
create table privacy_data_request_kept (
  request_id uuid not null references privacy_data_request,
  position integer not null,
  record_type varchar(60) not null,
  retention varchar(30) not null,
  records integer not null,
  primary key (request_id, position)
);

-- what was collected, to be looked through; gone when the request is closed
create table privacy_data_request_item (
  id uuid primary key,
  request_id uuid not null references privacy_data_request,
  record_type varchar(60) not null,
  record_id uuid not null,
  at timestamp(6) with time zone not null,
  group_key varchar(200),
  proposal varchar(20),
  proposed_ground varchar(30),
  decision varchar(20),
  ground varchar(30)
);
create index privacy_data_request_items on privacy_data_request_item (request_id, at, id);

create table privacy_data_request_field (
  request_id uuid not null references privacy_data_request,
  item_id uuid not null,
  position integer not null,
  name varchar(200) not null,
  words varchar(20000) not null,
  instead varchar(20000),
  look boolean not null,
  primary key (item_id, position)
);
create index privacy_data_request_fields on privacy_data_request_field (request_id);

-- what the asker gets, as it was frozen; gone after three months
create table privacy_data_request_package (
  request_id uuid primary key references privacy_data_request,
  json ${bytes} not null,
  html ${bytes} not null
);
