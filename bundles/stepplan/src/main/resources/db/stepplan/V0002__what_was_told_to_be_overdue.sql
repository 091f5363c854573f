-- that a step, or the parents' part of it, was told to be overdue: once for each turn, which the day tells that its term counts from
create table stepplan_overdue_told (
  plan_id uuid not null references stepplan_plan,
  step_no integer not null,
  part varchar(10) not null,
  since date not null,
  told_at timestamp(6) with time zone not null,
  primary key (plan_id, step_no, part, since)
);

-- the regular look goes through the plans that run
create index stepplan_plan_running on stepplan_plan (state, id);
