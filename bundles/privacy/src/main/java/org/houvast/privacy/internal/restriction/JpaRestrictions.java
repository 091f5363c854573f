package org.houvast.privacy.internal.restriction;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.persistence.Transactions;
import org.houvast.privacy.Actor;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.LiftRestriction;
import org.houvast.privacy.Restriction;
import org.houvast.privacy.RestrictionFilter;
import org.houvast.privacy.RestrictionId;
import org.houvast.privacy.Restrictions;
import org.houvast.privacy.guard.AccessColumns;
import org.houvast.privacy.guard.Guard;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Restrictions in the database. */
@Component
public final class JpaRestrictions implements Restrictions {
    private final Transactions transactions;
    private final Guard guard;
    private final HostRecords host;
    private final RestrictedFiles files;
    private final RestrictionRows rows;

    @Activate
    public JpaRestrictions(
            @Reference(target = "(module=privacy)") Transactions transactions,
            @Reference(target = "(module=privacy)") DataSource dataSource,
            @Reference Guard guard,
            @Reference HostRecords host,
            @Reference RestrictedFiles files) {
        this.transactions = transactions;
        this.guard = guard;
        this.host = host;
        this.files = files;
        this.rows = new RestrictionRows(dataSource);
    }

    @Override
    public Restriction get(Actor actor, RestrictionId id) {
        return guard.read(
                actor,
                reading -> transactions.read(em -> {
                    RestrictionEntity restriction = em.find(RestrictionEntity.class, id.value());
                    if (restriction == null) {
                        throw reading.notFound(RestrictionAccess.READ, RestrictionEntity.TYPE, id.value());
                    }
                    reading.permit(RestrictionAccess.READ, restriction.target());
                    return document(actor, restriction.row());
                }));
    }

    @Override
    public Page<Restriction> list(Actor actor, RestrictionFilter filter, PageRequest page) {
        return guard.read(actor, reading -> {
            Page<RestrictionRow> found = rows.page(reading, filter, page);
            List<RestrictionRow> items = found.items();
            reading.listed(
                    RestrictionAccess.READ,
                    RestrictionEntity.TYPE,
                    items.stream().map(RestrictionRow::id).toList(),
                    AccessColumns.children(
                            items.stream().map(RestrictionRow::access).toList()));
            return new Page<>(items.stream().map(r -> document(actor, r)).toList(), found.next());
        });
    }

    @Override
    public Restriction lift(Actor actor, RestrictionId id, Revision revision, LiftRestriction command) {
        Restriction lifted = guard.write(transactions, actor, command, change -> {
            RestrictionEntity restriction = change.entities().find(RestrictionEntity.class, id.value());
            if (restriction == null) {
                throw change.notFound(RestrictionAccess.LIFT, RestrictionEntity.TYPE, id.value());
            }
            change.permit(RestrictionAccess.LIFT, restriction.target());
            change.expect(restriction.row().revision(), revision, () -> document(actor, restriction.row()));
            restriction.lift(
                    command,
                    officer(actor),
                    change.at(),
                    host.zone(restriction.target().place().location()));
            change.entities().flush();
            UUID value = id.value();
            change.emit("privacy.restriction.lifted", value, value.toString(), Map.of());
            return document(actor, restriction.row());
        });
        files.look();
        return lifted;
    }

    /** permission to lift is given to staff only */
    static StaffRef officer(Actor actor) {
        return actor.staff().map(Actor.Staff::ref).orElseThrow();
    }

    private Restriction document(Actor actor, RestrictionRow row) {
        return row.document(AllowedAction.of(
                "lift",
                guard.refusal(actor, RestrictionAccess.LIFT, row.target())
                        .or(() -> RestrictionTransitions.TABLE.refusal(row.state(), RestrictionAction.LIFT))));
    }
}
