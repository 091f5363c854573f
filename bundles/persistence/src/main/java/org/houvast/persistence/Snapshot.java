package org.houvast.persistence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.houvast.commons.Problem;
import org.houvast.commons.ProblemType;
import org.jspecify.annotations.Nullable;

/**
 * A small table, read as a whole and kept for a second. It is read by a request that finds it too old, at most once a second
 * and by one thread at a time; the others go on with what is known, as long as that is younger than five seconds. When it
 * cannot be read, everything that needs it is refused until it can be. Another node's change is so seen within a second, an own one
 * after {@link #outdate()} at once. Safe for use by any thread.
 *
 * @param <T> what is made of the table; immutable
 */
public final class Snapshot<T> {
    private static final Duration FRESH = Duration.ofSeconds(1);
    private static final Duration USABLE = Duration.ofSeconds(5);

    private record Picture<T>(@Nullable T content, @Nullable RuntimeException failure, Instant at, long generation) {}

    private final Supplier<T> table;
    private final ProblemType unreadable;
    private final Clock clock;
    private final AtomicLong generation = new AtomicLong();
    private final ReentrantLock reading = new ReentrantLock();
    private volatile @Nullable Picture<T> last;

    /**
     * Nothing is read before it is needed.
     *
     * @param table reads the whole table
     * @param unreadable the refusal when it cannot be read
     */
    public Snapshot(Supplier<T> table, ProblemType unreadable, Clock clock) {
        this.table = table;
        this.unreadable = unreadable;
        this.clock = clock;
    }

    /**
     * What the table holds.
     *
     * @throws Problem if it cannot be read
     */
    public T get() {
        Picture<T> known = last;
        if (known == null || !youngerThan(FRESH, known)) {
            known = renewed(known);
        }
        T content = known.content();
        if (content == null) {
            throw known.failure() == null ? Problem.of(unreadable) : Problem.of(unreadable, known.failure());
        }
        return content;
    }

    /** to be called after a change was committed: what is known does not count any more */
    public void outdate() {
        generation.incrementAndGet();
    }

    private Picture<T> renewed(@Nullable Picture<T> known) {
        if (known != null && known.content() != null && youngerThan(USABLE, known)) {
            if (!reading.tryLock()) {
                return known;
            }
        } else {
            reading.lock();
        }
        try {
            Picture<T> meanwhile = last;
            if (meanwhile != null && youngerThan(FRESH, meanwhile)) {
                return meanwhile;
            }
            Picture<T> now = read();
            last = now;
            return now;
        } finally {
            reading.unlock();
        }
    }

    private Picture<T> read() {
        long began = generation.get();
        Instant at = clock.instant();
        try {
            return new Picture<>(table.get(), null, at, began);
        } catch (DatabaseException | Problem e) {
            return new Picture<>(null, e, clock.instant(), began);
        }
    }

    private boolean youngerThan(Duration age, Picture<T> picture) {
        Duration actual = Duration.between(picture.at(), clock.instant());
        return picture.generation() == generation.get() && !actual.isNegative() && actual.compareTo(age) < 0;
    }
}
