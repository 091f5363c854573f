alter table sample add column amount integer default 0 not null;
