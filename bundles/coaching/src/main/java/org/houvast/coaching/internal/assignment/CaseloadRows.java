package org.houvast.coaching.internal.assignment;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.houvast.coaching.CoachCaseload;
import org.houvast.commons.LocationRef;
import org.houvast.commons.Place;
import org.houvast.commons.StaffRef;
import org.houvast.commons.WorkForm;
import org.houvast.persistence.Rows;
import org.houvast.privacy.Actor;
import org.houvast.privacy.guard.Reading;
import org.houvast.privacy.guard.ScopeCondition;
import org.jspecify.annotations.Nullable;

/** Counts what coaches have on hand: three statements, whatever the number of coaches. */
final class CaseloadRows {
    private static final int MOST_COACHES = 200;
    private static final Duration AHEAD = Duration.ofDays(28);
    private static final String HOLDING =
            " from coaching_assignment a join coaching_assignment_group g on g.assignment_id = a.id"
                    + " where a.valid_from <= ? and (a.valid_until is null or a.valid_until >= ?)"
                    + " and (a.ended_on is null or a.ended_on >= ?)";

    private final Rows rows;

    CaseloadRows(DataSource dataSource) {
        this.rows = Rows.on(dataSource);
    }

    private record Held(int assignments, int groups, Place place) {}

    private record Week(int moments, int minutes) {
        static final Week NONE = new Week(0, 0);

        Week with(Duration planned) {
            return new Week(moments + 1, minutes + Math.toIntExact(planned.toMinutes()));
        }
    }

    private record Planned(StaffRef coach, Instant start, Instant end) {}

    /** What was counted, before it is held against limits. */
    static final class Counts {
        private final Map<String, Held> held = new TreeMap<>();
        private final Map<String, Integer> questions = new HashMap<>();
        private final Map<String, Week> busiest = new HashMap<>();

        /** a place whose settings hold, null when there is no coach */
        @Nullable
        Place place() {
            return held.values().stream().map(Held::place).findFirst().orElse(null);
        }

        List<CoachCaseload> coaches(int groupsLimit, int minutesLimit) {
            return held.entrySet().stream()
                    .map(e -> {
                        Week week = busiest.getOrDefault(e.getKey(), Week.NONE);
                        boolean over = (groupsLimit > 0 && e.getValue().groups() > groupsLimit)
                                || (minutesLimit > 0 && week.minutes() > minutesLimit);
                        return new CoachCaseload(
                                new StaffRef(e.getKey()),
                                e.getValue().assignments(),
                                e.getValue().groups(),
                                questions.getOrDefault(e.getKey(), 0),
                                week.moments(),
                                week.minutes(),
                                over);
                    })
                    .toList();
        }
    }

    Counts count(Actor actor, Reading reading, boolean onlyOwn, @Nullable LocationRef location) {
        ScopeCondition scope = reading.condition(AssignmentAccess.READ_CASELOAD, "g");
        String restricted = " and " + scope.sql() + (onlyOwn ? " and a.coach_key = ?" : "")
                + (location == null ? "" : " and g.location_key = ?");
        LocalDate today = actor.scope().today();
        Rows.Binder binder = p -> {
            p.date(today).date(today).date(today);
            scope.bind(p);
            if (onlyOwn) {
                p.key(actor.scope().staff());
            }
            if (location != null) {
                p.key(location);
            }
        };
        Counts counts = new Counts();
        rows.list(
                        "select a.coach_key, count(distinct a.id), count(distinct g.group_key), min(g.location_key),"
                                + " min(g.work_form)" + HOLDING + restricted
                                + " group by a.coach_key order by a.coach_key limit " + MOST_COACHES,
                        binder,
                        row -> Map.entry(
                                row.text(1),
                                new Held(
                                        row.integer(2),
                                        row.integer(3),
                                        new Place(new LocationRef(row.text(4)), row.name(5, WorkForm.class)))))
                .forEach(e -> counts.held.put(e.getKey(), e.getValue()));
        rows.list(
                        "select a.coach_key, count(distinct q.id)"
                                + HOLDING.replace(
                                        " where ",
                                        " join coaching_question q on q.group_key = g.group_key and q.asked_at is not"
                                                + " null and q.state not in ('CLOSED', 'WITHDRAWN') where ")
                                + restricted + " group by a.coach_key",
                        binder,
                        row -> Map.entry(row.text(1), row.integer(2)))
                .forEach(e -> counts.questions.put(e.getKey(), e.getValue()));
        planned(actor, reading, counts, location);
        reading.listedOfNoChild(AssignmentAccess.READ_CASELOAD, AssignmentEntity.TYPE, List.of());
        return counts;
    }

    private void planned(Actor actor, Reading reading, Counts counts, @Nullable LocationRef location) {
        ScopeCondition scope = reading.condition(AssignmentAccess.READ_CASELOAD, "m");
        List<Planned> planned = rows.list(
                "select m.coach_key, m.planned_start, m.planned_end from coaching_moment m where m.coach_key = any(?)"
                        + " and m.planned_start >= ? and m.planned_start < ?"
                        + " and m.state in ('PROPOSED', 'CHANGED', 'AGREED', 'IN_PROGRESS') and " + scope.sql()
                        + (location == null ? "" : " and m.location_key = ?"),
                p -> {
                    p.texts(counts.held.keySet())
                            .instant(actor.at())
                            .instant(actor.at().plus(AHEAD));
                    scope.bind(p);
                    if (location != null) {
                        p.key(location);
                    }
                },
                row -> new Planned(new StaffRef(row.text(1)), row.instant(2), row.instant(3)));
        Map<String, Map<LocalDate, Week>> weeks = new HashMap<>();
        for (Planned moment : planned) {
            LocalDate monday = actor.scope()
                    .today()
                    .plusDays(Duration.between(actor.at(), moment.start()).toDays())
                    .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            weeks.computeIfAbsent(moment.coach().key(), k -> new HashMap<>())
                    .merge(
                            monday,
                            Week.NONE.with(Duration.between(moment.start(), moment.end())),
                            (x, y) -> new Week(x.moments() + y.moments(), x.minutes() + y.minutes()));
        }
        weeks.forEach((coach, byWeek) -> byWeek.values().stream()
                .max(Comparator.comparingInt(Week::minutes))
                .ifPresent(w -> counts.busiest.put(coach, w)));
    }
}
