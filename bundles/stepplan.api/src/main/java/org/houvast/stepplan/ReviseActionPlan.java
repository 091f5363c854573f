package org.houvast.stepplan;

import java.time.LocalDate;
import java.util.List;
import org.houvast.commons.Limit;
import org.houvast.privacy.MayHoldNames;
import org.jspecify.annotations.Nullable;

/**
 * Writes an action plan anew, whole; the fields are those of {@link ActionPlanText}.
 *
 * @param namesChecked the writer says that words like names of children are none; false when missing. Asked for changed texts only
 */
public record ReviseActionPlan(
        @Limit(max = 12) List<Goal> goals,
        @Limit(max = 30) List<PlannedAction> actions,
        @Limit(max = 12) List<Alternative> alternatives,
        @Nullable SupportLevel supportLevel,
        @Nullable LocalDate reviewOn,
        @Nullable ExpectedCare expectedCareWithout,
        @Nullable Boolean namesChecked)
        implements MayHoldNames {
    public ReviseActionPlan {
        goals = List.copyOf(goals);
        actions = List.copyOf(actions);
        alternatives = List.copyOf(alternatives);
    }

    /** what stands there now, to change a part of it */
    public static ReviseActionPlan of(ActionPlanText now) {
        return new ReviseActionPlan(
                now.goals(),
                now.actions(),
                now.alternatives(),
                now.supportLevel(),
                now.reviewOn(),
                now.expectedCareWithout(),
                null);
    }

    public ActionPlanText text() {
        return new ActionPlanText(goals, actions, alternatives, supportLevel, reviewOn, expectedCareWithout);
    }
}
