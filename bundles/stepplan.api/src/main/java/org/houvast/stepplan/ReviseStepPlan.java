package org.houvast.stepplan;

import org.houvast.commons.Limit;
import org.houvast.privacy.MayHoldNames;
import org.jspecify.annotations.Nullable;

/**
 * Writes a draft anew, whole.
 *
 * @param aim what the plan is to bring
 * @param strengths what goes well, what the child or group can do
 * @param namesChecked the writer says that words like names of children are none; false when missing. Asked for changed texts only
 */
public record ReviseStepPlan(
        @Limit(max = 2000) @Nullable String aim,
        @Limit(max = 2000) @Nullable String strengths,
        @Nullable Boolean namesChecked)
        implements MayHoldNames {
    /** what stands there now, to change a part of it */
    public static ReviseStepPlan of(PlanText now) {
        return new ReviseStepPlan(now.aim(), now.strengths(), null);
    }

    public PlanText text() {
        return new PlanText(aim, strengths);
    }
}
