package org.houvast.stepplan;

import java.time.LocalDate;
import org.houvast.commons.StaffRef;
import org.jspecify.annotations.Nullable;

/**
 * Involving the parents waits.
 *
 * @param reason why; null when it is not for this reader
 * @param until last day
 * @param note in own words, null when there is none
 * @param askedBy who asked
 * @param secondPerson who agreed, null while it is only asked
 */
public record Postponement(
        @Nullable NotYetReason reason,
        LocalDate until,
        @Nullable String note,
        StaffRef askedBy,
        @Nullable StaffRef secondPerson) {}
