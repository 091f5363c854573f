package org.houvast.histories;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.houvast.testkit.TestClock;
import org.houvast.testkit.TestDatabase;

/** Histories that are played one after the other in one world, whose clock only goes forward, and then looked for in it. */
final class Batch {
    /** at most so many: the database grows by what is kept of each */
    private static final int MOST = 200;

    /** nobody reckons in microseconds of a long beyond the year 2262 */
    private static final Instant END = Instant.parse("2230-01-01T00:00:00Z");

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private Batch() {}

    /**
     * Plays as many of these numbers as one world takes, and removes them.
     *
     * @param from when the first one begins; the others begin on a Monday morning after the one before
     */
    static void play(TestDatabase.Product product, long seed, Deque<Integer> numbers, Instant from, Report report) {
        try (World world = new World(product)) {
            Fingerprint fingerprint = new Fingerprint(world);
            Set<Integer> late = new HashSet<>();
            world.clock.set(from);
            for (int i = 0;
                    i < MOST && !numbers.isEmpty() && world.clock.instant().isBefore(END);
                    i++) {
                Instant began = world.clock.instant();
                History history = new History(world, fingerprint, seed, numbers.remove());
                history.play();
                report.played(history, product, began);
                if (history.child.late) {
                    late.add(history.child.number);
                }
                nextMonday(world.clock);
            }
            world.database.cleanUp();
            report.left(product, new Scan(world).left(late));
        }
    }

    private static void nextMonday(TestClock clock) {
        clock.at(clock.today().with(TemporalAdjusters.next(DayOfWeek.MONDAY)), MORNING);
    }
}
