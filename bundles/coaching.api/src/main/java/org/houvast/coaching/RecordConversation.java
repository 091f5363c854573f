package org.houvast.coaching;

import java.time.LocalDate;
import java.util.List;
import org.houvast.commons.GroupRef;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.Limit;
import org.houvast.commons.StaffRef;
import org.houvast.commons.Subject;
import org.houvast.privacy.MayHoldNames;
import org.jspecify.annotations.Nullable;

/**
 * Writes a conversation down. Either a question or a subject says where it belongs. A talk about the work of adults (COACHING, TEAM) holds
 * the group only, also when its question is about a child.
 *
 * @param kind what sort of talk
 * @param questionId the question that it helps to answer; one that was picked up is being explored from then on
 * @param subject without a question: a child by its key, or a group
 * @param group the child's group that is meant; needed only when the child is in several groups of the actor
 * @param heldOn when, not in the future; today when missing
 * @param staff who took part besides the writer, at most 20; none when missing
 * @param guardians parents who took part; only with kind PARENT, about a child; none when missing
 * @param gist what was said, in short
 * @param agreements what was agreed; none when missing
 * @param confidentiality who may read it; PARTICIPANTS for COACHING and CASE for the other kinds when missing
 * @param namesChecked the writer says that words like names of children are none; false when missing
 */
public record RecordConversation(
        ConversationKind kind,
        @Nullable QuestionId questionId,
        @Nullable Subject subject,
        @Nullable GroupRef group,
        @Nullable LocalDate heldOn,
        @Limit(max = 20) @Nullable List<StaffRef> staff,
        @Limit(max = 4) @Nullable List<GuardianRef> guardians,
        @Limit(min = 3, max = 4000) String gist,
        @Limit(max = 20) @Nullable List<NewTalkAgreement> agreements,
        @Nullable Confidentiality confidentiality,
        @Nullable Boolean namesChecked)
        implements MayHoldNames {}
