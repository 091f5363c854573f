package org.houvast.observation;

import java.util.UUID;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.jspecify.annotations.Nullable;

/**
 * Which requests to observe are wanted; what is null does not restrict.
 *
 * @param child about this child
 * @param group about this group as a whole
 * @param question that help to answer this question
 * @param state as they stand today
 */
public record RequestFilter(
        @Nullable ChildRef child, @Nullable GroupRef group, @Nullable UUID question, @Nullable RequestState state) {
    public static final RequestFilter ALL = new RequestFilter(null, null, null, null);
}
