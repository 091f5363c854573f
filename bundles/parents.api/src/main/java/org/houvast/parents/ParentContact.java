package org.houvast.parents;

import java.time.Instant;
import java.time.LocalDate;
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
 * A contact with a parent: what the centre wrote down, and the parent's own words beside it. It is not changed afterwards.
 *
 * @param id its id
 * @param revision always 1
 * @param subject the child; an outside coach reads contacts only where consent tells the child
 * @param location where the child was then
 * @param caseId the question that it was about, null when none
 * @param guardian which parent, null when that was not written down
 * @param mode how the parent was involved
 * @param direction who began
 * @param date day of the contact
 * @param gist what it was about
 * @param agreements what was agreed, null when nothing was
 * @param parentWords what the parent said, in the parent's own words
 * @param interpreter whether an interpreter was there
 * @param language the language that was spoken, a code like {@code nl} or {@code ar}; null when not written down
 * @param step the step of a plan that it belongs to, null when none
 * @param recordedBy who wrote it down
 * @param recordedAt when
 * @param allowedActions none so far
 */
public record ParentContact(
        ParentContactId id,
        Revision revision,
        Subject subject,
        Place location,
        @Nullable UUID caseId,
        @Nullable GuardianRef guardian,
        ContactMode mode,
        ContactDirection direction,
        LocalDate date,
        String gist,
        @Nullable String agreements,
        @Nullable String parentWords,
        boolean interpreter,
        @Nullable String language,
        @Nullable RelatedStep step,
        StaffRef recordedBy,
        Instant recordedAt,
        List<AllowedAction> allowedActions)
        implements Versioned {
    public ParentContact {
        allowedActions = List.copyOf(allowedActions);
    }
}
