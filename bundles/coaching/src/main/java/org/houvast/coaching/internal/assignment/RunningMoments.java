package org.houvast.coaching.internal.assignment;

import java.time.Instant;
import java.util.UUID;
import org.houvast.commons.StaffRef;
import org.houvast.privacy.guard.Change;

/** The moments of an assignment that are still to come, which go along when it is handed over. */
public interface RunningMoments {
    /**
     * Moves them within this change.
     *
     * @param from the assignment that ends
     * @param to the assignment that goes on
     * @param coach whose assignment that is
     * @param since planned to begin then or later
     */
    void handOver(Change change, UUID from, UUID to, StaffRef coach, Instant since);
}
