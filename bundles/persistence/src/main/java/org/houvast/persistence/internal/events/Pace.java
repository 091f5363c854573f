package org.houvast.persistence.internal.events;

import java.time.Duration;
import org.houvast.persistence.Transactions;

/**
 * How fast events are delivered.
 *
 * @param gather how long a lane lets events gather between two looks: they come in bursts, and each look costs a query
 * @param poll how often a lane looks for events of other nodes; those of its own node wake it up
 * @param lease how long a lane's lease holds, renewed after a third of it; how long events wait after a node crashed
 * @param firstPause before the second try of an event; doubles with each try
 * @param longestPause between tries
 * @param tries after which an event is parked
 * @param late how long a missing number is waited for; longer than any transaction lasts
 */
public record Pace(
        Duration gather,
        Duration poll,
        Duration lease,
        Duration firstPause,
        Duration longestPause,
        int tries,
        Duration late) {
    public static final Pace NORMAL = new Pace(
            Duration.ofMillis(50),
            Duration.ofMillis(500),
            Duration.ofSeconds(15),
            Duration.ofMillis(200),
            Duration.ofSeconds(15),
            8,
            Transactions.LONGEST.multipliedBy(3));

    /** the pause after so many tries, 1 or more */
    Duration pauseAfter(int tries) {
        Duration pause = firstPause;
        for (int i = 1; i < tries && pause.compareTo(longestPause) < 0; i++) {
            pause = pause.multipliedBy(2);
        }
        return pause.compareTo(longestPause) < 0 ? pause : longestPause;
    }
}
