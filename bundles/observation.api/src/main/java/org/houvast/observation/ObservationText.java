package org.houvast.observation;

import java.time.Instant;
import org.houvast.commons.Limit;
import org.jspecify.annotations.Nullable;

/**
 * What an observation says; everything may be missing while it is a draft.
 *
 * @param startedAt when it began; the time of capture when it is missing
 * @param endedAt when it ended, not before it began
 * @param place where it was: the corner, the hall, outside
 * @param activity what was going on
 * @param facts what could be seen and heard
 * @param interpretation what the observer makes of it; never needed
 * @param strengths what went well, what the child or group can do
 * @param abc the three parts, for kind ABC
 */
public record ObservationText(
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable String place,
        @Nullable String activity,
        @Limit(max = 8000) @Nullable String facts,
        @Limit(max = 4000) @Nullable String interpretation,
        @Limit(max = 4000) @Nullable String strengths,
        @Nullable Abc abc) {}
