package org.houvast.coaching.internal.assessment;

import java.time.LocalDate;
import java.util.List;
import org.houvast.coaching.internal.CoachingTerms;
import org.houvast.commons.AllowedAction;
import org.jspecify.annotations.Nullable;

/**
 * What a reader may see of an assessment.
 *
 * @param named whether the reader may know the child
 * @param alias the alias of the case, for a reader who may not
 * @param within whether the reader stands within the coaching
 * @param terms computes last days
 * @param today the day at the centre
 * @param allowedActions what the reader may do now
 */
record AssessmentView(
        boolean named,
        @Nullable String alias,
        boolean within,
        CoachingTerms terms,
        LocalDate today,
        List<AllowedAction> allowedActions) {}
