package org.houvast.privacy.internal.audit;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.houvast.persistence.Leases;
import org.houvast.privacy.internal.audit.AuditChain.Look;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Seals what was written, up to five times a second, on one node of the installation, and notes the head of the chain outside, the first one of a day with a signature. Should
 * two nodes ever seal at once, the primary key of the chain lets one through.
 */
@Component(service = AuditSealer.class, immediate = true)
public final class AuditSealer {
    private static final Logger LOG = LoggerFactory.getLogger(AuditSealer.class);
    private static final String LEASE = "privacy.audit-sealer";
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final Duration LEASE_TIME = Duration.ofSeconds(6);

    /** rounds between two looks for lines that this node does not know of: those of other nodes, and late ones */
    private static final int LOOK = 4;

    /** rounds between two renewals of the lease */
    private static final int RENEW = 10;

    private static final int BATCH = 2_000;

    private final AuditChain chain;
    private final AuditHeads heads;
    private final AuditAnchors anchors;
    private final Clock clock;
    private final Leases leases;
    private final BooleanSupplier news;
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "houvast-audit-sealer"));
    private long round;
    private boolean leader;
    private boolean failing;

    @Activate
    public AuditSealer(
            @Reference(target = "(module=privacy)") DataSource dataSource,
            @Reference AuditFiles files,
            @Reference Leases leases,
            @Reference AuditWriter writer,
            @Reference(target = "(houvast.clock=true)") Clock clock) {
        this(dataSource, files, leases, writer::hasNews, clock, PAUSE);
    }

    /** with another pause; a pause of zero seals only when told */
    @SuppressWarnings("FutureReturnValueIgnored") // a tick lets no exception out
    public AuditSealer(
            DataSource dataSource, AuditFiles files, Leases leases, BooleanSupplier news, Clock clock, Duration pause) {
        this.news = news;
        this.chain = new AuditChain(dataSource, files.key());
        this.heads = files.heads();
        this.anchors = files.anchors();
        this.clock = clock;
        this.leases = leases;
        if (!pause.isZero()) {
            var unused = thread.scheduleWithFixedDelay(
                    this::tick, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void tick() {
        try {
            if (round % RENEW == 0) {
                leader = leases.acquire(LEASE, LEASE_TIME);
            }
            boolean fresh = news.getAsBoolean();
            boolean look = round % LOOK == 0;
            if (leader && (fresh || look)) {
                seal(look ? Look.LATE_TOO : Look.NEW);
            }
            round++;
            failing = false;
        } catch (SQLException | IOException | RuntimeException e) {
            if (!failing) {
                LOG.error("audit lines could not be sealed; trying again", e);
            }
            failing = true;
            round = 0;
        }
    }

    /** seals everything that is committed now */
    public void seal() throws SQLException, IOException {
        seal(Look.LATE_TOO);
    }

    private void seal(Look look) throws SQLException, IOException {
        List<AuditChain.Seal> seals;
        do {
            seals = chain.seal(BATCH, look);
            if (!seals.isEmpty()) {
                AuditChain.Seal last = seals.get(seals.size() - 1);
                heads.append(last.position(), last.hash());
                anchors.keep(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC), last.position(), last.hash());
            }
        } while (seals.size() == BATCH);
    }

    /** ends after the seal it is at, uninterrupted: that could close the file of the database; another node goes on */
    @Deactivate
    public void stop() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(10, TimeUnit.SECONDS)) {
                LOG.warn("the sealer of the audit did not end in time");
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
