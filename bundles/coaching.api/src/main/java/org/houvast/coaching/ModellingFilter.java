package org.houvast.coaching;

import java.time.Instant;
import org.houvast.commons.GroupRef;
import org.houvast.commons.LocationRef;
import org.jspecify.annotations.Nullable;

/**
 * Which modelling entries are wanted; what is null does not restrict. There is no list by child: they are about the work of adults.
 *
 * @param group on this group
 * @param location at this location
 * @param questionId of this question
 * @param momentId of this coaching moment
 * @param from written down not before this time
 * @param to written down before this time
 */
public record ModellingFilter(
        @Nullable GroupRef group,
        @Nullable LocationRef location,
        @Nullable QuestionId questionId,
        @Nullable MomentId momentId,
        @Nullable Instant from,
        @Nullable Instant to) {}
