package org.houvast.stepplan.internal.plan;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.houvast.commons.Ids;
import org.houvast.persistence.EventOutbox;
import org.houvast.persistence.Leases;
import org.houvast.persistence.OutboxEvent;
import org.houvast.persistence.Rows;
import org.houvast.persistence.Transactions;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.guard.ModuleGate;
import org.houvast.stepplan.internal.Terms;
import org.houvast.stepplan.internal.Workbench;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks every quarter of an hour, on one node, for steps that are over their last day, and tells each of them once. It only sends events:
 * whether a step is overdue is computed when it is read, and nothing is locked.
 */
@Component(service = OverdueLook.class, immediate = true)
public final class OverdueLook {
    private static final Logger LOG = LoggerFactory.getLogger(OverdueLook.class);
    private static final String LEASE = "stepplan.overdue";
    private static final Duration PAUSE = Duration.ofMinutes(15);
    private static final Duration LEASE_TIME = Duration.ofMinutes(20);
    private static final UUID FIRST = new UUID(0, 0);
    private static final String TOLD =
            "select t.plan_id, t.step_no, t.part, t.since from stepplan_overdue_told t" + " where t.plan_id = any(?)";
    private static final String TELL =
            "insert into stepplan_overdue_told (plan_id, step_no, part, since, told_at) values (?, ?, ?, ?, ?)";

    private final Transactions transactions;
    private final EventOutbox outbox;
    private final Leases leases;
    private final HostRecords host;
    private final Clock clock;
    private final OverdueSteps steps;
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "houvast-overdue-steps"));

    @Activate
    public OverdueLook(
            @Reference Workbench bench,
            @Reference EventOutbox outbox,
            @Reference Leases leases,
            @Reference HostRecords host,
            @Reference Terms terms,
            @Reference ModuleGate gate,
            @Reference(target = "(houvast.clock=true)") Clock clock) {
        this.transactions = bench.transactions();
        this.outbox = outbox;
        this.leases = leases;
        this.host = host;
        this.clock = clock;
        this.steps = new OverdueSteps(Rows.on(bench.dataSource()), terms, gate);
        var unused =
                thread.scheduleWithFixedDelay(this::turn, PAUSE.toMillis(), PAUSE.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void turn() {
        try {
            if (leases.acquire(LEASE, LEASE_TIME)) {
                look();
            }
        } catch (RuntimeException e) {
            LOG.warn("the look for overdue steps failed and is tried again: {}", e.getMessage());
        }
    }

    /** one look at all plans that run, now */
    public void look() {
        LocalDate today = host.today();
        @Nullable UUID next = FIRST;
        while (next != null) {
            OverdueSteps.Found part = steps.after(next, today);
            if (!part.found().isEmpty()) {
                transactions.write(em -> tell(em, part.found()));
            }
            next = part.last();
        }
    }

    /** tells what was not told before, in the transaction that notes it; another node that does the same fails as a whole */
    private int tell(EntityManager entities, List<OverdueStep> found) {
        Rows rows = Rows.in(entities);
        Set<UUID> plans = new HashSet<>();
        found.forEach(f -> plans.add(f.plan()));
        Set<List<Object>> told = new HashSet<>(rows.list(
                TOLD,
                p -> p.uuids(plans),
                row -> List.<Object>of(row.uuid(1), row.integer(2), row.name(3, OverdueStep.Part.class), row.date(4))));
        List<OverdueStep> untold = found.stream()
                .filter(f -> !told.contains(List.<Object>of(f.plan(), f.step(), f.part(), f.since())))
                .toList();
        Instant now = clock.instant();
        rows.batch(TELL, untold, (p, f) -> p.uuid(f.plan())
                .number(f.step())
                .name(f.part())
                .date(f.since())
                .instant(now));
        untold.forEach(f -> outbox.add(entities, event(f, now)));
        return untold.size();
    }

    private OutboxEvent event(OverdueStep overdue, Instant now) {
        Map<String, String> ids = new HashMap<>();
        ids.put("id", overdue.plan().toString());
        ids.put("step", Integer.toString(overdue.step()));
        UUID caseId = overdue.caseId();
        if (caseId != null) {
            ids.put("case", caseId.toString());
        }
        String subject = caseId == null ? overdue.plan().toString() : caseId.toString();
        return new OutboxEvent(overdue.part().event(), Ids.next(clock), subject, ids, now);
    }

    /** ends the looking, uninterrupted: that could close the file of the database; another node goes on */
    @Deactivate
    public void stop() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(10, TimeUnit.SECONDS)) {
                LOG.warn("the look for overdue steps did not end in time");
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
