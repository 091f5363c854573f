-- which children a list showed, so that the access log of a child reads its own lines alone: each set of children once, and in each line
-- which set it was. 0: a line that is of no list; null: one of before this table, found by its text
alter table privacy_audit_line add column children_set bigint;
create index privacy_audit_of_children on privacy_audit_line (children_set, id);

create table privacy_audit_children (
  pseudonym varchar(20) not null,
  children_set bigint not null
);
create index privacy_audit_sets_of_child on privacy_audit_children (pseudonym, children_set);
create index privacy_audit_children_of_set on privacy_audit_children (children_set);
