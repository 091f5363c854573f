package org.houvast.coaching.internal.agreement;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.houvast.administration.Module;
import org.houvast.administration.Modules;
import org.houvast.coaching.AgreementAction;
import org.houvast.coaching.AgreementFilter;
import org.houvast.coaching.AgreementId;
import org.houvast.coaching.AgreementSummary;
import org.houvast.coaching.ArrangementProblems;
import org.houvast.coaching.CooperationAgreement;
import org.houvast.coaching.CooperationAgreements;
import org.houvast.coaching.EndAgreement;
import org.houvast.coaching.EvaluateAgreement;
import org.houvast.coaching.MakeAgreement;
import org.houvast.coaching.ReviseAgreement;
import org.houvast.coaching.internal.Sides;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.Ids;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Place;
import org.houvast.commons.Problem;
import org.houvast.commons.Revision;
import org.houvast.persistence.Rows;
import org.houvast.persistence.Transactions;
import org.houvast.privacy.Action;
import org.houvast.privacy.Actor;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.Change;
import org.houvast.privacy.guard.Guard;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Cooperation agreements in the database. */
@Component
public final class JpaCooperationAgreements implements CooperationAgreements {
    private final Transactions transactions;
    private final Guard guard;
    private final HostRecords host;
    private final Modules modules;
    private final Clock clock;
    private final Parties parties;
    private final AgreementRows rows;

    @Activate
    public JpaCooperationAgreements(
            @Reference(target = "(module=coaching)") Transactions transactions,
            @Reference(target = "(module=coaching)") DataSource dataSource,
            @Reference Guard guard,
            @Reference HostRecords host,
            @Reference Modules modules,
            @Reference(target = "(houvast.clock=true)") Clock clock) {
        this.transactions = transactions;
        this.guard = guard;
        this.host = host;
        this.modules = modules;
        this.clock = clock;
        this.parties = new Parties(host);
        this.rows = new AgreementRows(dataSource);
    }

    @Override
    public CooperationAgreement make(Actor actor, MakeAgreement command) {
        return guard.write(transactions, actor, command, change -> {
            UUID id = Ids.next(clock);
            List<Target> places = command.locations().stream()
                    .distinct()
                    .map(p -> target(id, p))
                    .toList();
            permitEach(change, AgreementAccess.MAKE, places);
            places.forEach(p -> modules.beginning(Module.COACHING, p.place()).ifPresent(refusal -> {
                throw refusal.asProblem();
            }));
            parties.check(command.parties(), places);
            parties.checkContacts(command.contactPersons());
            AgreementEntity agreement = AgreementEntity.make(
                    id,
                    command,
                    places,
                    Sides.staff(actor),
                    change.at(),
                    actor.scope().today());
            alone(change.entities(), agreement);
            change.entities().persist(agreement);
            change.entities().flush();
            emit(change, agreement, "made");
            return document(actor, agreement);
        });
    }

    @Override
    public CooperationAgreement get(Actor actor, AgreementId id) {
        return guard.read(
                actor,
                reading -> transactions.read(em -> {
                    AgreementEntity agreement = em.find(AgreementEntity.class, id.value());
                    if (agreement == null) {
                        throw reading.notFound(AgreementAccess.READ, AgreementEntity.TYPE, id.value());
                    }
                    reading.permit(AgreementAccess.READ, readable(actor, agreement));
                    return document(actor, agreement);
                }));
    }

    @Override
    public Page<AgreementSummary> list(Actor actor, AgreementFilter filter, PageRequest page) {
        return guard.read(actor, reading -> rows.page(actor.scope().today(), reading, filter, page));
    }

    @Override
    public CooperationAgreement revise(Actor actor, AgreementId id, Revision revision, ReviseAgreement command) {
        return change(actor, id, revision, AgreementAction.REVISE, command, (change, agreement) -> {
            parties.checkContacts(command.contactPersons());
            agreement.revise(command, actor.scope().today());
            alone(change.entities(), agreement);
            emit(change, agreement, "revised");
        });
    }

    @Override
    public CooperationAgreement evaluate(Actor actor, AgreementId id, Revision revision, EvaluateAgreement command) {
        return change(actor, id, revision, AgreementAction.EVALUATE, command, (change, agreement) -> {
            agreement.evaluate(command, Sides.staff(actor), actor.scope().today());
            emit(change, agreement, "evaluated");
        });
    }

    @Override
    public CooperationAgreement end(Actor actor, AgreementId id, Revision revision, EndAgreement command) {
        return change(actor, id, revision, AgreementAction.END, command, (change, agreement) -> {
            LocalDate today = actor.scope().today();
            LocalDate lastDay = command.lastDay() == null ? today.minusDays(1) : command.lastDay();
            agreement.end(lastDay, Sides.staff(actor), today);
            emit(change, agreement, "ended");
        });
    }

    private CooperationAgreement change(
            Actor actor,
            AgreementId id,
            Revision revision,
            AgreementAction action,
            Record command,
            BiConsumer<Change, AgreementEntity> work) {
        return guard.write(transactions, actor, command, change -> {
            AgreementEntity agreement = change.entities().find(AgreementEntity.class, id.value());
            if (agreement == null) {
                throw change.notFound(AgreementAccess.of(action), AgreementEntity.TYPE, id.value());
            }
            change.permit(AgreementAccess.of(action), readable(actor, agreement));
            permitEach(change, AgreementAccess.of(action), agreement.targets());
            change.expect(agreement.revision(), revision, () -> document(actor, agreement));
            work.accept(change, agreement);
            change.entities().flush();
            return document(actor, agreement);
        });
    }

    private Target target(UUID id, Place place) {
        return new Target(AgreementEntity.TYPE, id, Set.of(), null, place, host.controller(place), null, null);
    }

    /** once for each place, for the manager of one place does not decide for another */
    private static void permitEach(Change change, Action action, List<Target> places) {
        places.forEach(p -> change.permit(action, p));
    }

    /** no other agreement of the same parties for the same programme holds at one of its places in its period */
    private static void alone(EntityManager entities, AgreementEntity agreement) {
        List<String> organisations =
                agreement.organisations().stream().map(o -> o.key()).toList();
        for (Place place : agreement.places()) {
            Rows.in(entities)
                    .first(
                            "select a.id from coaching_agreement a where a.id <> ? and coalesce(a.programme, '') = ?"
                                    + " and (a.valid_until is null or a.valid_until >= ?) and (a.ended_on is null or"
                                    + " a.ended_on >= ?) and a.valid_from <= ? and exists (select 1 from"
                                    + " coaching_agreement_place p where p.agreement_id = a.id and p.location_key = ? and"
                                    + " p.work_form = ?) and (select count(*) from coaching_agreement_party o where"
                                    + " o.agreement_id = a.id) = ? and (select count(*) from coaching_agreement_party o"
                                    + " where o.agreement_id = a.id and o.organisation_key = any(?)) = ?",
                            p -> p.uuid(agreement.id())
                                    .text(agreement.programme() == null ? "" : agreement.programme())
                                    .date(agreement.from())
                                    .date(agreement.from())
                                    .date(
                                            agreement.lastDay() == null
                                                    ? LocalDate.of(9999, 12, 31)
                                                    : agreement.lastDay())
                                    .key(place.location())
                                    .name(place.workForm())
                                    .number(organisations.size())
                                    .texts(organisations)
                                    .number(organisations.size()),
                            row -> row.uuid(1))
                    .ifPresent(other -> {
                        throw Problem.of(ArrangementProblems.AGREEMENT_OVERLAPS, other);
                    });
        }
    }

    /** the place or assigned group by which the actor may read it; the first place when there is none, which is then refused */
    private Target readable(Actor actor, AgreementEntity agreement) {
        return Stream.concat(agreement.targets().stream(), rows.assignedGroups(agreement.id()).stream())
                .filter(t -> guard.refusal(actor, AgreementAccess.READ, t).isEmpty())
                .findFirst()
                .orElse(agreement.targets().get(0));
    }

    private CooperationAgreement document(Actor actor, AgreementEntity agreement) {
        LocalDate today = actor.scope().today();
        List<Target> places = agreement.targets();
        Target seen = readable(actor, agreement);
        boolean withTerms = places.stream().anyMatch(p -> guard.refusal(actor, AgreementAccess.READ_TERMS, p)
                .isEmpty());
        List<AllowedAction> allowed = Arrays.stream(AgreementAction.values())
                .map(action -> AllowedAction.of(
                        action.name().toLowerCase(Locale.ROOT),
                        Stream.concat(Stream.of(seen), places.stream())
                                .map(p -> guard.refusal(actor, AgreementAccess.of(action), p))
                                .flatMap(Optional::stream)
                                .findFirst()
                                .or(() -> agreement.refusalOf(action, today))))
                .toList();
        return agreement.document(today, withTerms, allowed);
    }

    private static void emit(Change change, AgreementEntity agreement, String happened) {
        change.emit(
                "coaching.agreement." + happened, agreement.id(), agreement.id().toString(), Map.of());
    }
}
