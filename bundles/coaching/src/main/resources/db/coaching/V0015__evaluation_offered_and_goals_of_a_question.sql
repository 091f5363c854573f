-- the closing evaluation is offered before a question is closed; of those that are closed, whoever closed them for the staff was asked
alter table coaching_question add column evaluation_offered_by varchar(200);
alter table coaching_question add column evaluation_offered_at timestamp(6) with time zone;
update coaching_question set evaluation_offered_at = closed_at, evaluation_offered_by = (select min(c.staff_key)
    from coaching_closing c where c.question_id = coaching_question.id and c.side = 'STAFF')
  where state = 'CLOSED' and exists (select 1 from coaching_closing c
    where c.question_id = coaching_question.id and c.side = 'STAFF');

-- the question that a goal came from: known to the owner of the goal alone
alter table coaching_learning_goal add column question_id uuid;
create index coaching_learning_goal_of_question on coaching_learning_goal (question_id, state);

-- what is tried out is read where it is written down: advice, modelling, goals
drop table coaching_question_practice;
