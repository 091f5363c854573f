package org.houvast.privacy.internal.keeping;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.houvast.commons.ChildRef;
import org.houvast.persistence.Rows;
import org.houvast.persistence.Transactions;
import org.houvast.privacy.Actor;
import org.houvast.privacy.DestructionId;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.guard.Guard;
import org.houvast.privacy.internal.keeping.ChosenItems.Outcome;
import org.houvast.privacy.keeping.RetentionClass;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Destroys what was approved, in parts: each is looked at anew and goes in one transaction, together with the note that it went. After a
 * kill, what has no note yet is what is left.
 */
@Component(service = DestructionParts.class)
public final class DestructionParts {
    /** so many records at once stay far below the longest transaction */
    static final int PART = 50;

    private final Transactions transactions;
    private final Rows rows;
    private final Guard guard;
    private final KeepingSources sources;
    private final ReviewList review;
    private final HostRecords host;
    private final ActiveHolds holds;

    @Activate
    public DestructionParts(
            @Reference(target = "(module=privacy)") Transactions transactions,
            @Reference(target = "(module=privacy)") DataSource dataSource,
            @Reference Guard guard,
            @Reference HostRecords host,
            @Reference KeepingSources sources,
            @Reference ReviewList review) {
        this.transactions = transactions;
        this.rows = Rows.on(dataSource);
        this.guard = guard;
        this.sources = sources;
        this.review = review;
        this.host = host;
        this.holds = new ActiveHolds(host);
    }

    /** the next part, with its line in the audit; returns whether there was one */
    boolean next(Actor actor, DestructionEntity destruction, LocalDate today) {
        UUID id = destruction.id();
        Set<UUID> ids = ChosenItems.waiting(rows, id, PART);
        if (ids.isEmpty()) {
            return false;
        }
        ChildRef erased = destruction.erased();
        RetentionClass retention = destruction.retention();
        Wanted wanted = new Wanted(destruction.place(), null, ids, erased == null ? null : host.keys(erased));
        List<Reviewed> past = review.past(retention, wanted, today, ids.size());
        return guard.write(transactions, actor, new DestructionId(id), change -> {
            change.permit(RetentionAccess.CARRY_OUT, destruction.target());
            Rows own = Rows.in(change.entities());
            part(own, destruction, ChosenItems.lock(own, id, ids), past, today);
            return true;
        });
    }

    private void part(Rows own, DestructionEntity destruction, Set<UUID> ids, List<Reviewed> past, LocalDate today) {
        UUID id = destruction.id();
        List<Reviewed> mine = past.stream().filter(r -> ids.contains(r.id())).toList();
        Set<UUID> held = holds.among(own, destruction.target().controller(), mine, today);
        List<Reviewed> going = mine.stream().filter(r -> !held.contains(r.id())).toList();
        new Destroyer(sources.register(), own).destroy(going, destruction.retention());
        Set<UUID> gone = going.stream().map(Reviewed::id).collect(Collectors.toSet());
        Set<UUID> stay = new HashSet<>(ids);
        stay.removeAll(gone);
        stay.removeAll(held);
        ChosenItems.mark(own, id, gone, Outcome.DESTROYED);
        ChosenItems.mark(own, id, held, Outcome.HELD);
        ChosenItems.mark(own, id, stay, Outcome.NOT_DUE);
    }
}
