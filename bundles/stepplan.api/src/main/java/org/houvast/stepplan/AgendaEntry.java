package org.houvast.stepplan;

import org.houvast.coaching.QuestionId;
import org.houvast.commons.Limit;
import org.houvast.commons.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Puts a question, a child or a group on the agenda: either a question or a subject.
 *
 * @param questionId an open question, about whose child or group it is; null when it is about no question
 * @param subject the child or group; null when a question is named
 * @param topic what is to be talked about
 */
public record AgendaEntry(
        @Nullable QuestionId questionId, @Nullable Subject subject, @Limit(min = 3, max = 500) String topic) {}
