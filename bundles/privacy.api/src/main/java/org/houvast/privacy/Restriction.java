package org.houvast.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.ChildRef;
import org.houvast.commons.LocationRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.commons.Versioned;
import org.houvast.commons.WorkForm;
import org.jspecify.annotations.Nullable;

/**
 * That what one organisation keeps about a child is set apart for a while (General Data Protection Regulation, article 18): it is kept, and
 * nobody works with it.
 *
 * @param id its id
 * @param revision for the next change
 * @param state where it stands
 * @param child whose records are closed
 * @param location of the request
 * @param workForm of the location
 * @param controller the organisation whose records about the child are closed, at all of its locations
 * @param ground why
 * @param request the request that it answers
 * @param grantedBy the data protection officer who granted it
 * @param since when it began
 * @param liftedAt when it ended, or null
 * @param liftedBy who lifted it, or null
 * @param reason why it was lifted, or null
 * @param toldOn day on which the asker was told that it would be lifted, or null
 * @param allowedActions {@code lift}
 */
public record Restriction(
        RestrictionId id,
        Revision revision,
        RestrictionState state,
        ChildRef child,
        LocationRef location,
        WorkForm workForm,
        OrganisationRef controller,
        RestrictionGround ground,
        DataRequestId request,
        StaffRef grantedBy,
        Instant since,
        @Nullable Instant liftedAt,
        @Nullable StaffRef liftedBy,
        @Nullable String reason,
        @Nullable LocalDate toldOn,
        List<AllowedAction> allowedActions)
        implements Versioned {
    public Restriction {
        allowedActions = List.copyOf(allowedActions);
    }
}
