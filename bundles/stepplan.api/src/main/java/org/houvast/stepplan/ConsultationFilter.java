package org.houvast.stepplan;

import java.time.Instant;
import org.houvast.coaching.QuestionId;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.LocationRef;
import org.jspecify.annotations.Nullable;

/**
 * Which consultations are wanted; what is null does not restrict.
 *
 * @param child about this child
 * @param group about this group as a whole
 * @param location made at this location
 * @param question of this question
 * @param state in this state
 * @param from made not before this time
 * @param to made before this time
 */
public record ConsultationFilter(
        @Nullable ChildRef child,
        @Nullable GroupRef group,
        @Nullable LocationRef location,
        @Nullable QuestionId question,
        @Nullable ConsultationState state,
        @Nullable Instant from,
        @Nullable Instant to) {
    public static final ConsultationFilter ALL = new ConsultationFilter(null, null, null, null, null, null, null);
}
