alter table parents_contact add column language varchar(35);
alter table parents_contact add column plan_id uuid;
alter table parents_contact add column step_no integer;
