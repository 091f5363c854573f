-- parents who knew of the concern are told the answer that was found then
alter table coaching_question add column assessed_at timestamp(6) with time zone;
