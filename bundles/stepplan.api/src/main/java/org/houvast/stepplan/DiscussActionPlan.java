package org.houvast.stepplan;

import java.time.LocalDate;
import java.util.UUID;
import org.houvast.commons.Limit;
import org.houvast.privacy.MayHoldNames;
import org.jspecify.annotations.Nullable;

/**
 * Says that the parents know the plan, or why not yet.
 *
 * @param on when it was discussed, or from when the reason holds; not a day to come
 * @param parentContactId the parent contact that it is written down in, null when there is none
 * @param notDiscussed why it was not discussed yet, null when it was
 * @param notice for a plan about a group: what its parents were told; null for a child
 * @param namesChecked the writer says that words like names of children are none; false when missing
 */
public record DiscussActionPlan(
        LocalDate on,
        @Nullable UUID parentContactId,
        @Limit(max = 500) @Nullable String notDiscussed,
        @Limit(max = 2000) @Nullable String notice,
        @Nullable Boolean namesChecked)
        implements MayHoldNames {}
