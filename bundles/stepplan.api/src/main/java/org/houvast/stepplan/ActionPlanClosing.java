package org.houvast.stepplan;

import java.time.Instant;
import org.houvast.commons.StaffRef;
import org.jspecify.annotations.Nullable;

/**
 * How the plan ended.
 *
 * @param outcome how
 * @param actualCare what care the child has now, null when none or not known
 * @param note why, null when the outcome says enough
 * @param by who closed it
 * @param at when
 */
public record ActionPlanClosing(
        ClosingOutcome outcome, @Nullable String actualCare, @Nullable String note, StaffRef by, Instant at) {}
