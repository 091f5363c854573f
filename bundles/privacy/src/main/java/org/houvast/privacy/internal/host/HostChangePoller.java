package org.houvast.privacy.internal.host;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.houvast.host.spi.Capability;
import org.houvast.host.spi.ChangeFeed.Delta;
import org.houvast.host.spi.HostChange;
import org.houvast.host.spi.HostException;
import org.houvast.persistence.Leases;
import org.houvast.persistence.Rows;
import org.houvast.persistence.Transactions;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.internal.background.Repeated;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Learns from the host which children were merged; one node asks, all nodes read what it learned. */
@Component(service = HostChangePoller.class, immediate = true)
public final class HostChangePoller {
    private static final Logger LOG = LoggerFactory.getLogger(HostChangePoller.class);
    private static final String LEASE = "privacy.host-changes";
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final Duration LEASE_TIME = Duration.ofSeconds(20);
    private static final int PART = 1000;

    private final HostHolder holder;
    private final HostRecords host;
    private final Merges merges;
    private final Transactions transactions;
    private final Rows rows;
    private final Leases leases;
    private final Repeated thread;

    @Activate
    public HostChangePoller(
            @Reference HostHolder holder,
            @Reference HostRecords host,
            @Reference Merges merges,
            @Reference(target = "(module=privacy)") Transactions transactions,
            @Reference(target = "(module=privacy)") DataSource dataSource,
            @Reference Leases leases) {
        this(holder, host, merges, transactions, dataSource, leases, PAUSE);
    }

    /** with another pause; a pause of zero asks only when told */
    public HostChangePoller(
            HostHolder holder,
            HostRecords host,
            Merges merges,
            Transactions transactions,
            DataSource dataSource,
            Leases leases,
            Duration pause) {
        this.holder = holder;
        this.host = host;
        this.merges = merges;
        this.transactions = transactions;
        this.rows = Rows.on(dataSource);
        this.leases = leases;
        this.thread = Repeated.begin("host-changes", pause, pause, this::poll);
    }

    /** takes over what the host has to tell now; without a host, what other nodes learned */
    public void poll() {
        if (holder.host().isEmpty()) {
            merges.reload();
            return;
        }
        if (!leases.acquire(LEASE, LEASE_TIME)) {
            merges.reload();
            return;
        }
        if (!host.capabilities().contains(Capability.CHANGES)) {
            return;
        }
        boolean complete = false;
        while (!complete) {
            complete = takeOver(next(token().orElse(null)));
        }
    }

    /** the next part; a token that the host has forgotten begins anew, merges of the time between are then in the host's records */
    private Delta next(@Nullable String token) {
        Optional<Delta> part = host.ask(h -> {
            try {
                return Optional.of(h.changes().since(token, PART));
            } catch (HostException e) {
                if (token == null) {
                    throw e;
                }
                return Optional.empty();
            }
        });
        return part.orElseGet(() -> host.ask(h -> h.changes().since(null, PART)));
    }

    private boolean takeOver(Delta delta) {
        List<Merges.Merge> found = delta.changes().stream()
                .filter(HostChange.ChildMerged.class::isInstance)
                .map(HostChange.ChildMerged.class::cast)
                .filter(m -> !m.from().equals(m.into()))
                .map(m -> new Merges.Merge(m.from(), m.into()))
                .toList();
        if (!found.isEmpty() || !token().equals(Optional.of(delta.token()))) {
            transactions.write(em -> {
                store(Rows.in(em), found, delta.token());
                return delta;
            });
        }
        if (!found.isEmpty()) {
            merges.reload();
        }
        return delta.complete() || delta.changes().isEmpty();
    }

    private static void store(Rows rows, List<Merges.Merge> merges, String token) {
        for (Merges.Merge merge : merges) {
            rows.change("delete from privacy_merge where from_key = ?", p -> p.key(merge.from()));
            rows.change("insert into privacy_merge (from_key, into_key) values (?, ?)", p -> p.key(merge.from())
                    .key(merge.into()));
        }
        rows.change("delete from privacy_host_feed", Rows.Binder.NONE);
        rows.change("insert into privacy_host_feed (token) values (?)", p -> p.text(token));
    }

    private Optional<String> token() {
        return rows.first("select token from privacy_host_feed", Rows.Binder.NONE, row -> row.text(1));
    }

    /** ends the asking, uninterrupted: that could close the file of the database; another node goes on */
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
