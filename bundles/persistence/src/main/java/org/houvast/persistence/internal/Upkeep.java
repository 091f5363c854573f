package org.houvast.persistence.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.houvast.persistence.IdempotencyKeys;
import org.houvast.persistence.Leases;
import org.houvast.persistence.Rows;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Removes, every hour and on one node, idempotency keys that are too old and events that everybody has had. */
final class Upkeep implements AutoCloseable {
    /** how long an event stays after everybody has had it, for those who look into what happened */
    static final Duration EVENT_LIFE = Duration.ofDays(30);

    private static final Logger LOG = LoggerFactory.getLogger(Upkeep.class);
    private static final String LEASE = "persistence.upkeep";

    private final Rows rows;
    private final Leases leases;
    private final Clock clock;
    private final ScheduledFuture<?> rounds;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(Threads.named("upkeep"));

    Upkeep(DataSource source, Leases leases, Clock clock) {
        this.rows = Rows.on(source);
        this.leases = leases;
        this.clock = clock;
        this.rounds = thread.scheduleWithFixedDelay(this::turn, 1, 60, TimeUnit.MINUTES);
    }

    private void turn() {
        try {
            if (leases.acquire(LEASE, Duration.ofMinutes(90))) {
                run();
            }
        } catch (RuntimeException e) {
            LOG.warn("cleaning up failed and is tried again in an hour: {}", e.getMessage());
        }
    }

    /** one round, now */
    void run() {
        Instant now = clock.instant();
        rows.change(
                "delete from houvast_idempotency_key where stored_at < ?",
                p -> p.instant(now.minus(IdempotencyKeys.LIFE)));
        rows.change(
                "delete from houvast_outbox where happened_at < ?"
                        + " and not exists (select 1 from houvast_cursor c where c.position < houvast_outbox.seq)"
                        + " and not exists (select 1 from houvast_parked_event p where p.seq = houvast_outbox.seq)",
                p -> p.instant(now.minus(EVENT_LIFE)));
    }

    @Override
    public void close() {
        rounds.cancel(false);
        thread.shutdown();
    }
}
