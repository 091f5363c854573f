package org.houvast.stepplan.internal.plan;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.houvast.privacy.guard.Change;

/** What happens with a plan and its steps, as events of ids: the plan, its case, the number of the step. */
final class PlanEvents {
    private PlanEvents() {}

    /** something happened with the plan as a whole */
    static void plan(Change change, StepPlanEntity plan, String what) {
        emit(change, plan, "stepplan.plan." + what, Map.of());
    }

    static void step(Change change, StepPlanEntity plan, String what, int no) {
        emit(change, plan, "stepplan.step." + what, Map.of("step", Integer.toString(no)));
    }

    /** the turn of a step has come, if one's has */
    static void ready(Change change, StepPlanEntity plan, Optional<Integer> no) {
        no.ifPresent(n -> step(change, plan, "ready", n));
    }

    private static void emit(Change change, StepPlanEntity plan, String type, Map<String, String> more) {
        UUID id = plan.id().value();
        Map<String, String> ids = new HashMap<>(more);
        plan.caseId().ifPresent(c -> ids.put("case", c.toString()));
        change.emit(type, id, plan.caseId().orElse(id).toString(), ids);
    }
}
