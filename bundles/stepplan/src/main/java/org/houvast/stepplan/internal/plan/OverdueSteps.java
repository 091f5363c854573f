package org.houvast.stepplan.internal.plan;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.houvast.administration.Module;
import org.houvast.commons.LocationRef;
import org.houvast.commons.Place;
import org.houvast.commons.WorkForm;
import org.houvast.persistence.Row;
import org.houvast.persistence.Rows;
import org.houvast.privacy.guard.ModuleGate;
import org.houvast.stepplan.StepState;
import org.houvast.stepplan.internal.Terms;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is overdue, by the days that readers see. Plans of places where the module is closed are left out. Two statements for each
 * part of the plans.
 */
final class OverdueSteps {
    private static final int PART = 200;
    private static final String AFTER = "o.state in ('CONFIRMED', 'ACTIVE') and o.id > ? order by o.id limit ?";
    private static final String WAITED =
            "select r.plan_id, r.step_no, r.postponed_until, o.case_id, o.location_key, o.work_form"
                    + " from stepplan_plan_step r join stepplan_plan o on o.id = r.plan_id where o.state in ('CONFIRMED', 'ACTIVE')"
                    + " and r.state = 'DONE' and r.parent_on is null and r.second_key is not null and r.postponed_until < ?"
                    + " and r.plan_id > ? and r.plan_id <= ? order by r.plan_id, r.step_no";

    private final Rows rows;
    private final Terms terms;
    private final ModuleGate gate;

    OverdueSteps(Rows rows, Terms terms, ModuleGate gate) {
        this.rows = rows;
        this.terms = terms;
        this.gate = gate;
    }

    /**
     * What is overdue in a part of the plans.
     *
     * @param found what is
     * @param last the last plan that was looked at, null when there is none after it
     */
    record Found(List<OverdueStep> found, @Nullable UUID last) {
        Found {
            found = List.copyOf(found);
        }
    }

    /** A step that is done, and whose parents' part was put off until a day. */
    private record Waited(OverdueStep step, Place place) {
        static Waited of(Row row) throws SQLException {
            return new Waited(
                    new OverdueStep(
                            row.uuid(1), row.uuidOrNull(4), row.integer(2), OverdueStep.Part.PARENTS, row.date(3)),
                    new Place(new LocationRef(row.text(5)), row.name(6, WorkForm.class)));
        }
    }

    /** the plans after this one, in the order of their ids */
    Found after(UUID plan, LocalDate today) {
        List<PlanLine> lines =
                rows.list(PlanLine.SELECT + AFTER, p -> p.uuid(plan).number(PART), PlanLine::of);
        if (lines.isEmpty()) {
            return new Found(List.of(), null);
        }
        UUID last = lines.get(lines.size() - 1).id();
        List<OverdueStep> found = new ArrayList<>();
        lines.stream()
                .filter(l -> isOpen(l.access().place()))
                .flatMap(l -> ofCurrent(l, today))
                .forEach(found::add);
        rows.list(WAITED, p -> p.date(today).uuid(plan).uuid(last), Waited::of).stream()
                .filter(w -> isOpen(w.place()))
                .map(Waited::step)
                .forEach(found::add);
        return new Found(found, lines.size() < PART ? null : last);
    }

    private boolean isOpen(Place place) {
        return gate.refusal(Module.STEPPLAN.code(), place, true).isEmpty();
    }

    private Stream<OverdueStep> ofCurrent(PlanLine line, LocalDate today) {
        Integer no = line.currentNo();
        LocalDate ready = line.readyOn();
        if (no == null || ready == null || line.currentState() == StepState.WAITING) {
            return Stream.empty();
        }
        Stream.Builder<OverdueStep> found = Stream.builder();
        UUID caseId = line.access().caseId();
        if (line.due(terms, today).overdue()) {
            found.add(new OverdueStep(line.id(), caseId, no, OverdueStep.Part.STEP, ready));
        }
        if (PlanLine.isOver(line.parentsDue(terms), today)) {
            LocalDate since = line.waitsUntil() == null ? ready : line.waitsUntil();
            found.add(new OverdueStep(line.id(), caseId, no, OverdueStep.Part.PARENTS, since));
        }
        return found.build();
    }
}
