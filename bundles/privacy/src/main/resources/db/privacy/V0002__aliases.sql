-- the child behind the alias of a case; made by chance, once per case
create table privacy_alias (
  case_id uuid primary key,
  child_key varchar(200) not null,
  alias varchar(20) not null,
  issued_at timestamp(6) with time zone not null
);
create index privacy_alias_of_child on privacy_alias (child_key);
