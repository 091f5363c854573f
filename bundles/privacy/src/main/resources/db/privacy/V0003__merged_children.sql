-- two records of the host that turned out to be one child
create table privacy_merge (
  from_key varchar(200) primary key,
  into_key varchar(200) not null
);

-- how far the host's changes were read: one row
create table privacy_host_feed (
  token varchar(4000) not null
);
