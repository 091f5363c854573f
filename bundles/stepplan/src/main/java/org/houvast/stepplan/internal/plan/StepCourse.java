package org.houvast.stepplan.internal.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.houvast.commons.Refusal;
import org.houvast.stepplan.StepPlanProblems;
import org.houvast.stepplan.StepState;
import org.houvast.stepplan.TemplateStep;
import org.jspecify.annotations.Nullable;

/**
 * Where the steps of a plan stand, from what was done with them and the outcome of the case. Steps that are only for a specific
 * approach wait until the outcome is known, and are left out when it is another one; without a case nobody waits.
 *
 * @param steps of the template
 * @param touched what was done, by number
 * @param inCase whether the plan belongs to a case, so that there will be an outcome
 * @param specific whether the outcome is a specific approach, null while none is known
 */
record StepCourse(
        List<TemplateStep> steps, Map<Integer, StepEntity> touched, boolean inCase, @Nullable Boolean specific) {

    Optional<TemplateStep> step(int no) {
        return no >= 1 && no <= steps.size() ? Optional.of(steps.get(no - 1)) : Optional.empty();
    }

    /** the step whose turn it is: the first that is not settled; empty when all are */
    Optional<TemplateStep> current() {
        return steps.stream().filter(s -> !isSettled(s)).findFirst();
    }

    /** why the plan cannot be completed: a step is open, or the parents of one that is done were not involved yet */
    Optional<Refusal> unfinished() {
        Optional<Refusal> open = current().map(s -> Refusal.of(StepPlanProblems.STEPS_OPEN, s.no()));
        return open.or(() -> touched.values().stream()
                .filter(s -> s.state() == StepState.DONE
                        && s.parents().isEmpty()
                        && s.postponement().isPresent())
                .min(Comparator.comparingInt(StepEntity::no))
                .map(s -> Refusal.of(StepPlanProblems.PARENTS_OPEN, s.no())));
    }

    boolean isSettled(TemplateStep step) {
        StepState state = recorded(step);
        return state == StepState.DONE || state == StepState.SKIPPED || isLeftOut(step);
    }

    /** left out because the outcome is another one; a step that was begun before goes on */
    boolean isLeftOut(TemplateStep step) {
        return dependsOnOutcome(step) && Boolean.FALSE.equals(specific);
    }

    boolean waitsForOutcome(TemplateStep step) {
        return dependsOnOutcome(step) && specific == null;
    }

    private boolean dependsOnOutcome(TemplateStep step) {
        return step.onlyFor() != null && inCase && recorded(step) == null;
    }

    StepState state(TemplateStep step) {
        if (isLeftOut(step)) {
            return StepState.SKIPPED;
        }
        StepState state = recorded(step);
        boolean turn = current().filter(c -> c.no() == step.no()).isPresent();
        if (turn && (state == null || state == StepState.RETURNED)) {
            return waitsForOutcome(step) ? StepState.WAITING : StepState.READY;
        }
        return state == null ? StepState.WAITING : state;
    }

    private @Nullable StepState recorded(TemplateStep step) {
        StepEntity row = touched.get(step.no());
        return row == null ? null : row.state();
    }
}
