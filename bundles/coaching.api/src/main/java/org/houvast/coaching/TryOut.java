package org.houvast.coaching;

import java.time.Instant;
import java.time.LocalDate;
import org.houvast.commons.StaffRef;
import org.jspecify.annotations.Nullable;

/**
 * Something that staff will try, and how it went; stays between the two sides.
 *
 * @param number counts from 1 within the question
 * @param what what will be tried
 * @param on from which day
 * @param agreedBy who wrote it down
 * @param agreedAt when
 * @param result how it went, null until it is looked back on
 * @param helped how much it helped, 1 (not) to 5 (very much), null when it was not said
 * @param reviewedBy who looked back, null until then
 * @param reviewedAt when, null until then
 */
public record TryOut(
        int number,
        String what,
        LocalDate on,
        StaffRef agreedBy,
        Instant agreedAt,
        @Nullable String result,
        @Nullable Integer helped,
        @Nullable StaffRef reviewedBy,
        @Nullable Instant reviewedAt) {}
