package org.houvast.parents;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.Place;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.commons.Subject;
import org.houvast.commons.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * What one guardian gets to read of one record about one child, for staff.
 *
 * @param id its id
 * @param revision how often it changed
 * @param state where it stands
 * @param item the record that it was made of
 * @param subject the child
 * @param location where the record came into being
 * @param guardian who gets it
 * @param itemVersion the version of the record that the document was made of
 * @param outdated whether the record says something else by now; null when the module of the record cannot tell
 * @param document exactly what the guardian gets; frozen once it was sent
 * @param preparedBy who prepared it
 * @param preparedAt when
 * @param sharedAt when the guardian could read it first, null before
 * @param seenAt when the guardian read it first, null before; also of one that was withdrawn later
 * @param views what the guardian wrote beside it, the oldest first
 * @param withdrawnAt when it was withdrawn, null when it was not
 * @param withdrawnBy by whom, null when it was not
 * @param withdrawReason why, null when it was not, or was replaced
 * @param replacedBy the newer share in its place, null when there is none
 * @param allowedActions {@code preview}, {@code send}, {@code withdraw}
 */
public record ParentShare(
        ShareId id,
        Revision revision,
        ShareState state,
        SharedItem item,
        Subject subject,
        Place location,
        GuardianRef guardian,
        int itemVersion,
        @Nullable Boolean outdated,
        ShareDocument document,
        StaffRef preparedBy,
        Instant preparedAt,
        @Nullable Instant sharedAt,
        @Nullable Instant seenAt,
        List<ParentView> views,
        @Nullable Instant withdrawnAt,
        @Nullable StaffRef withdrawnBy,
        @Nullable String withdrawReason,
        @Nullable UUID replacedBy,
        List<AllowedAction> allowedActions)
        implements Versioned {
    public ParentShare {
        views = List.copyOf(views);
        allowedActions = List.copyOf(allowedActions);
    }
}
