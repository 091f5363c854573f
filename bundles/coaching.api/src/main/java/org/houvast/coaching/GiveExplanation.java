package org.houvast.coaching;

import org.houvast.commons.GroupRef;
import org.houvast.commons.Limit;
import org.houvast.commons.Subject;
import org.houvast.privacy.MayHoldNames;
import org.jspecify.annotations.Nullable;

/**
 * Explains what a child or group does, beside what it can. Either a question or a subject says where it belongs.
 *
 * @param questionId the question whose asker it is for; after the outcome it is the explanation that AGE_APPROPRIATE asks for
 * @param subject without a question: a child by its key, or a group
 * @param group the child's group that is meant; needed only when the child is in several groups of the actor
 * @param behaviour what the child or group does, and why that may be
 * @param possibilities what it can, what goes well, what helps
 * @param namesChecked the writer says that words like names of children are none; false when missing
 */
public record GiveExplanation(
        @Nullable QuestionId questionId,
        @Nullable Subject subject,
        @Nullable GroupRef group,
        @Limit(min = 3, max = 4000) String behaviour,
        @Limit(min = 3, max = 4000) String possibilities,
        @Nullable Boolean namesChecked)
        implements MayHoldNames {}
