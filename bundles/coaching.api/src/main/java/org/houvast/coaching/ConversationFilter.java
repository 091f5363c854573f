package org.houvast.coaching;

import java.time.Instant;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.LocationRef;
import org.jspecify.annotations.Nullable;

/**
 * Which conversations are wanted; what is null does not restrict.
 *
 * @param child about this child; a talk about the work of adults is never among them, and a reader who may not know the child finds nothing
 * @param group about this group as a whole
 * @param location at this location
 * @param questionId of this question
 * @param kind of this sort
 * @param from written down not before this time
 * @param to written down before this time
 */
public record ConversationFilter(
        @Nullable ChildRef child,
        @Nullable GroupRef group,
        @Nullable LocationRef location,
        @Nullable QuestionId questionId,
        @Nullable ConversationKind kind,
        @Nullable Instant from,
        @Nullable Instant to) {}
