package org.houvast.stepplan;

import java.time.LocalDate;
import java.util.UUID;
import org.houvast.commons.Limit;
import org.houvast.privacy.MayHoldNames;
import org.jspecify.annotations.Nullable;

/**
 * How parents were involved in a step.
 *
 * @param mode how; one that {@linkplain ParentMode#involves() involves} them
 * @param on when; not a day to come
 * @param parentContactId the parent contact that it is written down in, null when there is none
 * @param notice for a plan about a group: what its parents were told; null for a child
 * @param namesChecked the writer says that words like names of children are none; false when missing
 */
public record InvolveParents(
        ParentMode mode,
        LocalDate on,
        @Nullable UUID parentContactId,
        @Limit(max = 2000) @Nullable String notice,
        @Nullable Boolean namesChecked)
        implements MayHoldNames {}
