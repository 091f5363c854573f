package org.houvast.coaching.internal.starter;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.houvast.administration.Module;
import org.houvast.coaching.internal.aid.AidShelf;
import org.houvast.coaching.internal.library.StarterFile;
import org.houvast.coaching.internal.library.StarterShelf;
import org.houvast.coaching.internal.practice.PracticeDesk;
import org.houvast.coaching.internal.tip.TipShelf;
import org.houvast.commons.Language;
import org.houvast.commons.LocationRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Place;
import org.houvast.commons.WorkForm;
import org.houvast.host.spi.LocationRecord;
import org.houvast.persistence.DuplicateException;
import org.houvast.persistence.EventConsumer;
import org.houvast.persistence.OutboxEvent;
import org.houvast.persistence.Rows;
import org.houvast.privacy.Target;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Gives an organisation the tips and recognition aids that are shipped, when coaching is switched on at a place of it. A text that was
 * loaded once is never overwritten and never comes back: what the organisation changed or retired stays so; a text that a later version of
 * the product brings is added the next time.
 */
@Component(service = {StarterContent.class, EventConsumer.class})
public final class StarterContent implements EventConsumer {
    private static final int TRIES = 3;

    private final PracticeDesk desk;
    private final Rows rows;
    private final List<StarterShelf> shelves = List.of(new TipShelf(), new AidShelf());

    @Activate
    public StarterContent(@Reference PracticeDesk desk) {
        this.desk = desk;
        this.rows = Rows.on(desk.dataSource());
    }

    /** as it was when tips alone were shipped */
    @Override
    public String name() {
        return "coaching.starter-tips";
    }

    @Override
    public Set<String> types() {
        return Set.of("administration.module.enabled");
    }

    @Override
    public void accept(OutboxEvent event) {
        String location = event.ids().get("location");
        String workForm = event.ids().get("workForm");
        if (Module.COACHING.code().equalsIgnoreCase(event.ids().get("module"))
                && location != null
                && workForm != null) {
            load(Set.of(new Place(new LocationRef(location), WorkForm.valueOf(workForm))));
        }
    }

    /**
     * Loads what the organisations of these places do not have; one question to the host, one statement for each kind of text, and one
     * transaction for each kind of which something is missing.
     */
    public void load(Collection<Place> places) {
        Map<OrganisationRef, Place> organisations = organisations(places);
        if (!organisations.isEmpty()) {
            shelves.forEach(shelf -> load(shelf, organisations));
        }
    }

    /** the organisations with the place of each that its texts are kept at; places that the host does not know (any more) are left out */
    private Map<OrganisationRef, Place> organisations(Collection<Place> places) {
        Set<LocationRef> refs = new HashSet<>();
        places.forEach(p -> refs.add(p.location()));
        Map<LocationRef, LocationRecord> known =
                refs.isEmpty() ? Map.of() : desk.host().ask(h -> h.locations().find(refs));
        Map<OrganisationRef, Place> organisations = new HashMap<>();
        places.stream()
                .sorted(Comparator.comparing((Place p) -> p.location().key()).thenComparing(Place::workForm))
                .forEach(p -> Optional.ofNullable(known.get(p.location()))
                        .flatMap(l -> l.controller(p.workForm()))
                        .ifPresent(c -> organisations.putIfAbsent(c, p)));
        return organisations;
    }

    private void load(StarterShelf shelf, Map<OrganisationRef, Place> organisations) {
        for (int attempt = 1; ; attempt++) {
            List<Object> missing = missing(shelf, organisations);
            if (missing.isEmpty()) {
                return;
            }
            try {
                desk.transactions().write(em -> {
                    missing.forEach(em::persist);
                    return shelf;
                });
                return;
            } catch (DuplicateException otherWasFirst) {
                // another node put some of them there: look again what is missing
                if (attempt == TRIES) {
                    throw otherWasFirst;
                }
            }
        }
    }

    private List<Object> missing(StarterShelf shelf, Map<OrganisationRef, Place> organisations) {
        Set<UUID> there = new HashSet<>(rows.list(
                "select id from " + shelf.table() + " where starter_key is not null and controller_key = any(?)",
                p -> p.keys(organisations.keySet()),
                row -> row.uuid(1)));
        List<Object> missing = new ArrayList<>();
        for (Language language : Language.values()) {
            StarterFile file = shelf.file(language);
            for (String key : file.keys()) {
                organisations.forEach((organisation, place) -> {
                    UUID id = id(shelf, organisation, key, language);
                    if (!there.contains(id)) {
                        Target target = new Target(shelf.type(), null, Set.of(), null, place, organisation, null, null);
                        missing.add(shelf.shipped(
                                id, target, file, language, key, desk.clock().instant()));
                    }
                });
            }
        }
        return missing;
    }

    /** the same id wherever it is loaded, so that it is there once */
    private static UUID id(StarterShelf shelf, OrganisationRef organisation, String key, Language language) {
        String name = shelf.name() + ":" + organisation.key() + ":" + key + ":" + language;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
