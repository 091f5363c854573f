package org.houvast.stepplan.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.houvast.coaching.Question;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Problem;
import org.houvast.commons.ProblemType;
import org.houvast.commons.Refusal;
import org.houvast.commons.Subject;
import org.houvast.persistence.Rows;
import org.houvast.stepplan.CompleteStep;
import org.houvast.stepplan.ConfirmStepPlan;
import org.houvast.stepplan.CreateStepPlan;
import org.houvast.stepplan.InvolveParents;
import org.houvast.stepplan.ParentMode;
import org.houvast.stepplan.PlanStep;
import org.houvast.stepplan.PlanText;
import org.houvast.stepplan.StepPlan;
import org.houvast.stepplan.StepPlanTemplateId;
import org.houvast.testkit.EveryDatabase;
import org.houvast.testkit.TestDatabase;
import org.junit.jupiter.api.BeforeEach;

/** What tests of step plans share: one centre per database, and plans at a step. */
@EveryDatabase
public abstract class StepPlanTest {
    protected static final Subject TIM = Subject.of(new ChildRef("tim"));
    protected static final Subject SUN = Subject.of(new GroupRef("sun"));
    protected static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    protected final StepPlanCentre centre;

    protected StepPlanTest(TestDatabase database) {
        centre = StepPlanCentre.on(database);
    }

    @BeforeEach
    void beginOnMonday() {
        on(MONDAY);
    }

    /** noon of this day at the centre */
    protected void on(LocalDate day) {
        centre.clock.at(day, LocalTime.NOON);
    }

    /** a draft of vera about tim on the shipped template of eight steps */
    protected StepPlan drafted() {
        return drafted(centre.asked("vera", TIM));
    }

    protected StepPlan drafted(Question question) {
        return drafted(question, centre.shipped("early-signals"));
    }

    protected StepPlan drafted(Question question, StepPlanTemplateId template) {
        return centre.plans.create(
                centre.actor("vera"),
                new CreateStepPlan(template, question.id(), null, new PlanText("He feels safe.", "Loves sand."), null));
    }

    protected StepPlan confirmed(StepPlan draft) {
        return confirm("esra", confirm("vera", draft));
    }

    protected StepPlan confirm(String who, StepPlan plan) {
        return centre.plans.confirm(centre.actor(who), plan.id(), plan.revision(), new ConfirmStepPlan(null));
    }

    protected StepPlan start(StepPlan plan, int no) {
        return centre.plans.startStep(centre.actor("vera"), plan.id(), no, plan.revision());
    }

    protected StepPlan complete(StepPlan plan, int no) {
        return centre.plans.completeStep(
                centre.actor("vera"), plan.id(), no, plan.revision(), new CompleteStep("done", told(), null));
    }

    /** does the steps from one to another */
    protected StepPlan done(StepPlan plan, int from, int to) {
        StepPlan now = plan;
        for (int no = from; no <= to; no++) {
            now = complete(start(now, no), no);
        }
        return now;
    }

    protected InvolveParents told() {
        return new InvolveParents(ParentMode.TALK, centre.clock.today(), null, null, null);
    }

    protected StepPlan read(String who, StepPlan plan) {
        return centre.plans.get(centre.actor(who), plan.id());
    }

    /** when something was done last with a record: its keeping counts from then */
    protected Instant changedAt(String table, UUID id) {
        return Rows.on(centre.database.dataSource())
                .first("select changed_at from " + table + " where id = ?", p -> p.uuid(id), row -> row.instant(1))
                .orElseThrow();
    }

    /** what was told of a case, in its order */
    protected List<String> events(Question question) {
        return Rows.on(centre.database.dataSource())
                .list(
                        "select type from houvast_outbox where subject = ? order by seq",
                        p -> p.text(question.id().value().toString()),
                        row -> row.text(1));
    }

    protected static PlanStep step(StepPlan plan, int no) {
        return plan.steps().get(no - 1);
    }

    protected static Optional<ProblemType> refusal(List<AllowedAction> actions, String action) {
        AllowedAction found = actions.stream()
                .filter(a -> a.action().equals(action))
                .findFirst()
                .orElseThrow();
        return Optional.ofNullable(found.refusal()).map(Refusal::type);
    }

    protected static void assertRefused(ProblemType type, ThrowingCallable call) {
        assertThatExceptionOfType(Problem.class).isThrownBy(call).satisfies(p -> assertThat(p.type())
                .isEqualTo(type));
    }
}
