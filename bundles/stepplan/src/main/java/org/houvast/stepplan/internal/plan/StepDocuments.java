package org.houvast.stepplan.internal.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.LocationRef;
import org.houvast.commons.StaffRef;
import org.houvast.privacy.Actor;
import org.houvast.privacy.Relation;
import org.houvast.stepplan.ParentMode;
import org.houvast.stepplan.ParentPart;
import org.houvast.stepplan.PlanStep;
import org.houvast.stepplan.StepParents;
import org.houvast.stepplan.StepPlanState;
import org.houvast.stepplan.StepState;
import org.houvast.stepplan.TemplateStep;
import org.houvast.stepplan.Term;
import org.houvast.stepplan.internal.Staff;
import org.houvast.stepplan.internal.Terms;
import org.jspecify.annotations.Nullable;

/** Shows the steps of a plan, with what is due. */
final class StepDocuments {
    private final Terms terms;
    private final PlanActions actions;

    StepDocuments(Terms terms, PlanActions actions) {
        this.terms = terms;
        this.actions = actions;
    }

    /** Who reads a plan, and what all its steps share. */
    private record View(
            StepPlanEntity plan, StepCourse course, LocalDate today, @Nullable Staff reader, boolean manager) {
        boolean running() {
            return plan.state() == StepPlanState.CONFIRMED || plan.state() == StepPlanState.ACTIVE;
        }

        LocationRef location() {
            return plan.access().place().location();
        }
    }

    List<PlanStep> of(Actor actor, StepPlanEntity plan, List<TemplateStep> template) {
        boolean manager = actor.scope().relationsTo(plan.target()).contains(Relation.LOCATION_MANAGER);
        Staff reader = actor.staff().isPresent() ? Staff.of(actor) : null;
        View view = new View(plan, plan.course(template), actor.scope().today(), reader, manager);
        Map<Integer, List<AllowedAction>> allowed = actions.ofSteps(actor, plan, template, view.today());
        return template.stream()
                .map(s -> step(view, s, allowed.getOrDefault(s.no(), List.of())))
                .toList();
    }

    private PlanStep step(View view, TemplateStep step, List<AllowedAction> allowed) {
        StepEntity row = view.course().touched().get(step.no());
        StepState state = view.course().state(step);
        LocalDate due = due(view, step, step.latest(), row);
        boolean open = state == StepState.READY || state == StepState.BUSY;
        return new PlanStep(
                step.no(),
                step.title(),
                step.goal(),
                step.actions(),
                step.responsibleRole(),
                step.evidence(),
                step.onlyFor(),
                state,
                due,
                open && due != null && due.isBefore(view.today()),
                row == null ? null : row.startedAt(),
                staff(row == null ? null : row.startedKey()),
                row == null ? null : row.doneAt(),
                staff(row == null ? null : row.doneKey()),
                row == null ? null : row.note(),
                row == null ? null : row.reason(),
                row == null ? null : row.returnedTo(),
                parents(view, step, row, state),
                allowed);
    }

    private StepParents parents(View view, TemplateStep step, @Nullable StepEntity row, StepState state) {
        ParentPart part = step.parent();
        ParentMode mode = part == null || part.mode() == null ? ParentMode.NONE : part.mode();
        Optional<ParentColumns> record = Optional.ofNullable(row).flatMap(StepEntity::parents);
        Optional<PostponementColumns> postponement = Optional.ofNullable(row).flatMap(StepEntity::postponement);
        LocalDate due = mode.involves() ? parentsDue(view, step, row, postponement) : null;
        boolean open = state == StepState.READY || state == StepState.BUSY || state == StepState.DONE;
        return new StepParents(
                mode,
                part == null ? null : part.who(),
                due,
                open && record.isEmpty() && due != null && due.isBefore(view.today()),
                part == null ? null : part.textForParents(),
                part == null ? null : part.reasonWhenNone(),
                record.map(ParentColumns::document).orElse(null),
                postponement.map(p -> p.document(view.reader(), view.manager())).orElse(null));
    }

    private @Nullable LocalDate parentsDue(
            View view, TemplateStep step, @Nullable StepEntity row, Optional<PostponementColumns> postponement) {
        LocalDate waits = postponement
                .filter(PostponementColumns::isAgreed)
                .map(PostponementColumns::until)
                .orElse(null);
        if (waits != null && view.running()) {
            return waits;
        }
        return due(view, step, step.parent() == null ? null : step.parent().latest(), row);
    }

    /** the last day of a term of a step; null before its turn, without a term, and while nothing is due */
    private @Nullable LocalDate due(View view, TemplateStep step, @Nullable Term term, @Nullable StepEntity row) {
        boolean turn = Integer.valueOf(step.no()).equals(view.plan().progress().no());
        LocalDate ready = turn ? view.plan().progress().readyOn() : row == null ? null : row.readyOn();
        LocalDate begun = view.plan().progress().begunOn();
        if (term == null || ready == null || begun == null || !view.running()) {
            return null;
        }
        return terms.due(view.location(), term, begun, ready);
    }

    private static @Nullable StaffRef staff(@Nullable String key) {
        return key == null ? null : new StaffRef(key);
    }
}
