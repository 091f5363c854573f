package org.houvast.coaching.internal.goal;

import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import javax.sql.DataSource;
import org.houvast.coaching.AddGoalEvidence;
import org.houvast.coaching.DeleteLearningGoal;
import org.houvast.coaching.GrowthProblems;
import org.houvast.coaching.LearningGoal;
import org.houvast.coaching.LearningGoalAction;
import org.houvast.coaching.LearningGoalId;
import org.houvast.coaching.LearningGoalState;
import org.houvast.coaching.LearningGoalSummary;
import org.houvast.coaching.LearningGoals;
import org.houvast.coaching.LinkLearningGoal;
import org.houvast.coaching.QuestionId;
import org.houvast.coaching.ReviseLearningGoal;
import org.houvast.coaching.SetLearningGoal;
import org.houvast.coaching.Side;
import org.houvast.coaching.internal.OwnRecords;
import org.houvast.coaching.internal.Sides;
import org.houvast.coaching.internal.question.QuestionAccess;
import org.houvast.coaching.internal.question.QuestionCases;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.Ids;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Problem;
import org.houvast.commons.Revision;
import org.houvast.persistence.Rows;
import org.houvast.persistence.Transactions;
import org.houvast.privacy.Action;
import org.houvast.privacy.Actor;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.Change;
import org.houvast.privacy.guard.Guard;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Learning goals in the database. */
@Component
public final class JpaLearningGoals implements LearningGoals {
    private final Transactions transactions;
    private final Rows rows;
    private final Guard guard;
    private final Clock clock;
    private final OwnRecords records;

    @Activate
    public JpaLearningGoals(
            @Reference(target = "(module=coaching)") Transactions transactions,
            @Reference(target = "(module=coaching)") DataSource dataSource,
            @Reference Guard guard,
            @Reference(target = "(houvast.clock=true)") Clock clock,
            @Reference OwnRecords records) {
        this.transactions = transactions;
        this.rows = Rows.on(dataSource);
        this.guard = guard;
        this.clock = clock;
        this.records = records;
    }

    @Override
    public LearningGoal set(Actor actor, SetLearningGoal command) {
        return guard.write(transactions, actor, command, change -> {
            UUID id = Ids.next(clock);
            Target target = records.begin(change, actor, GoalAccess.SET, GoalEntity.TYPE, id, command.location());
            GoalEntity goal = GoalEntity.set(target, command, change.at());
            change.entities().persist(goal);
            change.entities().flush();
            emit(change, id, "set");
            return document(actor, goal);
        });
    }

    @Override
    public LearningGoal get(Actor actor, LearningGoalId id) {
        return guard.read(
                actor,
                reading -> transactions.read(em -> {
                    GoalEntity goal = em.find(GoalEntity.class, id.value());
                    if (goal == null) {
                        throw reading.notFound(GoalAccess.READ, GoalEntity.TYPE, id.value());
                    }
                    reading.permit(GoalAccess.READ, goal.target());
                    return document(actor, goal);
                }));
    }

    @Override
    public Page<LearningGoalSummary> own(Actor actor, @Nullable LearningGoalState state, PageRequest page) {
        return guard.read(actor, reading -> new GoalRows(rows).own(reading, state, page));
    }

    @Override
    public LearningGoal revise(Actor actor, LearningGoalId id, Revision revision, ReviseLearningGoal command) {
        return change(actor, id, revision, LearningGoalAction.REVISE, command, (change, goal) -> goal.revise(command));
    }

    @Override
    public LearningGoal addEvidence(Actor actor, LearningGoalId id, Revision revision, AddGoalEvidence command) {
        return change(
                actor,
                id,
                revision,
                LearningGoalAction.ADD_EVIDENCE,
                command,
                (change, goal) -> goal.addEvidence(command, change.at()));
    }

    @Override
    public LearningGoal link(Actor actor, LearningGoalId id, Revision revision, LinkLearningGoal command) {
        return change(actor, id, revision, LearningGoalAction.LINK, command, (change, goal) -> {
            Optional.ofNullable(command.questionId()).ifPresent(question -> checkQuestion(actor, change, question));
            goal.link(command.questionId());
        });
    }

    /** asks nothing of the question that leaves a trace there: that somebody links a goal to it is nobody else's business */
    private void checkQuestion(Actor actor, Change change, QuestionId question) {
        QuestionCases.Facts facts = QuestionCases.find(change.entities(), question.value())
                .filter(QuestionCases.Facts::asked)
                .filter(q ->
                        guard.refusal(actor, QuestionAccess.READ, q.target()).isEmpty())
                .filter(q ->
                        Sides.of(actor, q.target()).filter(s -> s == Side.STAFF).isPresent())
                .orElseThrow(() -> Problem.of(PrivacyProblems.NOT_FOUND));
        if (!facts.seeksApproach()) {
            throw Problem.of(GrowthProblems.GOAL_QUESTION);
        }
    }

    @Override
    public LearningGoal reach(Actor actor, LearningGoalId id, Revision revision) {
        return change(actor, id, revision, LearningGoalAction.REACH, id, (change, goal) -> {
            goal.reach(change.at());
            emit(change, id.value(), "reached");
        });
    }

    @Override
    public LearningGoal drop(Actor actor, LearningGoalId id, Revision revision) {
        return change(actor, id, revision, LearningGoalAction.DROP, id, (change, goal) -> {
            goal.drop(change.at());
            emit(change, id.value(), "dropped");
        });
    }

    @Override
    public LearningGoal resume(Actor actor, LearningGoalId id, Revision revision) {
        return change(actor, id, revision, LearningGoalAction.RESUME, id, (change, goal) -> {
            goal.resume();
            emit(change, id.value(), "resumed");
        });
    }

    @Override
    public void delete(Actor actor, LearningGoalId id, Revision revision) {
        guard.write(transactions, actor, new DeleteLearningGoal(id), change -> {
            GoalEntity goal = permitted(change, actor, id, revision, LearningGoalAction.DELETE);
            change.entities().remove(goal);
            change.entities().flush();
            emit(change, id.value(), "deleted");
            return id;
        });
    }

    private LearningGoal change(
            Actor actor,
            LearningGoalId id,
            Revision revision,
            LearningGoalAction action,
            Record command,
            BiConsumer<Change, GoalEntity> act) {
        return guard.write(transactions, actor, command, change -> {
            GoalEntity goal = permitted(change, actor, id, revision, action);
            act.accept(change, goal);
            change.entities().flush();
            return document(actor, goal);
        });
    }

    private GoalEntity permitted(
            Change change, Actor actor, LearningGoalId id, Revision revision, LearningGoalAction action) {
        Action access = GoalAccess.of(action);
        GoalEntity goal = change.entities().find(GoalEntity.class, id.value());
        if (goal == null) {
            throw change.notFound(access, GoalEntity.TYPE, id.value());
        }
        change.permit(access, goal.target());
        change.expect(goal.revision(), revision, () -> document(actor, goal));
        return goal;
    }

    private LearningGoal document(Actor actor, GoalEntity goal) {
        return goal.document(Arrays.stream(LearningGoalAction.values())
                .map(action -> AllowedAction.of(
                        action.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        guard.refusal(actor, GoalAccess.of(action), goal.target())
                                .or(() -> goal.refusalOf(action))))
                .toList());
    }

    private static void emit(Change change, UUID id, String what) {
        change.emit("coaching.learning-goal." + what, id, id.toString(), Map.of());
    }
}
