package org.houvast.observation.internal.kind;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.houvast.commons.Cursor;
import org.houvast.commons.Ids;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Place;
import org.houvast.commons.Problem;
import org.houvast.host.spi.LocationRecord;
import org.houvast.observation.DefineKind;
import org.houvast.observation.ObservationKind;
import org.houvast.observation.ObservationKindId;
import org.houvast.observation.ObservationKinds;
import org.houvast.observation.ObservationProblems;
import org.houvast.observation.internal.ObservationAccess;
import org.houvast.persistence.DuplicateException;
import org.houvast.persistence.Transactions;
import org.houvast.privacy.Actor;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.Change;
import org.houvast.privacy.guard.Guard;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Kinds in the database, beside those that come with the product. */
@Component
public final class JdbcObservationKinds implements ObservationKinds {
    private static final String TYPE = "observation-kind";

    private final Transactions transactions;
    private final Guard guard;
    private final HostRecords host;
    private final Clock clock;
    private final KindCatalogue catalogue;

    @Activate
    public JdbcObservationKinds(
            @Reference(target = "(module=observation)") Transactions transactions,
            @Reference Guard guard,
            @Reference HostRecords host,
            @Reference(target = "(houvast.clock=true)") Clock clock,
            @Reference KindCatalogue catalogue) {
        this.transactions = transactions;
        this.guard = guard;
        this.host = host;
        this.clock = clock;
        this.catalogue = catalogue;
    }

    @Override
    public List<ObservationKind> list(Actor actor, @Nullable Place place) {
        if (place != null) {
            return List.copyOf(catalogue.newest(host.controller(place)));
        }
        return actor.staff()
                .map(staff -> List.copyOf(catalogue.newest(staff.organisation())))
                .orElseGet(() -> ShippedKinds.ALL);
    }

    @Override
    public ObservationKind get(Actor actor, ObservationKindId id) {
        return catalogue.withId(id.value()).orElseThrow(() -> Problem.of(PrivacyProblems.NOT_FOUND));
    }

    @Override
    public ObservationKind define(Actor actor, DefineKind command) {
        try {
            return guard.write(transactions, actor, command, change -> define(actor, change, command));
        } catch (DuplicateException e) {
            throw Problem.of(ObservationProblems.KIND_DEFINED_MEANWHILE, e);
        } finally {
            catalogue.outdate();
        }
    }

    private ObservationKind define(Actor actor, Change change, DefineKind command) {
        UUID id = Ids.next(clock);
        Place place = new Place(command.location(), command.workForm());
        OrganisationRef organisation = host.location(place.location())
                .flatMap(record -> record.controller(place.workForm()))
                .orElseThrow(() -> change.notFound(ObservationAccess.KIND_DEFINE, TYPE, id));
        change.permit(ObservationAccess.KIND_DEFINE, target(id, place, organisation));
        for (Place other : places(organisation)) {
            guard.refusal(actor, ObservationAccess.KIND_DEFINE, target(id, other, organisation))
                    .filter(refusal -> isOfAccess(refusal.type().name()))
                    .ifPresent(refusal -> {
                        throw refusal.asProblem();
                    });
        }
        KindRules.check(command);
        ObservationKind kind = KindRows.insert(
                change.entities(),
                id,
                organisation,
                catalogue.next(organisation, command.code()),
                command,
                new KindRows.By(actor.person().key(), change.at()));
        change.emit("observation.kind.defined", id, organisation.key(), Map.of());
        return kind;
    }

    /** the kind holds wherever the organisation is responsible, also where the module is off today */
    private static boolean isOfAccess(String rule) {
        return rule.startsWith("privacy:");
    }

    private static Target target(UUID id, Place place, OrganisationRef organisation) {
        return new Target(TYPE, id, Set.of(), null, place, organisation, null, null);
    }

    private List<Place> places(OrganisationRef organisation) {
        List<Place> places = new ArrayList<>();
        @Nullable Cursor next = null;
        do {
            PageRequest request = new PageRequest(PageRequest.MAX_LIMIT, next);
            Page<LocationRecord> page = host.ask(h -> h.locations().list(request));
            for (LocationRecord record : page.items()) {
                record.workForms().stream()
                        .filter(form -> record.controller(form.workForm())
                                .filter(organisation::equals)
                                .isPresent())
                        .forEach(form -> places.add(new Place(record.ref(), form.workForm())));
            }
            next = page.next();
        } while (next != null);
        return places;
    }
}
