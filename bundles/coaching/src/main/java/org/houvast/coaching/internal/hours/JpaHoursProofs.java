package org.houvast.coaching.internal.hours;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.houvast.administration.Module;
import org.houvast.administration.Modules;
import org.houvast.administration.Settings;
import org.houvast.coaching.EnterPolicyTime;
import org.houvast.coaching.HoursFilter;
import org.houvast.coaching.HoursProof;
import org.houvast.coaching.HoursProofs;
import org.houvast.coaching.PolicyTime;
import org.houvast.coaching.PolicyTimeId;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.Ids;
import org.houvast.commons.Place;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.persistence.Transactions;
import org.houvast.privacy.Action;
import org.houvast.privacy.Actor;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.Guard;
import org.houvast.privacy.guard.Reading;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The proof of hours, made when it is asked for, and policy time in the database. */
@Component
public final class JpaHoursProofs implements HoursProofs {
    private static final int MOST = 1000;

    private final Transactions transactions;
    private final Guard guard;
    private final HostRecords host;
    private final Modules modules;
    private final Settings settings;
    private final Clock clock;
    private final HoursRows rows;

    @Activate
    public JpaHoursProofs(
            @Reference(target = "(module=coaching)") Transactions transactions,
            @Reference(target = "(module=coaching)") DataSource dataSource,
            @Reference Guard guard,
            @Reference HostRecords host,
            @Reference Modules modules,
            @Reference Settings settings,
            @Reference(target = "(houvast.clock=true)") Clock clock) {
        this.transactions = transactions;
        this.guard = guard;
        this.host = host;
        this.modules = modules;
        this.settings = settings;
        this.clock = clock;
        this.rows = new HoursRows(dataSource);
    }

    @Override
    public HoursProof proof(Actor actor, HoursFilter filter) {
        return guard.read(actor, reading -> proof(actor, reading, filter, HoursAccess.READ));
    }

    @Override
    public HoursProof export(Actor actor, HoursFilter filter) {
        return guard.read(actor, reading -> proof(actor, reading, filter, HoursAccess.EXPORT));
    }

    private HoursProof proof(Actor actor, Reading reading, HoursFilter filter, Action action) {
        LocalDate today = actor.scope().today();
        HoursYear year = HoursYear.of(filter.year(), today);
        Set<Place> places = places(actor, filter, action);
        ZoneId zone =
                places.stream().findFirst().map(p -> host.zone(p.location())).orElse(ZoneId.of("Europe/Amsterdam"));
        HoursRows.Scope scope = new HoursRows.Scope(action, year, zone, filter.location());
        HoursCount count = new HoursCount(
                year,
                zone,
                HoursFacts.of(host, places, year, today),
                rows.lines(reading, scope),
                rows.statutory(reading, scope),
                rows.policyMinutes(reading, scope));
        reading.listedOfNoChild(action, "hours-proof", List.of());
        return count.proof(HoursNorms.at(settings, places), today);
    }

    /** places of childcare that the actor answers for */
    private Set<Place> places(Actor actor, HoursFilter filter, Action action) {
        return Stream.concat(actor.scope().managed().stream(), actor.scope().administered().stream())
                .filter(p -> Childcare.is(p.workForm()))
                .filter(p -> filter.location() == null || filter.location().equals(p.location()))
                .distinct()
                .filter(p -> guard.refusal(actor, action, target(null, p, null)).isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public PolicyTime enter(Actor actor, EnterPolicyTime command) {
        return guard.write(transactions, actor, command, change -> {
            Target target =
                    target(Ids.next(clock), command.location(), actor.scope().staff());
            change.permit(HoursAccess.ENTER, target);
            modules.beginning(Module.COACHING, target.place()).ifPresent(refusal -> {
                throw refusal.asProblem();
            });
            PolicyTimeEntity entry = PolicyTimeEntity.enter(
                    target, command, change.at(), actor.scope().today());
            change.entities().persist(entry);
            change.entities().flush();
            change.emit("coaching.policy-time.entered", entry.id(), entry.id().toString(), Map.of());
            return document(actor, entry);
        });
    }

    @Override
    public PolicyTime policyTime(Actor actor, PolicyTimeId id) {
        return guard.read(
                actor,
                reading -> transactions.read(em -> {
                    PolicyTimeEntity entry = em.find(PolicyTimeEntity.class, id.value());
                    if (entry == null) {
                        throw reading.notFound(HoursAccess.READ, PolicyTimeEntity.TYPE, id.value());
                    }
                    reading.permit(HoursAccess.READ, entry.target());
                    return document(actor, entry);
                }));
    }

    @Override
    public List<PolicyTime> policyTimes(Actor actor, HoursFilter filter) {
        return guard.read(
                actor,
                reading -> transactions.read(em -> {
                    HoursYear year = HoursYear.of(filter.year(), actor.scope().today());
                    List<UUID> ids = rows.policyTimes(
                            reading,
                            new HoursRows.Scope(
                                    HoursAccess.READ, year, ZoneId.of("Europe/Amsterdam"), filter.location()),
                            MOST);
                    reading.listedOfNoChild(HoursAccess.READ, PolicyTimeEntity.TYPE, ids);
                    return ids.stream()
                            .map(id -> Objects.requireNonNull(em.find(PolicyTimeEntity.class, id)))
                            .map(entry -> document(actor, entry))
                            .toList();
                }));
    }

    @Override
    public PolicyTime withdraw(Actor actor, PolicyTimeId id, Revision revision) {
        return guard.write(transactions, actor, id, change -> {
            PolicyTimeEntity entry = change.entities().find(PolicyTimeEntity.class, id.value());
            if (entry == null) {
                throw change.notFound(HoursAccess.WITHDRAW, PolicyTimeEntity.TYPE, id.value());
            }
            change.permit(HoursAccess.WITHDRAW, entry.target());
            change.expect(entry.revision(), revision, () -> document(actor, entry));
            entry.withdraw(change.at());
            change.entities().flush();
            change.emit("coaching.policy-time.withdrawn", id.value(), id.value().toString(), Map.of());
            return document(actor, entry);
        });
    }

    private Target target(@Nullable UUID id, Place place, @Nullable StaffRef author) {
        return new Target(PolicyTimeEntity.TYPE, id, Set.of(), null, place, host.controller(place), author, null);
    }

    private PolicyTime document(Actor actor, PolicyTimeEntity entry) {
        return entry.document(List.of(AllowedAction.of(
                "withdraw",
                guard.refusal(actor, HoursAccess.WITHDRAW, entry.target()).or(entry::mayWithdraw))));
    }
}
