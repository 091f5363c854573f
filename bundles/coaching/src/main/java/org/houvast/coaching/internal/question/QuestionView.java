package org.houvast.coaching.internal.question;

import java.time.LocalDate;
import java.util.List;
import org.houvast.coaching.Deadline;
import org.houvast.coaching.Duty;
import org.houvast.coaching.internal.CoachingTerms;
import org.houvast.commons.AllowedAction;
import org.jspecify.annotations.Nullable;

/**
 * What a reader may see of a question.
 *
 * @param named whether the reader may know the child
 * @param alias the alias of the case, for a reader who may not
 * @param within whether the reader stands within the coaching
 * @param duties the duties, none for a reader outside the coaching
 * @param parents until when parents are told or asked for the first time; null once they were, and where that is not asked
 * @param terms computes last days
 * @param today the day at the centre
 * @param allowedActions what the reader may do now
 */
record QuestionView(
        boolean named,
        @Nullable String alias,
        boolean within,
        List<Duty> duties,
        @Nullable Deadline parents,
        CoachingTerms terms,
        LocalDate today,
        List<AllowedAction> allowedActions) {}
