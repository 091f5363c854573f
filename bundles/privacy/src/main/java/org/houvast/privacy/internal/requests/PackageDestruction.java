package org.houvast.privacy.internal.requests;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.houvast.persistence.Leases;
import org.houvast.persistence.Rows;
import org.houvast.persistence.Transactions;
import org.houvast.privacy.internal.background.Repeated;
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
    private final Repeated thread;

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
        this.thread = Repeated.begin("data-packages", pause, pause, this::destroy);
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
        thread.stop();
        try {
            leases.release(LEASE);
        } catch (RuntimeException e) {
            LOG.info("the lease {} could not be given back; it ends by itself: {}", LEASE, e.getMessage());
        }
    }
}
