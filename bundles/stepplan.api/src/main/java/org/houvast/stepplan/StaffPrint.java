package org.houvast.stepplan;

import java.util.List;

/**
 * A plan as staff print it.
 *
 * @param head what stands above it
 * @param plan what the reader sees of it everywhere else
 * @param confirmedBy names of those who confirmed it, in the order of {@link StepPlan#confirmations}; the key of who is not known to the host
 */
public record StaffPrint(PrintHead head, StepPlan plan, List<String> confirmedBy) {
    public StaffPrint {
        confirmedBy = List.copyOf(confirmedBy);
    }
}
