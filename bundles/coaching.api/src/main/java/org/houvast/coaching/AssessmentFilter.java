package org.houvast.coaching;

import java.time.Instant;
import org.houvast.commons.LocationRef;
import org.jspecify.annotations.Nullable;

/**
 * Which joint assessments are wanted; what is null does not restrict.
 *
 * @param question of this question
 * @param location at this location
 * @param state in this state; drafts are listed only to the two sides
 * @param from begun not before this time
 * @param to begun before this time
 */
public record AssessmentFilter(
        @Nullable QuestionId question,
        @Nullable LocationRef location,
        @Nullable AssessmentState state,
        @Nullable Instant from,
        @Nullable Instant to) {}
