alter table stepplan_template add column imported_key varchar(60);
alter table stepplan_template add column imported_version integer;
alter table stepplan_template add column imported_source varchar(500);
alter table stepplan_template add column imported_licence varchar(100);
