-- what one organisation keeps about a child is set apart until it is lifted
create table privacy_restriction (
  id uuid primary key,
  revision bigint not null,
  child_key varchar(200) not null,
  group_key varchar(200),
  location_key varchar(200) not null,
  work_form varchar(10) not null,
  controller_key varchar(200) not null,
  -- who granted it
  author_key varchar(200) not null,
  case_id uuid,
  state varchar(20) not null,
  ground varchar(30) not null,
  request_id uuid not null,
  granted_at timestamp(6) with time zone not null,
  lifted_at timestamp(6) with time zone,
  lifted_by varchar(200),
  reason varchar(1000),
  told_on date
);
create index privacy_restriction_of_child on privacy_restriction (child_key, granted_at desc, id desc);
create index privacy_restriction_of_location
  on privacy_restriction (location_key, work_form, granted_at desc, id desc);
-- each node looks now and then which files are closed
create index privacy_restriction_by_state on privacy_restriction (state);

-- how many items were collected: fewer lie there when the file of the child was destroyed meanwhile
alter table privacy_data_request add column collected_items integer;
