package org.houvast.parents;

import java.time.Instant;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.Revision;
import org.houvast.commons.Subject;
import org.jspecify.annotations.Nullable;

/**
 * A share in a list, for staff.
 *
 * @param id its id
 * @param revision how often it changed
 * @param state where it stands
 * @param item the record that it was made of
 * @param subject the child
 * @param guardian who gets it
 * @param title of the document
 * @param itemVersion the version of the record that the document was made of
 * @param outdated whether the record says something else by now; null when the module of the record cannot tell
 * @param preparedAt when it was prepared
 * @param sharedAt when the guardian could read it first, null before
 * @param seenAt when the guardian read it first, null before
 * @param withdrawnAt when it was withdrawn, null when it was not
 */
public record ShareSummary(
        ShareId id,
        Revision revision,
        ShareState state,
        SharedItem item,
        Subject subject,
        GuardianRef guardian,
        String title,
        int itemVersion,
        @Nullable Boolean outdated,
        Instant preparedAt,
        @Nullable Instant sharedAt,
        @Nullable Instant seenAt,
        @Nullable Instant withdrawnAt) {}
