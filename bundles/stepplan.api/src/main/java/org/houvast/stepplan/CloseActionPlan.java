package org.houvast.stepplan;

import org.houvast.commons.Limit;
import org.houvast.privacy.MayHoldNames;
import org.jspecify.annotations.Nullable;

/**
 * Ends the plan.
 *
 * @param outcome how it ended
 * @param actualCare what care the child has now, null when none or not known
 * @param note why; needed for OTHER
 * @param namesChecked the writer says that words like names of children are none; false when missing
 */
public record CloseActionPlan(
        ClosingOutcome outcome,
        @Limit(max = 200) @Nullable String actualCare,
        @Limit(max = 1000) @Nullable String note,
        @Nullable Boolean namesChecked)
        implements MayHoldNames {}
