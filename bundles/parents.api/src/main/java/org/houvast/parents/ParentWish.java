package org.houvast.parents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.commons.Subject;
import org.houvast.commons.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * What a guardian wishes or needs, in the guardian's own words; staff respond to it and change nothing of it. The guardian and staff see the
 * same document.
 *
 * @param id its id
 * @param revision how often it changed
 * @param state where it stands
 * @param subject the child; an alias is never shown here, for who may not know the child does not read it
 * @param caseId the question that it was said for, null when none
 * @param guardian whose wish it is
 * @param text the words
 * @param theme what it is about
 * @param saidOn the day on which it was said
 * @param writtenAt when these words were written
 * @param recordedBy who of the staff wrote the words down, null when the guardian did
 * @param earlier what it said before, the oldest first
 * @param responses what staff said to it, the oldest first
 * @param allowedActions {@code respond}, {@code correct}
 */
public record ParentWish(
        ParentWishId id,
        Revision revision,
        WishState state,
        Subject subject,
        @Nullable UUID caseId,
        GuardianRef guardian,
        String text,
        WishTheme theme,
        LocalDate saidOn,
        Instant writtenAt,
        @Nullable StaffRef recordedBy,
        List<EarlierWish> earlier,
        List<WishResponse> responses,
        List<AllowedAction> allowedActions)
        implements Versioned {
    public ParentWish {
        earlier = List.copyOf(earlier);
        responses = List.copyOf(responses);
        allowedActions = List.copyOf(allowedActions);
    }
}
