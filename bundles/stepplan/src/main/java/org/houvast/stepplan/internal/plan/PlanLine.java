package org.houvast.stepplan.internal.plan;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.houvast.commons.LocationRef;
import org.houvast.commons.Role;
import org.houvast.persistence.Row;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.AccessColumns;
import org.houvast.stepplan.NotYetReason;
import org.houvast.stepplan.ParentMode;
import org.houvast.stepplan.StepPlanState;
import org.houvast.stepplan.StepState;
import org.houvast.stepplan.Term;
import org.houvast.stepplan.internal.Terms;
import org.jspecify.annotations.Nullable;

/**
 * A plan as a list or screen needs it, with the step whose turn it is, before it is known what its reader may see of it.
 *
 * @param parentsRecorded whether parents were involved in the current step
 * @param waitsUntil last day of an agreed postponement of the current step
 * @param earlierWaitsUntil the first last day of agreed postponements of steps that are done
 * @param asked who asked to wait with the parents and still needs a second person
 */
record PlanLine(
        UUID id,
        long revision,
        StepPlanState state,
        AccessColumns access,
        Instant createdAt,
        @Nullable LocalDate begunOn,
        @Nullable Integer currentNo,
        @Nullable StepState currentState,
        @Nullable LocalDate readyOn,
        String title,
        @Nullable String currentTitle,
        @Nullable Role responsible,
        @Nullable Term latest,
        @Nullable ParentMode parentMode,
        @Nullable Term parentLatest,
        boolean parentsRecorded,
        @Nullable LocalDate waitsUntil,
        @Nullable LocalDate earlierWaitsUntil,
        @Nullable Asked asked) {
    /** A wish to wait that nobody agreed to yet. */
    record Asked(String person, NotYetReason reason) {}

    /** What is due: the step, the parents' part, and whether these days are over. */
    record Due(@Nullable LocalDate step, boolean overdue, boolean parentsOverdue) {}

    static final String SELECT =
            "select o.id, o.revision, o.state, o.child_key, o.group_key, o.location_key, o.work_form,"
                    + " o.controller_key, o.author_key, o.case_id, o.created_at, o.begun_on, o.current_no, o.current_state, o.ready_on,"
                    + " t.title, s.title, s.responsible_role, s.latest_from, s.latest_days, s.latest_period, s.parent_mode,"
                    + " s.parent_from, s.parent_days, s.parent_period, r.parent_on, r.postponed_until, r.postponed_person,"
                    + " r.postponed_reason, r.second_key,"
                    + " (select min(x.postponed_until) from stepplan_plan_step x where x.plan_id = o.id and x.state = 'DONE'"
                    + " and x.parent_on is null and x.second_key is not null)"
                    + " from stepplan_plan o join stepplan_template t on t.id = o.template_id"
                    + " left join stepplan_template_step s on s.template_id = o.template_id and s.position = o.current_no - 1"
                    + " left join stepplan_plan_step r on r.plan_id = o.id and r.step_no = o.current_no where ";

    static PlanLine of(Row row) throws SQLException {
        LocalDate until = row.dateOrNull(27);
        String person = row.textOrNull(28);
        NotYetReason reason = row.nameOrNull(29, NotYetReason.class);
        boolean agreed = row.textOrNull(30) != null;
        return new PlanLine(
                row.uuid(1),
                row.number(2),
                row.name(3, StepPlanState.class),
                AccessColumns.of(row, 4),
                row.instant(11),
                row.dateOrNull(12),
                row.integerOrNull(13),
                row.nameOrNull(14, StepState.class),
                row.dateOrNull(15),
                row.text(16),
                row.textOrNull(17),
                row.nameOrNull(18, Role.class),
                term(row, 19),
                row.nameOrNull(22, ParentMode.class),
                term(row, 23),
                row.dateOrNull(26) != null,
                agreed ? until : null,
                row.dateOrNull(31),
                person == null || reason == null || agreed ? null : new Asked(person, reason));
    }

    private static @Nullable Term term(Row row, int column) throws SQLException {
        Term.From from = row.nameOrNull(column, Term.From.class);
        return from == null ? null : new Term(from, row.integerOrNull(column + 1), row.textOrNull(column + 2));
    }

    Target target() {
        return access.target(StepPlanEntity.TYPE, id);
    }

    boolean isRunning() {
        return state == StepPlanState.CONFIRMED || state == StepPlanState.ACTIVE;
    }

    Due due(Terms terms, LocalDate today) {
        if (!isRunning()) {
            return new Due(null, false, false);
        }
        LocalDate step = day(terms, latest);
        return new Due(step, isOver(step, today), isOver(parentsDue(terms), today) || isOver(earlierWaitsUntil, today));
    }

    /** the last day to involve parents in the current step; null when they were, and where nothing is asked */
    @Nullable
    LocalDate parentsDue(Terms terms) {
        boolean involves = parentMode != null && parentMode.involves() && !parentsRecorded;
        if (!involves || !isRunning()) {
            return null;
        }
        return waitsUntil != null ? waitsUntil : day(terms, parentLatest);
    }

    static boolean isOver(@Nullable LocalDate day, LocalDate today) {
        return day != null && day.isBefore(today);
    }

    private @Nullable LocalDate day(Terms terms, @Nullable Term term) {
        if (term == null || begunOn == null || readyOn == null) {
            return null;
        }
        LocationRef location = access.place().location();
        return terms.due(location, term, begunOn, readyOn);
    }
}
