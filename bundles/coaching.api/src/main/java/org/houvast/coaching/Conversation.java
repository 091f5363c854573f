package org.houvast.coaching;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.GroupRef;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.Place;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.commons.Subject;
import org.houvast.commons.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A conversation as its reader may see it.
 *
 * @param id its id
 * @param revision how often it was changed
 * @param state where the record stands
 * @param kind what sort of talk
 * @param subject whom it is about: the group for a talk about the work of adults, an alias for a reader who may not know the child
 * @param group the group when it was written down
 * @param location location and work form of that group
 * @param questionId the question that it helps to answer, null when none
 * @param by who wrote it down
 * @param heldOn when it took place
 * @param staff staff and coaches who took part, the writer first
 * @param guardians parents who took part; empty for a reader who may not know the child
 * @param gist what was said, null when it was retracted
 * @param agreements what was agreed; empty when it was retracted
 * @param confidentiality who may read it
 * @param at when it was written down
 * @param reason why it was retracted, null otherwise
 * @param allowedActions what this reader may do with it now
 */
public record Conversation(
        ConversationId id,
        Revision revision,
        ConversationState state,
        ConversationKind kind,
        Subject subject,
        GroupRef group,
        Place location,
        @Nullable QuestionId questionId,
        StaffRef by,
        LocalDate heldOn,
        List<StaffRef> staff,
        List<GuardianRef> guardians,
        @Nullable String gist,
        List<TalkAgreement> agreements,
        Confidentiality confidentiality,
        Instant at,
        @Nullable String reason,
        List<AllowedAction> allowedActions)
        implements Versioned {
    public Conversation {
        staff = List.copyOf(staff);
        guardians = List.copyOf(guardians);
        agreements = List.copyOf(agreements);
        allowedActions = List.copyOf(allowedActions);
    }
}
