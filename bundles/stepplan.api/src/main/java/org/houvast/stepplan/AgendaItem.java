package org.houvast.stepplan;

import org.houvast.coaching.QuestionId;
import org.houvast.commons.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Something on the agenda, as its reader may see it. An item about a child that the reader may not know shows the alias of its case;
 * without a case it is left out.
 *
 * @param no its number on the agenda, from 1; gaps are items that are not for this reader
 * @param questionId the question, null when it is about none
 * @param subject whom it is about
 * @param topic what is to be talked about
 * @param note what was said, null until the recap or when nothing was noted
 */
public record AgendaItem(
        int no, @Nullable QuestionId questionId, Subject subject, String topic, @Nullable String note) {}
