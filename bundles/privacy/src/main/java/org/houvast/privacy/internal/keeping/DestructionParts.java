package org.houvast.privacy.internal.keeping;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.houvast.commons.ChildRef;
import org.houvast.commons.Place;
import org.houvast.persistence.Rows;
import org.houvast.persistence.Transactions;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.internal.keeping.ChosenItems.Outcome;
import org.houvast.privacy.internal.keeping.DueSql.Wanted;
import org.houvast.privacy.keeping.RetentionClass;
import org.jspecify.annotations.Nullable;
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
    private final KeepingSources sources;
    private final ReviewList review;
    private final HostRecords host;
    private final ActiveHolds holds;

    @Activate
    public DestructionParts(
            @Reference(target = "(module=privacy)") Transactions transactions,
            @Reference(target = "(module=privacy)") DataSource dataSource,
            @Reference HostRecords host,
            @Reference KeepingSources sources,
            @Reference ReviewList review) {
        this.transactions = transactions;
        this.rows = Rows.on(dataSource);
        this.sources = sources;
        this.review = review;
        this.host = host;
        this.holds = new ActiveHolds(host);
    }

    /** the next part; returns whether there was one */
    boolean next(UUID destruction, RetentionClass retention, Place place, @Nullable ChildRef erased, LocalDate today) {
        Set<UUID> ids = ChosenItems.waiting(rows, destruction, PART);
        if (ids.isEmpty()) {
            return false;
        }
        List<Reviewed> past = review.past(
                retention, new Wanted(place, null, ids, erased == null ? null : host.keys(erased)), today, ids.size());
        transactions.write(em -> {
            Rows own = Rows.in(em);
            part(own, destruction, retention, ChosenItems.lock(own, destruction, ids), past, today);
            return ids;
        });
        return true;
    }

    private void part(
            Rows own, UUID destruction, RetentionClass retention, Set<UUID> ids, List<Reviewed> past, LocalDate today) {
        List<Reviewed> mine = past.stream().filter(r -> ids.contains(r.id())).toList();
        Set<UUID> held = holds.among(own, mine, today);
        List<Reviewed> going = mine.stream().filter(r -> !held.contains(r.id())).toList();
        new Destroyer(sources.register(), own).destroy(going, retention);
        Set<UUID> gone = going.stream().map(Reviewed::id).collect(Collectors.toSet());
        Set<UUID> stay = new HashSet<>(ids);
        stay.removeAll(gone);
        stay.removeAll(held);
        ChosenItems.mark(own, destruction, gone, Outcome.DESTROYED);
        ChosenItems.mark(own, destruction, held, Outcome.HELD);
        ChosenItems.mark(own, destruction, stay, Outcome.NOT_DUE);
    }
}
