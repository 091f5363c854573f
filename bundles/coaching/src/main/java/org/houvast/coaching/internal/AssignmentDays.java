package org.houvast.coaching.internal;

import java.time.LocalDate;
import org.houvast.coaching.AssignmentState;
import org.jspecify.annotations.Nullable;

/** On which days an assignment or agreement holds. */
public final class AssignmentDays {
    private AssignmentDays() {}

    /** the earlier of the planned last day and the one it was ended on; null while no end is known */
    public static @Nullable LocalDate last(@Nullable LocalDate until, @Nullable LocalDate endedOn) {
        if (until == null || endedOn == null) {
            return until == null ? endedOn : until;
        }
        return endedOn.isBefore(until) ? endedOn : until;
    }

    public static boolean holds(LocalDate from, @Nullable LocalDate last, LocalDate day) {
        return !day.isBefore(from) && (last == null || !day.isAfter(last));
    }

    public static AssignmentState state(LocalDate from, @Nullable LocalDate last, LocalDate today) {
        if (holds(from, last, today)) {
            return AssignmentState.ACTIVE;
        }
        boolean begins = today.isBefore(from) && (last == null || !last.isBefore(from));
        return begins ? AssignmentState.PLANNED : AssignmentState.ENDED;
    }
}
