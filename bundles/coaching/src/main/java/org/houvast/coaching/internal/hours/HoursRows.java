package org.houvast.coaching.internal.hours;

import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.houvast.coaching.CoachType;
import org.houvast.coaching.HoursProof.Line;
import org.houvast.commons.GroupRef;
import org.houvast.commons.LocationRef;
import org.houvast.commons.WorkForm;
import org.houvast.persistence.Parameters;
import org.houvast.persistence.Rows;
import org.houvast.privacy.Action;
import org.houvast.privacy.guard.Reading;
import org.houvast.privacy.guard.ScopeCondition;
import org.jspecify.annotations.Nullable;

/** What our own rows tell for the proof of hours: three statements, the same for the screen and for the export. */
final class HoursRows {
    private static final String HELD =
            " from coaching_moment m join coaching_assignment a on a.id = m.assignment_id where m.state in ('HELD',"
                    + " 'CORRECTED') and m.planned_start >= ? and m.planned_start < ? and m.work_form = any(?)";

    private final Rows rows;

    HoursRows(DataSource dataSource) {
        this.rows = Rows.on(dataSource);
    }

    /**
     * Which rows.
     *
     * @param action READ or EXPORT
     * @param year of this year
     * @param zone of the centre
     * @param location of this location, of all when null
     */
    record Scope(Action action, HoursYear year, ZoneId zone, @Nullable LocationRef location) {}

    /** A moment that a statutory coach held. */
    record Held(GroupRef group, Instant start) {}

    List<Line> lines(Reading reading, Scope scope) {
        ScopeCondition condition = reading.condition(scope.action(), "m");
        return rows.list(
                "select m.location_key, m.work_form, m.group_key, a.coach_type, count(*), sum(m.minutes_in_group),"
                        + " sum(m.minutes_indirect), sum(m.minutes_in_group + case when m.form = 'ON_GROUP' then 0"
                        + " else m.minutes_indirect end)" + HELD + " and " + condition.sql() + location(scope)
                        + " group by m.location_key, m.work_form, m.group_key, a.coach_type"
                        + " order by m.location_key, m.work_form, m.group_key, a.coach_type",
                p -> bind(p, scope, condition),
                row -> {
                    CoachType type = row.name(4, CoachType.class);
                    return new Line(
                            new LocationRef(row.text(1)),
                            row.name(2, WorkForm.class),
                            new GroupRef(row.text(3)),
                            type,
                            Childcare.COACHES.contains(type),
                            row.integer(5),
                            row.integer(6),
                            row.integer(7),
                            row.integer(8));
                });
    }

    List<Held> statutory(Reading reading, Scope scope) {
        ScopeCondition condition = reading.condition(scope.action(), "m");
        return rows.list(
                "select distinct m.group_key, m.planned_start" + HELD + " and " + condition.sql() + location(scope)
                        + " and a.coach_type = any(?)",
                p -> {
                    bind(p, scope, condition);
                    p.names(Childcare.COACHES);
                },
                row -> new Held(new GroupRef(row.text(1)), row.instant(2)));
    }

    int policyMinutes(Reading reading, Scope scope) {
        ScopeCondition condition = reading.condition(scope.action(), "m");
        return rows.first(
                        "select coalesce(sum(m.minutes), 0) from coaching_policy_time m where m.withdrawn_at is null"
                                + " and m.on_day >= ? and m.on_day <= ? and " + condition.sql() + location(scope),
                        p -> bindDays(p, scope, condition),
                        row -> row.integer(1))
                .orElse(0);
    }

    /** ids of the entries of a year, withdrawn ones included, the last day first */
    List<UUID> policyTimes(Reading reading, Scope scope, int limit) {
        ScopeCondition condition = reading.condition(scope.action(), "m");
        return rows.list(
                "select m.id from coaching_policy_time m where m.on_day >= ? and m.on_day <= ? and " + condition.sql()
                        + location(scope) + " order by m.on_day desc, m.id desc limit ?",
                p -> {
                    bindDays(p, scope, condition);
                    p.number(limit);
                },
                row -> row.uuid(1));
    }

    private static String location(Scope scope) {
        return scope.location() == null ? "" : " and m.location_key = ?";
    }

    private static void bind(Parameters p, Scope scope, ScopeCondition condition) throws SQLException {
        p.instant(scope.year().begin(scope.zone()))
                .instant(scope.year().end(scope.zone()))
                .names(Childcare.FORMS);
        condition.bind(p);
        if (scope.location() != null) {
            p.key(scope.location());
        }
    }

    private static void bindDays(Parameters p, Scope scope, ScopeCondition condition) throws SQLException {
        p.date(scope.year().reference()).date(scope.year().last());
        condition.bind(p);
        if (scope.location() != null) {
            p.key(scope.location());
        }
    }
}
