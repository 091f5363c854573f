package org.houvast.coaching;

import java.time.Instant;
import org.houvast.commons.GroupRef;
import org.houvast.commons.LocationRef;
import org.houvast.commons.StaffRef;
import org.jspecify.annotations.Nullable;

/**
 * Which advice is wanted; what is null does not restrict. There is no list by child: it is about the work of adults.
 *
 * @param group on this group
 * @param location at this location
 * @param questionId of this question
 * @param to for this person
 * @param state in this state
 * @param from given not before this time
 * @param until given before this time
 */
public record AdviceFilter(
        @Nullable GroupRef group,
        @Nullable LocationRef location,
        @Nullable QuestionId questionId,
        @Nullable StaffRef to,
        @Nullable AdviceState state,
        @Nullable Instant from,
        @Nullable Instant until) {}
