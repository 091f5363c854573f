package org.houvast.privacy.internal.requests;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.houvast.persistence.Leases;
import org.houvast.persistence.Rows;
import org.houvast.persistence.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Destroys packages three months after they were made; one node does, and nobody can open them from that day on whether it did or not. */
@Component(service = PackageDestruction.class, immediate = true)
public final class PackageDestruction {
    private static final Logger LOG = LoggerFactory.getLogger(PackageDestruction.class);
    private static final String LEASE = "privacy.data-packages";
    private static final Duration PAUSE = Duration.ofHours(1);
    private static final Duration LEASE_TIME = Duration.ofMinutes(5);

    private final Transactions transactions;
    private final Leases leases;
    private final Clock clock;
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "houvast-data-packages"));

    @Activate
    public PackageDestruction(
            @Reference(target = "(module=privacy)") Transactions transactions,
            @Reference Leases leases,
            @Reference(target = "(houvast.clock=true)") Clock clock) {
        this(transactions, leases, clock, PAUSE);
    }

    /** with another pause; a pause of zero destroys only when told */
    public PackageDestruction(Transactions transactions, Leases leases, Clock clock, Duration pause) {
        this.transactions = transactions;
        this.leases = leases;
        this.clock = clock;
        if (!pause.isZero()) {
            var unused =
                    thread.scheduleWithFixedDelay(this::tick, pause.toSeconds(), pause.toSeconds(), TimeUnit.SECONDS);
        }
    }

    private void tick() {
        try {
            destroy();
        } catch (RuntimeException e) {
            LOG.warn("old packages of requests could not be destroyed; trying again: {}", e.getMessage());
        }
    }

    /** destroys what is over; gives the number of packages */
    public int destroy() {
        if (!leases.acquire(LEASE, LEASE_TIME)) {
            return 0;
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return transactions.<Integer>write(em -> new PackageRows(Rows.in(em)).destroyOver(today));
    }

    @Deactivate
    public void stop() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(10, TimeUnit.SECONDS)) {
                LOG.warn("the destruction of packages did not end in time");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        try {
            leases.release(LEASE);
        } catch (RuntimeException e) {
            LOG.info("the lease {} could not be given back; it ends by itself: {}", LEASE, e.getMessage());
        }
    }
}
