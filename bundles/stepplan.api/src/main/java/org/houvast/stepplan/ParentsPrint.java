package org.houvast.stepplan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan as it is printed for parents: nothing that staff wrote among themselves, no outcome, nobody of the staff.
 *
 * @param head what stands above it; the child always by its name
 * @param state where it stands
 * @param begunOn the day that both sides had confirmed it
 * @param currentStep number of the step whose turn it is, null when all are settled
 * @param steps all steps in their order
 */
public record ParentsPrint(
        PrintHead head,
        StepPlanState state,
        @Nullable LocalDate begunOn,
        @Nullable Integer currentStep,
        List<Step> steps) {
    /**
     * A step.
     *
     * @param no its number
     * @param title what it is called
     * @param state where it stands
     * @param onlyIfNeeded whether it is not certain yet that it comes
     * @param mode how parents are involved
     * @param due last day of that, null when none is known
     * @param involvedOn when they were involved, null when they were not
     * @param words what the template says to parents, null when nothing
     */
    public record Step(
            int no,
            String title,
            StepState state,
            boolean onlyIfNeeded,
            ParentMode mode,
            @Nullable LocalDate due,
            @Nullable LocalDate involvedOn,
            @Nullable String words) {}

    public ParentsPrint {
        steps = List.copyOf(steps);
    }
}
