package org.houvast.stepplan;

import java.time.LocalDate;
import java.util.List;
import org.houvast.commons.Limit;
import org.jspecify.annotations.Nullable;

/**
 * What an action plan says.
 *
 * @param goals at most 12; a plan about a child has at least one for home and one for the centre
 * @param actions at most 30
 * @param alternatives other ways that were thought about
 * @param supportLevel how much support it gives, null while not known
 * @param reviewOn the day to look back; null for the default of {@code stepplan.action-plan-review} when it starts
 * @param expectedCareWithout what care is expected without it, null while nobody said
 */
public record ActionPlanText(
        @Limit(max = 12) List<Goal> goals,
        @Limit(max = 30) List<PlannedAction> actions,
        @Limit(max = 12) List<Alternative> alternatives,
        @Nullable SupportLevel supportLevel,
        @Nullable LocalDate reviewOn,
        @Nullable ExpectedCare expectedCareWithout) {
    public ActionPlanText {
        goals = List.copyOf(goals);
        actions = List.copyOf(actions);
        alternatives = List.copyOf(alternatives);
    }
}
