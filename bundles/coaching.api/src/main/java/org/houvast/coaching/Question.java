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
 * A question about a child or a group, as its reader may see it. To somebody who stands outside the coaching (the manager) the outcomes
 * AGE_APPROPRIATE and STAFF_UNCERTAINTY look the same: {@code outcome} is null, and explanation, try-outs and duties are empty.
 *
 * @param id its id, which is also the id of the case
 * @param revision how often it was changed
 * @param state where it stands
 * @param subject whom it is about; an alias for a reader who may not know the child
 * @param group the group at the time of asking
 * @param location location and work form of that group
 * @param askedBy who asks
 * @param themes what it is about
 * @param wishes what the asker would like
 * @param text the question, null while a draft lacks it
 * @param strengths what goes well, what the child or group can do
 * @param urgency how soon
 * @param signalDate when it was first noticed
 * @param noticedBy who noticed it, null when not said
 * @param ageMonthsAtSignal age of the child in whole months on that day, null for a group, without a birth date, and for a reader who
 *     may not know the child
 * @param identity how an outside coach is to know the child, null for a group
 * @param createdAt when the draft was begun
 * @param askedAt when it was asked, null for a draft
 * @param pickedUpBy the coach who has it, null until then
 * @param pickedUpAt when, null until then
 * @param participants who did something in the case, the first one first
 * @param observations observations that were linked to the case
 * @param outcome the confirmed outcome, null until then or when it is not for this reader
 * @param assessmentId the confirmed assessment, null until then
 * @param explanationId the explanation that was given after the outcome, null when none or not for this reader
 * @param tryOuts what staff try; empty when it is not for this reader
 * @param outsideFollowUp who follows up outside, null when nobody was recorded
 * @param evaluationOffer who offered staff to look back on it when it is closed, null while nobody did
 * @param duties what the outcome asks for; empty when it is not for this reader
 * @param deadlines last days that still count
 * @param closings which sides closed it so far
 * @param closedAt when both had, null until then
 * @param reason why it was withdrawn or reopened, null otherwise
 * @param allowedActions what this reader may do with it now
 */
public record Question(
        QuestionId id,
        Revision revision,
        QuestionState state,
        Subject subject,
        GroupRef group,
        Place location,
        StaffRef askedBy,
        List<Theme> themes,
        List<Wish> wishes,
        @Nullable String text,
        @Nullable String strengths,
        Urgency urgency,
        LocalDate signalDate,
        @Nullable NoticedBy noticedBy,
        @Nullable Integer ageMonthsAtSignal,
        @Nullable Identity identity,
        Instant createdAt,
        @Nullable Instant askedAt,
        @Nullable StaffRef pickedUpBy,
        @Nullable Instant pickedUpAt,
        List<Participant> participants,
        List<ObservationId> observations,
        @Nullable Outcome outcome,
        @Nullable AssessmentId assessmentId,
        @Nullable ExplanationId explanationId,
        List<TryOut> tryOuts,
        @Nullable OutsideFollowUp outsideFollowUp,
        @Nullable EvaluationOffer evaluationOffer,
        List<Duty> duties,
        List<Deadline> deadlines,
        List<Closing> closings,
        @Nullable Instant closedAt,
        @Nullable String reason,
        List<AllowedAction> allowedActions)
        implements Versioned {
    public Question {
        themes = List.copyOf(themes);
        wishes = List.copyOf(wishes);
        participants = List.copyOf(participants);
        observations = List.copyOf(observations);
        tryOuts = List.copyOf(tryOuts);
        duties = List.copyOf(duties);
        deadlines = List.copyOf(deadlines);
        closings = List.copyOf(closings);
        allowedActions = List.copyOf(allowedActions);
    }
}
