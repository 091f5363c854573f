package org.houvast.stepplan.internal.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.houvast.administration.WorkQueueContributor;
import org.houvast.coaching.Outcome;
import org.houvast.coaching.Question;
import org.houvast.coaching.WithdrawQuestion;
import org.houvast.commons.StaffRef;
import org.houvast.stepplan.Attendee;
import org.houvast.stepplan.AttendeeRole;
import org.houvast.stepplan.CancelConsultation;
import org.houvast.stepplan.Consultation;
import org.houvast.stepplan.PlanConsultation;
import org.houvast.stepplan.internal.StepPlanTest;
import org.houvast.testkit.TestDatabase;
import org.junit.jupiter.api.Test;

class UnplannedConsultationsIT extends StepPlanTest {
    UnplannedConsultationsIT(TestDatabase database) {
        super(database);
    }

    @Test
    void waitsFromTheAssessmentForThoseWhoMayPlan() {
        Question question = centre.assessed(TIM, Outcome.SPECIFIC_APPROACH);

        for (String who : List.of("vera", "mila", "rik", "iris")) {
            assertThat(waiting(who, question)).as(who).hasValueSatisfying(item -> {
                assertThat(item.kind()).isEqualTo("question");
                assertThat(item.subject()).isEqualTo(TIM);
                assertThat(item.due()).isEqualTo(LocalDate.of(2026, 3, 16));
                assertThat(item.overdue()).isFalse();
            });
        }
        assertThat(waiting("esra", question).map(WorkQueueContributor.Item::subject))
                .hasValueSatisfying(subject -> {
                    assertThat(subject.child()).isEmpty();
                    assertThat(subject.alias()).isNotBlank();
                });
        for (String who : List.of("omar", "ada")) {
            assertThat(waiting(who, question)).as(who).isEmpty();
        }
    }

    @Test
    void isOverdueAfterItsLastDay() {
        Question question = centre.assessed(SUN, Outcome.SPECIFIC_APPROACH);

        on(LocalDate.of(2026, 3, 16));
        assertThat(waiting("rik", question))
                .map(WorkQueueContributor.Item::overdue)
                .contains(false);
        on(LocalDate.of(2026, 3, 17));
        assertThat(waiting("rik", question))
                .map(WorkQueueContributor.Item::overdue)
                .contains(true);
    }

    @Test
    void leavesOutTheClosureDaysOfTheLocation() {
        on(LocalDate.of(2027, 5, 3));
        centre.host.closed("loc", LocalDate.of(2027, 5, 5), LocalDate.of(2027, 5, 6));

        Question question = centre.assessed(TIM, Outcome.SPECIFIC_APPROACH);

        assertThat(waiting("rik", question)).map(WorkQueueContributor.Item::due).contains(LocalDate.of(2027, 5, 19));
    }

    @Test
    void waitsNoMoreOnceOneIsPlannedOrHeld() {
        Question question = centre.assessed(TIM, Outcome.SPECIFIC_APPROACH);
        on(LocalDate.of(2026, 3, 20));

        Consultation planned = planned(question);

        assertThat(waiting("rik", question)).isEmpty();
        assertThat(planned.due()).isEqualTo(LocalDate.of(2026, 3, 16));
        assertThat(planned.overdue()).isTrue();
        Consultation cancelled = centre.consultations.cancel(
                centre.actor("rik"),
                planned.id(),
                planned.revision(),
                new CancelConsultation("ill", LocalDate.of(2026, 3, 24), null));
        assertThat(cancelled.replacedBy()).isNotNull().satisfies(id -> assertThat(
                        centre.consultations.get(centre.actor("rik"), id).due())
                .isEqualTo(LocalDate.of(2026, 3, 16)));
        assertThat(waiting("rik", question)).isEmpty();
    }

    @Test
    void waitsForNoOtherOutcomeAndNotForAWithdrawnQuestion() {
        Question uncertain = centre.assessed(TIM, Outcome.STAFF_UNCERTAINTY);
        Question withdrawn = centre.assessed(TIM, Outcome.SPECIFIC_APPROACH);
        centre.questions.withdraw(
                centre.actor("vera"), withdrawn.id(), withdrawn.revision(), new WithdrawQuestion("moved", null));

        assertThat(waiting("rik", uncertain)).isEmpty();
        assertThat(waiting("rik", withdrawn)).isEmpty();
    }

    private Optional<WorkQueueContributor.Item> waiting(String who, Question question) {
        return centre.administration.screens().workQueue(centre.actor(who)).stream()
                .filter(i -> i.id().equals(question.id().value()))
                .filter(i -> i.task().equals("plan-consultation"))
                .findFirst();
    }

    private Consultation planned(Question question) {
        return centre.consultations.plan(
                centre.actor("rik"),
                new PlanConsultation(
                        question.id(),
                        centre.clock.today().plusDays(1),
                        List.of(
                                new Attendee(new StaffRef("rik"), AttendeeRole.MANAGER, false),
                                new Attendee(new StaffRef("vera"), AttendeeRole.ASKER, false),
                                new Attendee(new StaffRef("mila"), AttendeeRole.TEAM, false))));
    }
}
