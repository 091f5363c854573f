package org.houvast.coaching;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Place;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.commons.Subject;
import org.houvast.commons.Versioned;
import org.houvast.observation.ObservationId;
import org.jspecify.annotations.Nullable;

/**
 * What staff and coach found together about a question, as its reader may see it. A reader who stands outside the coaching (the manager)
 * sees the content of a confirmed SPECIFIC_APPROACH only: of every other one, outcome, rationale, strengths, views and notes are null.
 *
 * @param id its id
 * @param revision how often it was changed
 * @param state where it stands
 * @param questionId the question, which is its case
 * @param subject whom it is about; an alias for a reader who may not know the child
 * @param group the group of the question
 * @param location location and work form of the question
 * @param evidence observations that it rests on
 * @param outcome what was found
 * @param rationale why
 * @param strengths what goes well, what the child or group can do
 * @param parentView how the parents see it
 * @param childView how the child sees it
 * @param draftedBy who began it
 * @param createdAt when
 * @param proposedBy who proposed it, null until then
 * @param proposedAt when, null until then
 * @param reactBy last day for the sides to react, null unless it is proposed; never locks
 * @param confirmedAt when the second side confirmed, null until then
 * @param voices what was said since it was proposed last, the first one first
 * @param postponedUntil when to look again, null when it was not postponed
 * @param observe what to look at until then, null when it was not postponed or is not for this reader
 * @param allowedActions what this reader may do with it now
 */
public record JointAssessment(
        AssessmentId id,
        Revision revision,
        AssessmentState state,
        QuestionId questionId,
        Subject subject,
        GroupRef group,
        Place location,
        List<ObservationId> evidence,
        @Nullable Outcome outcome,
        @Nullable String rationale,
        @Nullable String strengths,
        @Nullable String parentView,
        @Nullable String childView,
        StaffRef draftedBy,
        Instant createdAt,
        @Nullable StaffRef proposedBy,
        @Nullable Instant proposedAt,
        @Nullable Deadline reactBy,
        @Nullable Instant confirmedAt,
        List<Voice> voices,
        @Nullable LocalDate postponedUntil,
        @Nullable String observe,
        List<AllowedAction> allowedActions)
        implements Versioned {
    public JointAssessment {
        evidence = List.copyOf(evidence);
        voices = List.copyOf(voices);
        allowedActions = List.copyOf(allowedActions);
    }
}
