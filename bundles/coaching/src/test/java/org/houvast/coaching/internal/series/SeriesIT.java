package org.houvast.coaching.internal.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.houvast.administration.WorkQueueContributor.Item;
import org.houvast.coaching.ArrangementProblems;
import org.houvast.coaching.CancelReason;
import org.houvast.coaching.CancelSeries;
import org.houvast.coaching.CoachAssignment;
import org.houvast.coaching.CoachForm;
import org.houvast.coaching.CoachingMoment;
import org.houvast.coaching.CoachingProblems;
import org.houvast.coaching.EndAssignment;
import org.houvast.coaching.HoldMoment;
import org.houvast.coaching.MomentFilter;
import org.houvast.coaching.MomentSeries;
import org.houvast.coaching.MomentState;
import org.houvast.coaching.Presence.FormPresence;
import org.houvast.coaching.ProposeSeries;
import org.houvast.coaching.SeriesState;
import org.houvast.coaching.StartMoment;
import org.houvast.coaching.internal.AccessTable;
import org.houvast.coaching.internal.Arranged;
import org.houvast.coaching.internal.CoachingTest;
import org.houvast.coaching.internal.presence.PresenceAccess;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Problem;
import org.houvast.host.spi.Capability;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.testkit.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SeriesIT extends CoachingTest {
    private final Arranged arranged;
    private @Nullable CoachAssignment assignment;

    SeriesIT(TestDatabase database) {
        super(database);
        arranged = Arranged.at(centre);
    }

    @BeforeEach
    void assign() {
        centre.clock.advance(Duration.ofDays(400));
        assignment = centre.assigned("fleur", "sun");
    }

    @AfterEach
    void end() {
        CoachAssignment now =
                centre.assignments.get(centre.actor("rik"), assignment().id());
        centre.assignments.end(centre.actor("rik"), now.id(), now.revision(), new EndAssignment(null));
        centre.host.with(Capability.CALENDAR);
    }

    @Test
    void isAgreedAsAWholeAndLeavesClosureDaysOut() {
        LocalDate first = monday();
        centre.host.closed("loc", first.plusWeeks(1));

        MomentSeries proposed = propose("vera", first, "09:00", first.plusWeeks(3));

        assertThat(proposed.closed()).containsExactly(first.plusWeeks(1));
        assertThat(proposed.closureDaysKnown()).isTrue();
        assertThat(proposed.moments()).hasSize(3);
        assertRefused(CoachingProblems.SAME_PERSON, () -> agree("vera", proposed));
        assertRefused(CoachingProblems.SIDE_DONE, () -> agree("mila", proposed));
        assertRefused(CoachingProblems.NO_SIDE, () -> agree("esra", proposed));
        assertRefused(PrivacyProblems.NOT_ALLOWED, () -> agree("rik", proposed));
        assertRefused(PrivacyProblems.NOT_FOUND, () -> agree("omar", proposed));
        MomentSeries agreed = agree("fleur", proposed);
        assertThat(agreed.state()).isEqualTo(SeriesState.AGREED);
        assertThat(moments(agreed)).allMatch(m -> m.state() == MomentState.AGREED);
        assertRefused(ArrangementProblems.SERIES_STATE, () -> agree("fleur", agreed));

        MomentSeries cancelled = arranged.series.cancel(
                centre.actor("mila"),
                agreed.id(),
                agreed.revision(),
                new CancelSeries(CancelReason.GROUP_CLOSED, first.plusWeeks(2)));
        assertThat(moments(cancelled))
                .extracting(CoachingMoment::state)
                .containsExactly(MomentState.AGREED, MomentState.CANCELLED, MomentState.CANCELLED);
    }

    @Test
    void saysSoWhenTheHostKnowsNoClosureDays() {
        centre.host.without(Capability.CALENDAR);

        MomentSeries proposed = propose("vera", monday(), "09:00", monday().plusWeeks(1));

        assertThat(proposed.closureDaysKnown()).isFalse();
        assertThat(proposed.moments()).hasSize(2);
    }

    @Test
    void leavesTheCoachOneMomentAtATimeAlsoWhenTwoSeriesAreAgreedAtOnce() throws Exception {
        MomentSeries one = propose("vera", monday(), "09:00", monday().plusWeeks(3));
        MomentSeries other = propose("vera", monday().plusWeeks(1), "09:30", monday().plusWeeks(3));
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<Boolean>> done = threads.invokeAll(List.of(agreeing(one), agreeing(other)));
            assertThat(List.of(done.get(0).get(), done.get(1).get())).containsExactlyInAnyOrder(true, false);
        } finally {
            threads.shutdown();
        }
        List<CoachingMoment> all = List.of(moments(one), moments(other)).stream()
                .flatMap(List::stream)
                .toList();
        assertThat(all.stream().filter(m -> m.state() == MomentState.AGREED).count())
                .isIn(3L, 4L);
    }

    private Callable<Boolean> agreeing(MomentSeries series) {
        return () -> {
            try {
                agree("fleur", series);
                return true;
            } catch (Problem problem) {
                assertThat(problem.type()).isEqualTo(CoachingProblems.COACH_BUSY);
                return false;
            }
        };
    }

    @Test
    void staysWithinItsAssignment() {
        assertRefused(
                CoachingProblems.ASSIGNMENT_NOT_ACTIVE,
                () -> arranged.series.propose(
                        centre.actor("fleur"),
                        new ProposeSeries(
                                assignment().id(),
                                new GroupRef("moon"),
                                null,
                                monday(),
                                LocalTime.of(9, 0),
                                60,
                                null,
                                monday(),
                                null)));
        assertRefused(CoachingProblems.NO_SIDE, () -> propose("esra", monday(), "09:00", monday()));
        assertRefused(PrivacyProblems.NOT_FOUND, () -> propose("omar", monday(), "09:00", monday()));
        MomentSeries seen = propose("vera", monday(), "15:00", monday());
        for (String who : List.of("vera", "mila", "fleur", "iris", "rik")) {
            assertThat(arranged.series.get(centre.actor(who), seen.id()).startsAt())
                    .isEqualTo(LocalTime.of(15, 0));
        }
        for (String who : List.of("omar", "ada", "anna")) {
            assertRefused(PrivacyProblems.NOT_FOUND, () -> arranged.series.get(centre.actor(who), seen.id()));
        }
    }

    @Test
    void isProposedAsNotHeldThreeDaysAfterAndCountedAgainstWhatWasPlanned() {
        MomentSeries agreed = agree("fleur", propose("vera", monday(), "09:00", monday().plusWeeks(1)));
        CoachingMoment first = moments(agreed).get(0);
        CoachingMoment second = moments(agreed).get(1);
        centre.clock.set(first.plannedEnd().plus(Duration.ofHours(1)));
        assertThat(task("fleur", first)).isEqualTo("record-moment");
        CoachingMoment begun = centre.moments.start(
                centre.actor("fleur"), first.id(), first.revision(), new StartMoment(first.plannedStart()));
        centre.moments.hold(
                centre.actor("fleur"), begun.id(), begun.revision(), new HoldMoment(55, 20, first.plannedEnd()));
        centre.clock.set(second.plannedEnd().plus(Duration.ofDays(4)));
        assertThat(task("fleur", second)).isEqualTo("confirm-not-held");
        centre.moments.notHeld(centre.actor("fleur"), second.id(), second.revision());

        MomentFilter window = new MomentFilter(null, null, null, null, first.plannedStart(), second.plannedEnd());
        for (String who : List.of("vera", "fleur", "rik", "ada", "iris")) {
            assertThat(arranged.presences.count(centre.actor(who), window).forms())
                    .containsExactly(new FormPresence(CoachForm.ON_GROUP, 2, 120, 1, 55, 20, 1, 0));
        }
        assertThat(arranged.presences.count(centre.actor("omar"), window).forms())
                .isEmpty();
        assertThat(arranged.presences.count(centre.actor("anna"), window).forms())
                .isEmpty();
    }

    @Test
    void isCountedByWhomTheTableSays() {
        assertThat(AccessTable.declared(new PresenceAccess())).isEqualTo(AccessTable.written(PresenceAccess.class));
    }

    private String task(String who, CoachingMoment moment) {
        return centre.administration.screens().workQueue(centre.actor(who)).stream()
                .filter(i -> i.id().equals(moment.id().value()))
                .map(Item::task)
                .findFirst()
                .orElseThrow();
    }

    private CoachAssignment assignment() {
        if (assignment == null) {
            throw new IllegalStateException("nobody is assigned");
        }
        return assignment;
    }

    private LocalDate monday() {
        return centre.clock.today().with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    }

    private MomentSeries propose(String who, LocalDate first, String at, LocalDate until) {
        return arranged.series.propose(
                centre.actor(who),
                new ProposeSeries(assignment().id(), null, null, first, LocalTime.parse(at), 60, null, until, null));
    }

    private MomentSeries agree(String who, MomentSeries series) {
        return arranged.series.agree(centre.actor(who), series.id(), series.revision());
    }

    private List<CoachingMoment> moments(MomentSeries series) {
        return series.moments().stream()
                .map(id -> centre.moments.get(centre.actor("vera"), id))
                .toList();
    }
}
