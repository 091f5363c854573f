package org.houvast.coaching.internal.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.houvast.coaching.ArrangementProblems;
import org.houvast.coaching.AssignmentId;
import org.houvast.coaching.CoachingProblems;
import org.houvast.coaching.ProposeSeries;
import org.houvast.commons.Problem;
import org.houvast.commons.ProblemType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeeklyRuleTest {
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    void keepsTheTimeOnTheWallAcrossTheChangeOfClock() {
        WeeklyRule rule = rule(LocalDate.of(2026, 3, 23), "09:30", 90, 1, LocalDate.of(2026, 4, 6));

        assertThat(rule.days(Set.of()).stream().map(d -> rule.start(d, AMSTERDAM)))
                .containsExactly(
                        Instant.parse("2026-03-23T08:30:00Z"),
                        Instant.parse("2026-03-30T07:30:00Z"),
                        Instant.parse("2026-04-06T07:30:00Z"));
    }

    @Test
    void refusesATimeThatTheClockSkipsAndTakesTheFirstOfTwo() {
        WeeklyRule spring = rule(LocalDate.of(2026, 3, 22), "02:30", 60, 1, LocalDate.of(2026, 3, 29));
        assertRefused(ArrangementProblems.TIME_SKIPPED, () -> spring.start(LocalDate.of(2026, 3, 29), AMSTERDAM));

        WeeklyRule autumn = rule(LocalDate.of(2026, 10, 25), "02:30", 60, 1, LocalDate.of(2026, 10, 25));
        assertThat(autumn.start(LocalDate.of(2026, 10, 25), AMSTERDAM))
                .isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
    }

    @Test
    void endsAYearAfterTheTwentyNinthOfFebruaryOnTheTwentyEighth() {
        LocalDate leap = LocalDate.of(2028, 2, 29);

        assertThat(rule(leap, "10:00", 60, 1, LocalDate.of(2029, 2, 28)).days(Set.of()))
                .hasSize(53);
        assertRefused(ArrangementProblems.SERIES_TOO_LONG, () -> rule(leap, "10:00", 60, 1, LocalDate.of(2029, 3, 1)));
    }

    @Test
    void refusesARuleThatComesBackAMillionTimes() {
        assertRefused(
                ArrangementProblems.SERIES_TOO_LONG, () -> rule(TODAY, "10:00", 60, 1, LocalDate.of(9998, 12, 31)));
    }

    @Test
    void refusesADecemberFullOfClosureDays() {
        Set<LocalDate> december =
                LocalDate.of(2026, 12, 1).datesUntil(LocalDate.of(2027, 1, 1)).collect(Collectors.toSet());
        WeeklyRule rule = rule(LocalDate.of(2026, 12, 2), "10:00", 60, 1, LocalDate.of(2026, 12, 30));

        assertRefused(ArrangementProblems.SERIES_EMPTY, () -> rule.days(december));
        assertThat(rule.lost(december)).hasSize(5);
        WeeklyRule longer = rule(LocalDate.of(2026, 12, 2), "10:00", 60, 1, LocalDate.of(2027, 1, 6));
        assertThat(longer.days(december)).containsExactly(LocalDate.of(2027, 1, 6));
    }

    @Test
    void leavesExceptionsOutAndKnowsOnlyItsOwnDays() {
        WeeklyRule rule =
                WeeklyRule.of(command(TODAY, "10:00", 60, 2, TODAY.plusWeeks(4), List.of(TODAY.plusWeeks(2))), TODAY);
        assertThat(rule.days(Set.of())).containsExactly(TODAY, TODAY.plusWeeks(4));
        assertRefused(
                ArrangementProblems.SERIES_INVALID,
                () -> WeeklyRule.of(
                        command(TODAY, "10:00", 60, 2, TODAY.plusWeeks(4), List.of(TODAY.plusWeeks(1))), TODAY));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 721, 2000})
    void refusesAMomentOfNoOrOfTooManyMinutes(int minutes) {
        assertRefused(CoachingProblems.TIME_INVALID, () -> rule(TODAY, "10:00", minutes, 1, TODAY.plusWeeks(1)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 27})
    void refusesWeeksOutOfRange(int weeks) {
        assertRefused(ArrangementProblems.SERIES_INVALID, () -> rule(TODAY, "10:00", 60, weeks, TODAY.plusWeeks(1)));
    }

    @ParameterizedTest
    @CsvSource({"2026-03-01, 2026-03-20", "2026-03-20, 2026-03-19"})
    void refusesAPeriodThatRunsBackwardsOrBeganBefore(LocalDate first, LocalDate until) {
        assertRefused(CoachingProblems.PERIOD_INVALID, () -> rule(first, "10:00", 60, 1, until));
    }

    private static WeeklyRule rule(LocalDate first, String at, int minutes, int weeks, LocalDate until) {
        return WeeklyRule.of(command(first, at, minutes, weeks, until, null), TODAY);
    }

    private static ProposeSeries command(
            LocalDate first, String at, int minutes, int weeks, LocalDate until, @Nullable List<LocalDate> exceptions) {
        return new ProposeSeries(
                new AssignmentId(new UUID(0, 1)),
                null,
                null,
                first,
                LocalTime.parse(at),
                minutes,
                weeks,
                until,
                exceptions);
    }

    private static void assertRefused(ProblemType type, ThrowingCallable call) {
        assertThatExceptionOfType(Problem.class).isThrownBy(call).satisfies(p -> assertThat(p.type())
                .isEqualTo(type));
    }
}
