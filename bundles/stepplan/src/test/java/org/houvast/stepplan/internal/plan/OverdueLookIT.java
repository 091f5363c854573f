package org.houvast.stepplan.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.houvast.administration.AdministrationProblems;
import org.houvast.coaching.Question;
import org.houvast.commons.Place;
import org.houvast.commons.Refusal;
import org.houvast.persistence.OutboxEvent;
import org.houvast.privacy.guard.ModuleGate;
import org.houvast.stepplan.CompleteStep;
import org.houvast.stepplan.InvolveParents;
import org.houvast.stepplan.NotYetReason;
import org.houvast.stepplan.ParentMode;
import org.houvast.stepplan.PauseStepPlan;
import org.houvast.stepplan.PostponeParents;
import org.houvast.stepplan.StepPlan;
import org.houvast.stepplan.StopStepPlan;
import org.houvast.stepplan.internal.StepPlanTest;
import org.houvast.testkit.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OverdueLookIT extends StepPlanTest {
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 3, 16);
    private static final String STEP = "stepplan.step.overdue 1";
    private static final String PARENTS = "stepplan.step.parent-overdue 1";

    private final List<OutboxEvent> told = new ArrayList<>();
    private final OverdueLook look;

    OverdueLookIT(TestDatabase database) {
        super(database);
        look = centre.overdueLook(told);
    }

    @AfterEach
    void backToMonday() {
        look.stop();
        on(MONDAY);
    }

    @Test
    void tellsAStepAndItsParentsPartOnceWhenTheirLastDayIsOver() {
        Question question = centre.asked("vera", TIM);
        StepPlan plan = confirmed(drafted(question));
        on(LAST_DAY);
        look.look();
        assertThat(toldOf(plan)).isEmpty();

        on(LAST_DAY.plusDays(1));
        look.look();
        look.look();
        on(LAST_DAY.plusDays(40));
        look.look();

        assertThat(toldOf(plan)).containsExactlyInAnyOrder(STEP, PARENTS);
        assertThat(told)
                .filteredOn(e -> e.ids().containsValue(plan.id().value().toString()))
                .allSatisfy(e -> {
                    assertThat(e.ids())
                            .isEqualTo(Map.of(
                                    "id", plan.id().value().toString(),
                                    "case", question.id().value().toString(),
                                    "step", "1"));
                    assertThat(e.subject()).isEqualTo(question.id().value().toString());
                });
    }

    @Test
    void tellsNothingOfWhatWasDoneInTimeOrStoppedOrPaused() {
        StepPlan done = done(confirmed(drafted()), 1, 1);
        StepPlan stopped = confirmed(drafted());
        centre.plans.stop(centre.actor("vera"), stopped.id(), stopped.revision(), new StopStepPlan("moved away", null));
        StepPlan paused = start(confirmed(drafted()), 1);
        centre.plans.pause(
                centre.actor("vera"), paused.id(), paused.revision(), new PauseStepPlan("holiday", null, null));
        StepPlan draft = drafted();

        on(LAST_DAY.plusDays(1));
        look.look();

        assertThat(toldOf(done)).noneMatch(e -> e.endsWith(" 1"));
        assertThat(toldOf(stopped)).isEmpty();
        assertThat(toldOf(paused)).isEmpty();
        assertThat(toldOf(draft)).isEmpty();
    }

    @Test
    void tellsTheStepAloneWhenParentsWereInvolved() {
        StepPlan plan = start(confirmed(drafted()), 1);
        centre.plans.recordParents(
                centre.actor("vera"),
                plan.id(),
                1,
                plan.revision(),
                new InvolveParents(ParentMode.TALK, MONDAY, null, null, null));

        on(LAST_DAY.plusDays(1));
        look.look();

        assertThat(toldOf(plan)).containsExactly(STEP);
    }

    @Test
    void tellsParentsAgainWhenTheAgreedPostponementIsOverToo() {
        StepPlan plan = start(confirmed(drafted()), 1);
        on(LAST_DAY.plusDays(1));
        look.look();
        StepPlan asked = centre.plans.postponeParents(
                centre.actor("vera"),
                plan.id(),
                1,
                plan.revision(),
                new PostponeParents(NotYetReason.LOOK_FIRST, LAST_DAY.plusDays(8), null, null));
        StepPlan agreed = centre.plans.confirmPostponement(centre.actor("mila"), asked.id(), 1, asked.revision());
        centre.plans.completeStep(
                centre.actor("vera"), agreed.id(), 1, agreed.revision(), new CompleteStep("done", null, null));
        told.clear();
        on(LAST_DAY.plusDays(8));
        look.look();
        assertThat(toldOf(plan)).doesNotContain(PARENTS);

        on(LAST_DAY.plusDays(9));
        look.look();
        look.look();

        assertThat(toldOf(plan)).containsOnlyOnce(PARENTS).doesNotContain(STEP);
    }

    @Test
    void tellsNothingWhereTheModuleIsClosed() {
        StepPlan plan = confirmed(drafted());
        on(LAST_DAY.plusDays(1));
        OverdueLook closed = centre.overdueLook(told, new Closed());
        try {
            closed.look();
            assertThat(toldOf(plan)).isEmpty();
        } finally {
            closed.stop();
        }

        look.look();

        assertThat(toldOf(plan)).contains(STEP);
    }

    /** The gate of a module that is off everywhere. */
    private static final class Closed implements ModuleGate {
        @Override
        public Optional<Refusal> refusal(String module, Place place, boolean changes) {
            return Optional.of(Refusal.of(AdministrationProblems.MODULE_OFF));
        }

        @Override
        public Set<Place> readable(String module) {
            return Set.of();
        }
    }

    private List<String> toldOf(StepPlan plan) {
        return told.stream()
                .filter(e -> plan.id().value().toString().equals(e.ids().get("id")))
                .map(e -> e.type() + " " + e.ids().get("step"))
                .toList();
    }
}
