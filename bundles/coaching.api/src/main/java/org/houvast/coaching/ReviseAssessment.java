package org.houvast.coaching;

import java.util.List;
import org.houvast.commons.Limit;
import org.houvast.observation.ObservationId;
import org.houvast.privacy.MayHoldNames;
import org.jspecify.annotations.Nullable;

/**
 * Writes a draft anew, whole; a returned one becomes a draft again.
 *
 * @param evidence observations that it rests on
 * @param outcome what was found
 * @param rationale why
 * @param strengths what goes well, what the child or group can do
 * @param parentView how the parents see it
 * @param childView how the child sees it
 * @param namesChecked the writer says that words like names of children are none; false when missing
 */
public record ReviseAssessment(
        @Limit(max = 50) List<ObservationId> evidence,
        @Nullable Outcome outcome,
        @Limit(max = 4000) @Nullable String rationale,
        @Limit(max = 4000) @Nullable String strengths,
        @Limit(max = 4000) @Nullable String parentView,
        @Limit(max = 4000) @Nullable String childView,
        @Nullable Boolean namesChecked)
        implements MayHoldNames {}
