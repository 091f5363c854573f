package org.houvast.observation;

import java.time.Instant;
import java.util.List;
import org.houvast.commons.Limit;
import org.houvast.privacy.MayHoldNames;
import org.jspecify.annotations.Nullable;

/**
 * What an observation says; everything may be missing while it is a draft. A child is named in its texts by the token of
 * {@link ObservedChild}: {@code {{child:1}}}.
 *
 * @param startedAt when it began; the time of capture when it is missing
 * @param endedAt when it ended, not before it began
 * @param place where it was: the corner, the hall, outside
 * @param activity what was going on
 * @param trigger what set it off, in a word or two; patterns count it
 * @param facts what could be seen and heard
 * @param interpretation what the observer makes of it; never needed
 * @param strengths what went well, what the child or group can do
 * @param abc the three parts, for a kind that has them
 * @param answers to the fields of the kind, each field once; null for none
 * @param namesChecked the writer says that words like names of children are none; null for no
 */
public record ObservationText(
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable String place,
        @Nullable String activity,
        @Limit(max = 80) @Nullable String trigger,
        @Limit(max = 8000) @Nullable String facts,
        @Limit(max = 4000) @Nullable String interpretation,
        @Limit(max = 4000) @Nullable String strengths,
        @Nullable Abc abc,
        @Limit(max = 40) @Nullable List<Answer> answers,
        @Nullable Boolean namesChecked)
        implements MayHoldNames {
    public ObservationText {
        answers = answers == null ? null : List.copyOf(answers);
    }

    /** facts alone */
    public static ObservationText of(String facts) {
        return new ObservationText(null, null, null, null, null, facts, null, null, null, null, null);
    }
}
