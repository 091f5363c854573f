package org.houvast.stepplan;

import java.time.LocalDate;
import org.houvast.commons.Limit;
import org.houvast.commons.StaffRef;
import org.jspecify.annotations.Nullable;

/**
 * Something that is done.
 *
 * @param setting where
 * @param kind what sort of action
 * @param text what is done
 * @param who the member of staff who does it, null when it is the parents
 * @param from first day
 * @param review the day to look back, not before the first; null for the review day of the plan
 */
public record PlannedAction(
        Setting setting,
        ActionKind kind,
        @Limit(min = 1, max = 1000) String text,
        @Nullable StaffRef who,
        LocalDate from,
        @Nullable LocalDate review) {}
