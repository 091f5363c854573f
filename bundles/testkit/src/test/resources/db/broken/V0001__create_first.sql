create table broken_first (id uuid not null primary key);
