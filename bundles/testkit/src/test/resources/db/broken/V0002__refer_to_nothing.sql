alter table broken_that_is_not_there add column amount integer;
