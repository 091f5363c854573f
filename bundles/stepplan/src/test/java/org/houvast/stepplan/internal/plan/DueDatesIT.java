package org.houvast.stepplan.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.stream.Stream;
import org.houvast.commons.PageRequest;
import org.houvast.stepplan.PauseStepPlan;
import org.houvast.stepplan.StepPlan;
import org.houvast.stepplan.StepPlanFilter;
import org.houvast.stepplan.StepState;
import org.houvast.stepplan.internal.StepPlanTest;
import org.houvast.testkit.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DueDatesIT extends StepPlanTest {
    DueDatesIT(TestDatabase database) {
        super(database);
    }

    @AfterEach
    void backToMonday() {
        on(MONDAY);
    }

    @Test
    void countsTenWorkingDaysFromTheDayThatBothConfirmed() {
        StepPlan plan = confirmed(drafted());
        LocalDate due = LocalDate.of(2026, 3, 16);
        assertThat(step(plan, 1).due()).isEqualTo(due);
        assertThat(step(plan, 2).due()).isNull();

        on(due);
        assertThat(read("vera", plan).overdue()).isFalse();
        on(due.plusDays(1));
        StepPlan late = read("vera", plan);
        assertThat(late.overdue()).isTrue();
        assertThat(late.parentsOverdue()).isTrue();
        assertThat(complete(start(late, 1), 1).steps().get(0).state()).isEqualTo(StepState.DONE);
    }

    @Test
    void countsFromTheDayThatTheStepBeforeWasDone() {
        StepPlan plan = confirmed(drafted());
        on(LocalDate.of(2026, 3, 5));

        StepPlan next = complete(start(plan, 1), 1);

        assertThat(step(next, 2).due()).isEqualTo(LocalDate.of(2026, 3, 19));
    }

    @Test
    void countsAcrossTheHourThatIsLost() {
        on(LocalDate.of(2026, 3, 27));

        StepPlan plan = confirmed(drafted());

        assertThat(step(plan, 1).due()).isEqualTo(LocalDate.of(2026, 4, 10));
    }

    @Test
    void countsAcrossTheHourThatComesTwice() {
        on(LocalDate.of(2026, 10, 23));

        StepPlan plan = confirmed(drafted());

        LocalDate due = LocalDate.of(2026, 11, 6);
        assertThat(step(plan, 1).due()).isEqualTo(due);
        centre.clock.at(due, LocalTime.of(23, 59));
        assertThat(read("vera", plan).overdue()).isFalse();
        centre.clock.at(due.plusDays(1), LocalTime.MIDNIGHT);
        assertThat(read("vera", plan).overdue()).isTrue();
    }

    @Test
    void countsTheTwentyNinthOfFebruary() {
        on(LocalDate.of(2028, 2, 24));

        StepPlan plan = confirmed(drafted());

        assertThat(step(plan, 1).due()).isEqualTo(LocalDate.of(2028, 3, 9));
    }

    @Test
    void leavesOutADecemberFullOfClosureDays() {
        LocalDate first = LocalDate.of(2026, 12, 14);
        centre.host.closed(
                "loc", Stream.iterate(first, d -> d.plusDays(1)).limit(18).toArray(LocalDate[]::new));
        on(LocalDate.of(2026, 12, 10));

        StepPlan plan = confirmed(drafted());

        assertThat(step(plan, 1).due()).isEqualTo(LocalDate.of(2027, 1, 13));
        assertThat(plan.closureDaysKnown()).isTrue();
    }

    @Test
    void movesByTheLengthOfAPause() {
        StepPlan running = start(confirmed(drafted()), 1);
        var vera = centre.actor("vera");
        StepPlan paused =
                centre.plans.pause(vera, running.id(), running.revision(), new PauseStepPlan("holiday", null, null));
        on(MONDAY.plusDays(60));
        assertThat(read("vera", paused).overdue()).isFalse();

        StepPlan resumed = centre.plans.resume(centre.actor("vera"), paused.id(), paused.revision());

        assertThat(resumed.begunOn()).isEqualTo(MONDAY.plusDays(60));
        assertThat(step(resumed, 1).due()).isEqualTo(LocalDate.of(2026, 5, 15));
    }

    @Test
    void saysTheSameInListsAsInThePlan() {
        StepPlan plan = confirmed(drafted());
        on(LocalDate.of(2026, 3, 20));
        StepPlan late = read("vera", plan);

        assertThat(centre.plans
                        .list(centre.actor("vera"), StepPlanFilter.ALL, new PageRequest(200, null))
                        .items())
                .filteredOn(p -> p.id().equals(plan.id()))
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.due()).isEqualTo(step(late, 1).due());
                    assertThat(p.overdue()).isEqualTo(late.overdue());
                    assertThat(p.parentsOverdue()).isEqualTo(late.parentsOverdue());
                    assertThat(p.currentTitle()).isEqualTo(step(late, 1).title());
                });
    }
}
