package org.houvast.coaching;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Place;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.commons.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A location asks for coaching. It holds no child.
 *
 * @param id its id
 * @param revision how often it was changed
 * @param state where it stands
 * @param location location and work form
 * @param groups for which groups
 * @param themes what it is about
 * @param wishes what is hoped for
 * @param text what is asked
 * @param hoursPerMonth hours wished a month
 * @param from wished first day
 * @param until wished last day, null for open
 * @param appliedBy who applied
 * @param appliedAt when
 * @param intakeOn day of the talk, null until it is planned
 * @param decidedBy who accepted, declined or withdrew, null until then
 * @param decidedAt when, null until then
 * @param declineReason why it was declined, null when it was not
 * @param explanation what was said with it, null when nothing
 * @param assignmentId the assignment that came of it, null until it was accepted
 * @param allowedActions what this reader may do with it now
 */
public record CoachingApplication(
        ApplicationId id,
        Revision revision,
        ApplicationState state,
        Place location,
        List<GroupRef> groups,
        Set<Theme> themes,
        Set<Wish> wishes,
        String text,
        int hoursPerMonth,
        LocalDate from,
        @Nullable LocalDate until,
        StaffRef appliedBy,
        Instant appliedAt,
        @Nullable LocalDate intakeOn,
        @Nullable StaffRef decidedBy,
        @Nullable Instant decidedAt,
        @Nullable DeclineReason declineReason,
        @Nullable String explanation,
        @Nullable AssignmentId assignmentId,
        List<AllowedAction> allowedActions)
        implements Versioned {
    public CoachingApplication {
        groups = List.copyOf(groups);
        themes = Set.copyOf(themes);
        wishes = Set.copyOf(wishes);
        allowedActions = List.copyOf(allowedActions);
    }
}
