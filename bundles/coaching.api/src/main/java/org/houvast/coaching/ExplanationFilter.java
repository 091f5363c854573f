package org.houvast.coaching;

import java.time.Instant;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.LocationRef;
import org.jspecify.annotations.Nullable;

/**
 * Which explanations are wanted; what is null does not restrict.
 *
 * @param child about this child; those that answer a question are not among them, for they would tell its outcome in the child's file
 * @param group about this group as a whole
 * @param location at this location
 * @param questionId of this question
 * @param from given not before this time
 * @param to given before this time
 */
public record ExplanationFilter(
        @Nullable ChildRef child,
        @Nullable GroupRef group,
        @Nullable LocationRef location,
        @Nullable QuestionId questionId,
        @Nullable Instant from,
        @Nullable Instant to) {}
