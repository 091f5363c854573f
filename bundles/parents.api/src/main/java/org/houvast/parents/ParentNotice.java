package org.houvast.parents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.Place;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.commons.Subject;
import org.houvast.commons.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * That the parents of a child were told who observes it, and when. It is not changed afterwards.
 *
 * @param id its id
 * @param revision always 1
 * @param subject the child
 * @param location where the child was then
 * @param caseId the question that it is about, null when none
 * @param observer who observes
 * @param from first day of observing
 * @param until last day of observing
 * @param toldOn day on which the parents were told
 * @param text what they were told, null when nothing more was written down
 * @param givenBy who wrote it down
 * @param recordedAt when
 * @param allowedActions none so far
 */
public record ParentNotice(
        ParentNoticeId id,
        Revision revision,
        Subject subject,
        Place location,
        @Nullable UUID caseId,
        StaffRef observer,
        LocalDate from,
        LocalDate until,
        LocalDate toldOn,
        @Nullable String text,
        StaffRef givenBy,
        Instant recordedAt,
        List<AllowedAction> allowedActions)
        implements Versioned {
    public ParentNotice {
        allowedActions = List.copyOf(allowedActions);
    }
}
