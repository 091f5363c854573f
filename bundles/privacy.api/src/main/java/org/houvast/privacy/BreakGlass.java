package org.houvast.privacy;

import java.time.Instant;
import java.util.List;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.LocationRef;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.commons.Subject;
import org.houvast.commons.Versioned;
import org.houvast.commons.WorkForm;
import org.jspecify.annotations.Nullable;

/**
 * The opening of a child's file in an emergency, by somebody of the organisation who has no relation to the child.
 *
 * @param id its id; stands in the audit with everything that was read under it
 * @param revision how often it changed
 * @param state how it stands now
 * @param subject the child
 * @param location where the child was at that time
 * @param workForm the work form there
 * @param openedBy who opened it
 * @param reason why it could not wait, in the words of that person
 * @param secondFactor whether the sign-in showed a second factor; false also where the identity provider tells none
 * @param openedAt when
 * @param until when it ends by itself, or would have
 * @param endedAt when it ended, null while it is active
 * @param verdict what the review found, null before
 * @param remark of the review, null when there is none
 * @param reviewedBy who reviewed it, null before
 * @param reviewedAt when, null before
 * @param allowedActions {@code end}, {@code review}
 */
public record BreakGlass(
        BreakGlassId id,
        Revision revision,
        BreakGlassState state,
        Subject subject,
        LocationRef location,
        WorkForm workForm,
        StaffRef openedBy,
        String reason,
        boolean secondFactor,
        Instant openedAt,
        Instant until,
        @Nullable Instant endedAt,
        @Nullable BreakGlassVerdict verdict,
        @Nullable String remark,
        @Nullable StaffRef reviewedBy,
        @Nullable Instant reviewedAt,
        List<AllowedAction> allowedActions)
        implements Versioned {
    public BreakGlass {
        allowedActions = List.copyOf(allowedActions);
    }
}
