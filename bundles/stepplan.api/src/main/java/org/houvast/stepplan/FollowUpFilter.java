package org.houvast.stepplan;

import org.houvast.coaching.QuestionId;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.LocationRef;
import org.houvast.commons.StaffRef;
import org.jspecify.annotations.Nullable;

/**
 * Which follow-ups are wanted; what is null does not restrict.
 *
 * @param child about this child
 * @param group about this group as a whole
 * @param location made at this location
 * @param question of this question
 * @param state in this state
 * @param who to be done by this member of staff
 * @param discussion agreed in this discussion
 */
public record FollowUpFilter(
        @Nullable ChildRef child,
        @Nullable GroupRef group,
        @Nullable LocationRef location,
        @Nullable QuestionId question,
        @Nullable FollowUpState state,
        @Nullable StaffRef who,
        @Nullable ChildDiscussionId discussion) {
    public static final FollowUpFilter ALL = new FollowUpFilter(null, null, null, null, null, null, null);
}
