package org.houvast.coaching.internal.series;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.houvast.coaching.ArrangementProblems;
import org.houvast.coaching.CoachingProblems;
import org.houvast.coaching.ProposeSeries;
import org.houvast.commons.Problem;
import org.houvast.commons.Problem.Violation;

/** On which days a series falls, and when its moments begin. Checked before a single day is counted, so that no rule can last for ever. */
record WeeklyRule(
        LocalDate firstDay,
        LocalTime startsAt,
        int minutes,
        int everyWeeks,
        LocalDate until,
        Set<LocalDate> exceptions) {
    private static final int MOST_MINUTES = 720;
    private static final int MOST_WEEKS = 26;

    WeeklyRule {
        exceptions = Set.copyOf(exceptions);
    }

    /** the rule of a command, in range */
    static WeeklyRule of(ProposeSeries command, LocalDate today) {
        WeeklyRule rule = new WeeklyRule(
                command.firstDay(),
                command.startsAt().truncatedTo(ChronoUnit.MINUTES),
                command.minutes(),
                command.everyWeeks() == null ? 1 : command.everyWeeks(),
                command.until(),
                command.exceptions() == null ? Set.of() : new TreeSet<>(command.exceptions()));
        rule.check(today);
        return rule;
    }

    private void check(LocalDate today) {
        if (minutes < 1 || minutes > MOST_MINUTES) {
            throw Problem.of(CoachingProblems.TIME_INVALID);
        }
        if (until.isBefore(firstDay) || firstDay.isBefore(today)) {
            throw Problem.of(CoachingProblems.PERIOD_INVALID);
        }
        if (until.isAfter(firstDay.plusYears(1))) {
            throw Problem.of(ArrangementProblems.SERIES_TOO_LONG);
        }
        List<Violation> violations = new ArrayList<>();
        if (everyWeeks < 1 || everyWeeks > MOST_WEEKS) {
            violations.add(new Violation("/everyWeeks", "1 to " + MOST_WEEKS));
        } else if (!all().containsAll(exceptions)) {
            violations.add(new Violation("/exceptions", "only days of the series"));
        }
        if (!violations.isEmpty()) {
            throw Problem.invalid(ArrangementProblems.SERIES_INVALID, violations);
        }
    }

    /** the days of the rule, exceptions included */
    private List<LocalDate> all() {
        return firstDay.datesUntil(until.plusDays(1), Period.ofWeeks(everyWeeks))
                .toList();
    }

    /** the days that are left, without exceptions and closure days; never none */
    List<LocalDate> days(Set<LocalDate> closed) {
        List<LocalDate> days = all().stream()
                .filter(d -> !exceptions.contains(d) && !closed.contains(d))
                .toList();
        if (days.isEmpty()) {
            throw Problem.of(ArrangementProblems.SERIES_EMPTY);
        }
        return days;
    }

    /** the days that fall away because the location is closed */
    List<LocalDate> lost(Set<LocalDate> closed) {
        return all().stream()
                .filter(d -> closed.contains(d) && !exceptions.contains(d))
                .toList();
    }

    /** when a moment begins; of an hour that the clock shows twice, the first one */
    Instant start(LocalDate day, ZoneId zone) {
        LocalDateTime local = day.atTime(startsAt);
        if (zone.getRules().getValidOffsets(local).isEmpty()) {
            throw Problem.of(ArrangementProblems.TIME_SKIPPED, day);
        }
        return local.atZone(zone).withEarlierOffsetAtOverlap().toInstant();
    }
}
