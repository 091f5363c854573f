package org.houvast.stepplan;

import java.time.LocalDate;
import java.util.List;
import org.houvast.commons.Limit;
import org.houvast.privacy.MayHoldNames;
import org.jspecify.annotations.Nullable;

/**
 * Looks back.
 *
 * @param on when, not a day to come
 * @param attainments how far the goals were reached; those that are not named keep what was measured before
 * @param note what was seen
 * @param nextReview the next day to look back, after {@code on}; null when none is planned
 * @param expectedCareWithout what care is expected without the plan; null keeps what was entered before
 * @param namesChecked the writer says that words like names of children are none; false when missing
 */
public record ReviewActionPlan(
        LocalDate on,
        @Limit(max = 12) List<Attainment> attainments,
        @Limit(max = 2000) @Nullable String note,
        @Nullable LocalDate nextReview,
        @Nullable ExpectedCare expectedCareWithout,
        @Nullable Boolean namesChecked)
        implements MayHoldNames {
    public ReviewActionPlan {
        attainments = List.copyOf(attainments);
    }
}
