package org.houvast.coaching.internal.starter;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.houvast.administration.Module;
import org.houvast.persistence.Leases;
import org.houvast.privacy.guard.ModuleGate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks once, when the bundle starts, whether every organisation that uses coaching has the texts that this version ships: a place where
 * coaching was on before leaves no event. One node looks; until the host and the database answer it is tried again.
 */
@Component(service = StarterLoader.class, immediate = true)
public final class StarterLoader {
    private static final Logger LOG = LoggerFactory.getLogger(StarterLoader.class);
    private static final String LEASE = "coaching.starter-content";
    private static final Duration LEASE_TIME = Duration.ofMinutes(1);
    private static final Duration PAUSE = Duration.ofSeconds(20);

    private final StarterContent content;
    private final ModuleGate gate;
    private final Leases leases;
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "houvast-starter-content"));

    @Activate
    public StarterLoader(@Reference StarterContent content, @Reference ModuleGate gate, @Reference Leases leases) {
        this(content, gate, leases, PAUSE);
    }

    /** with another pause; a pause of zero looks only when told */
    @SuppressWarnings("FutureReturnValueIgnored") // a tick lets no exception out
    public StarterLoader(StarterContent content, ModuleGate gate, Leases leases, Duration pause) {
        this.content = content;
        this.gate = gate;
        this.leases = leases;
        if (!pause.isZero()) {
            var unused = thread.scheduleWithFixedDelay(this::tick, 0, pause.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void tick() {
        try {
            if (load()) {
                thread.shutdown();
            }
        } catch (RuntimeException e) {
            LOG.info("the shipped texts could not be looked after; trying again: {}", e.getMessage());
        }
    }

    /**
     * Loads what is missing at the places where coaching can be read.
     *
     * @return whether this node did; another node has the lease otherwise
     */
    public boolean load() {
        if (!leases.acquire(LEASE, LEASE_TIME)) {
            return false;
        }
        try {
            content.load(gate.readable(Module.COACHING.code()));
        } finally {
            leases.release(LEASE);
        }
        return true;
    }

    /** ends the looking, uninterrupted: that could close the file of the database */
    @Deactivate
    public void stop() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(10, TimeUnit.SECONDS)) {
                LOG.warn("the loading of shipped texts did not end in time");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
