package org.houvast.coaching.internal.practice;

import org.houvast.coaching.QuestionId;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Where a new record belongs, as the writer said it.
 *
 * @param question a question, or null
 * @param subject without a question: a child or group
 * @param group the child's group that is meant, or null
 * @param aboutAdults whether the record is about the work of adults, and so holds no child
 */
public record Origin(
        @Nullable QuestionId question, @Nullable Subject subject, @Nullable GroupRef group, boolean aboutAdults) {}
