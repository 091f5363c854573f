package org.houvast.coaching.internal.moment;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.houvast.coaching.CoachingProblems;
import org.houvast.commons.Problem;
import org.houvast.persistence.InstantColumn;
import org.jspecify.annotations.Nullable;

/** When a moment was; its end is null while it goes on. Nothing of it lies in the future. */
@Embeddable
public record ActualTime(
        @Column(name = "actual_start") @Convert(converter = InstantColumn.class) Instant start,
        @Column(name = "actual_end") @Convert(converter = InstantColumn.class) @Nullable Instant end) {
    /**
     * It began then, or now.
     *
     * @throws Problem {@link CoachingProblems#TIME_INVALID}
     */
    static ActualTime begun(@Nullable Instant since, Instant now) {
        Instant start = since == null ? now : since;
        if (start.isAfter(now)) {
            throw Problem.of(CoachingProblems.TIME_INVALID);
        }
        return new ActualTime(start, null);
    }

    /**
     * It ended then, or now.
     *
     * @throws Problem {@link CoachingProblems#TIME_INVALID}
     */
    ActualTime ended(@Nullable Instant at, Instant now) {
        Instant over = at == null ? now : at;
        if (over.isAfter(now) || !over.isAfter(start)) {
            throw Problem.of(CoachingProblems.TIME_INVALID);
        }
        return new ActualTime(start, over);
    }
}
