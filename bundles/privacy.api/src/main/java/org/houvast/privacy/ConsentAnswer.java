package org.houvast.privacy;

import java.time.Instant;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.PersonRef;
import org.jspecify.annotations.Nullable;

/**
 * What one person said.
 *
 * @param guardian whose answer it is, or null when it is the child's own
 * @param said what
 * @param at when it was recorded; it holds from that moment
 * @param mode how it reached the centre
 * @param proof where the proof is kept, null when the guardian answered by the own account
 * @param recordedBy who recorded it; the guardian or a member of staff
 */
public record ConsentAnswer(
        @Nullable GuardianRef guardian,
        Said said,
        Instant at,
        ConsentMode mode,
        @Nullable String proof,
        PersonRef recordedBy) {
    /** What was said. */
    public enum Said {
        GIVEN,
        REFUSED,
        WITHDRAWN,
        OBJECTED
    }
}
