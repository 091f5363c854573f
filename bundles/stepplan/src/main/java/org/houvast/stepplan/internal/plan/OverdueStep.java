package org.houvast.stepplan.internal.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something of a step that is over its last day.
 *
 * @param plan of which plan
 * @param caseId the case of that plan, null for a plan without one
 * @param step number of the step
 * @param part what of it
 * @param since the day that the term counts from, or the last day of an agreed postponement: another day is another turn
 */
record OverdueStep(UUID plan, @Nullable UUID caseId, int step, Part part, LocalDate since) {
    /** What of a step can be overdue. */
    enum Part {
        STEP("stepplan.step.overdue"),
        PARENTS("stepplan.step.parent-overdue");

        private final String event;

        Part(String event) {
            this.event = event;
        }

        String event() {
            return event;
        }
    }
}
