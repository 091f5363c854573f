package org.houvast.privacy;

import org.houvast.commons.GuardianRef;
import org.houvast.commons.Limit;
import org.jspecify.annotations.Nullable;

/**
 * Records that somebody agrees. A guardian sends no field at all and speaks for the own person; staff name whose answer it is, how it came
 * and where the proof is.
 *
 * @param guardian whose answer staff record, or null
 * @param byChild whether it is the child's own answer, 12 years or older; then {@code guardian} is null. Null is false
 * @param mode how it reached the centre; staff only
 * @param proof where the proof is kept, no content; staff only
 */
public record GiveConsent(
        @Nullable GuardianRef guardian,
        @Nullable Boolean byChild,
        @Nullable ConsentMode mode,
        @Limit(max = 200) @Nullable String proof) {}
