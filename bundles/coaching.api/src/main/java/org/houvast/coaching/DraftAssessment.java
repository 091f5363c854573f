package org.houvast.coaching;

import java.util.List;
import org.houvast.commons.Limit;
import org.houvast.observation.ObservationId;
import org.houvast.privacy.MayHoldNames;
import org.jspecify.annotations.Nullable;

/**
 * Begins a joint assessment; everything but the question may come later.
 *
 * @param questionId the question, picked up and not closed
 * @param evidence observations that it rests on
 * @param outcome what was found
 * @param rationale why
 * @param strengths what goes well, what the child or group can do
 * @param parentView how the parents see it
 * @param childView how the child sees it
 * @param namesChecked the writer says that words like names of children are none; false when missing
 */
public record DraftAssessment(
        QuestionId questionId,
        @Limit(max = 50) @Nullable List<ObservationId> evidence,
        @Nullable Outcome outcome,
        @Limit(max = 4000) @Nullable String rationale,
        @Limit(max = 4000) @Nullable String strengths,
        @Limit(max = 4000) @Nullable String parentView,
        @Limit(max = 4000) @Nullable String childView,
        @Nullable Boolean namesChecked)
        implements MayHoldNames {}
