package org.houvast.stepplan;

import java.time.Instant;
import java.time.LocalDate;
import org.houvast.coaching.QuestionId;
import org.houvast.commons.Revision;
import org.houvast.commons.Subject;
import org.jspecify.annotations.Nullable;

/**
 * A line of a list of action plans.
 *
 * @param id its id
 * @param revision how often it was changed
 * @param state where it stands
 * @param subject whom it is about, as this reader may know
 * @param questionId the question
 * @param supportLevel how much support it gives, null while not known
 * @param reviewOn the day to look back, null when none is planned
 * @param createdAt when it was begun
 */
public record ActionPlanSummary(
        ActionPlanId id,
        Revision revision,
        ActionPlanState state,
        Subject subject,
        QuestionId questionId,
        @Nullable SupportLevel supportLevel,
        @Nullable LocalDate reviewOn,
        Instant createdAt) {}
