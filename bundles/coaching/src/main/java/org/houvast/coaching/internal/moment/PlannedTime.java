package org.houvast.coaching.internal.moment;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import org.houvast.coaching.CoachingProblems;
import org.houvast.commons.Problem;
import org.houvast.persistence.InstantColumn;

/** When a moment is to be. */
@Embeddable
public record PlannedTime(
        @Column(name = "planned_start") @Convert(converter = InstantColumn.class) Instant start,
        @Column(name = "planned_end") @Convert(converter = InstantColumn.class) Instant end) {
    private static final Duration LONGEST = Duration.ofHours(12);

    /**
     * A time that a moment can have: it ends after it begins, 12 hours later at most.
     *
     * @throws Problem {@link CoachingProblems#TIME_INVALID}
     */
    static PlannedTime of(Instant start, Instant end) {
        if (!end.isAfter(start) || end.isAfter(start.plus(LONGEST))) {
            throw Problem.of(CoachingProblems.TIME_INVALID);
        }
        return new PlannedTime(start, end);
    }
}
