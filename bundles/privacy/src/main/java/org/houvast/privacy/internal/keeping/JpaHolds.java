package org.houvast.privacy.internal.keeping;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.ChildRef;
import org.houvast.commons.Ids;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Place;
import org.houvast.commons.Problem;
import org.houvast.commons.Refusal;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.persistence.Rows;
import org.houvast.persistence.Transactions;
import org.houvast.privacy.Actor;
import org.houvast.privacy.Hold;
import org.houvast.privacy.HoldId;
import org.houvast.privacy.Holds;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.PlaceHold;
import org.houvast.privacy.RetentionProblems;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.Guard;
import org.houvast.privacy.keeping.KeptTable;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Holds in the database. */
@Component
public final class JpaHolds implements Holds {
    private final Transactions transactions;
    private final Rows rows;
    private final Guard guard;
    private final HostRecords host;
    private final KeepingSources sources;
    private final Clock clock;

    @Activate
    public JpaHolds(
            @Reference(target = "(module=privacy)") Transactions transactions,
            @Reference(target = "(module=privacy)") DataSource dataSource,
            @Reference Guard guard,
            @Reference HostRecords host,
            @Reference KeepingSources sources,
            @Reference(target = "(houvast.clock=true)") Clock clock) {
        this.transactions = transactions;
        this.rows = Rows.on(dataSource);
        this.guard = guard;
        this.host = host;
        this.sources = sources;
        this.clock = clock;
    }

    @Override
    public Hold place(Actor actor, PlaceHold command) {
        Place place = new Place(command.location(), command.workForm());
        boolean there = isThere(command);
        return guard.write(transactions, actor, command, change -> {
            UUID id = Ids.next(clock);
            Target target = target(place, command.child(), staff(actor)).withId(id);
            change.permit(RetentionAccess.PLACE_HOLD, target);
            if (!there) {
                throw Problem.of(RetentionProblems.HOLD_TARGET);
            }
            LocalDate until = command.until();
            if (until != null && until.isBefore(actor.scope().today())) {
                throw Problem.of(RetentionProblems.HOLD_OVER);
            }
            HoldEntity hold = new HoldEntity(id, target, command, change.at());
            change.entities().persist(hold);
            change.entities().flush();
            change.emit("privacy.hold.placed", id, id.toString(), Map.of());
            return document(actor, hold);
        });
    }

    private Target target(Place place, @Nullable ChildRef child, @Nullable StaffRef author) {
        Set<ChildRef> children = child == null ? Set.of() : Set.of(child);
        return new Target(HoldEntity.TYPE, null, children, null, place, host.controller(place), author, null);
    }

    /** whoever administers is staff; anybody else is refused by permission */
    private static @Nullable StaffRef staff(Actor actor) {
        return actor.staff().map(Actor.Staff::ref).orElse(null);
    }

    /** whether exactly one child that the host knows, or one record that is there, is meant */
    private boolean isThere(PlaceHold command) {
        ChildRef child = command.child();
        String kind = command.kind();
        UUID id = command.record();
        if (child != null) {
            return kind == null && id == null && host.child(child).isPresent();
        }
        if (kind == null || id == null) {
            return false;
        }
        Optional<KeptTable> table = sources.register().record(kind);
        return table.isPresent()
                && rows.first(
                                "select 1 from " + table.get().name() + " where "
                                        + table.get().id() + " = ?",
                                p -> p.uuid(id),
                                row -> 1)
                        .isPresent();
    }

    @Override
    public Hold get(Actor actor, HoldId id) {
        return guard.read(
                actor,
                reading -> transactions.read(em -> {
                    HoldEntity hold = em.find(HoldEntity.class, id.value());
                    if (hold == null) {
                        throw reading.notFound(RetentionAccess.READ_HOLD, HoldEntity.TYPE, id.value());
                    }
                    reading.permit(RetentionAccess.READ_HOLD, hold.target());
                    return document(actor, hold);
                }));
    }

    @Override
    public Page<Hold> list(Actor actor, Place place, PageRequest page) {
        return guard.read(actor, reading -> {
            reading.permit(RetentionAccess.READ_HOLD, target(place, null, null));
            PlacePage found = PlacePage.of(
                    rows, "privacy_hold", "placed_at", reading.condition(RetentionAccess.READ_HOLD), place, page);
            List<Hold> items = transactions.read(em -> {
                Map<UUID, HoldEntity> byId = em
                        .createQuery("select h from Hold h where h.id in :ids", HoldEntity.class)
                        .setParameter("ids", found.idsOrNone())
                        .getResultList()
                        .stream()
                        .collect(Collectors.toMap(HoldEntity::id, Function.identity()));
                return found.ids().stream()
                        .map(byId::get)
                        .filter(Objects::nonNull)
                        .map(h -> document(actor, h))
                        .toList();
            });
            return new Page<>(items, found.next());
        });
    }

    @Override
    public Hold release(Actor actor, HoldId id, Revision revision) {
        return guard.write(transactions, actor, id, change -> {
            HoldEntity hold = change.entities().find(HoldEntity.class, id.value());
            if (hold == null) {
                throw change.notFound(RetentionAccess.RELEASE_HOLD, HoldEntity.TYPE, id.value());
            }
            change.permit(RetentionAccess.RELEASE_HOLD, hold.target());
            change.expect(hold.revision(), revision, () -> document(actor, hold));
            hold.release(Objects.requireNonNull(staff(actor)), change.at());
            change.entities().flush();
            change.emit("privacy.hold.released", id.value(), id.toString(), Map.of());
            return document(actor, hold);
        });
    }

    private Hold document(Actor actor, HoldEntity hold) {
        Optional<Refusal> release = guard.refusal(actor, RetentionAccess.RELEASE_HOLD, hold.target())
                .or(hold::refusalOfRelease);
        return hold.document(List.of(AllowedAction.of("release", release)));
    }
}
