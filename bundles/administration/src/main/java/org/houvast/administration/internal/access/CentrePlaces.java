package org.houvast.administration.internal.access;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.houvast.commons.Cursor;
import org.houvast.commons.LocationRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Place;
import org.houvast.commons.Problem;
import org.houvast.host.spi.LocationRecord;
import org.houvast.privacy.Action;
import org.houvast.privacy.Actor;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.privacy.guard.Permits;
import org.jspecify.annotations.Nullable;

/** The places of the centre, as the host tells them. What the host does not know is not found. */
public final class CentrePlaces {
    private final HostRecords host;

    public CentrePlaces(HostRecords host) {
        this.host = host;
    }

    /** the location of a record; an unknown one is refused like one that is not for the actor */
    public LocationRecord located(Permits permits, Action action, String type, LocationRef location) {
        return host.location(location).orElseThrow(() -> Unknown.place(permits, action, type));
    }

    /** the same for a work form there */
    public LocationRecord located(Permits permits, Action action, String type, Place place) {
        LocationRecord record = located(permits, action, type, place.location());
        if (record.controller(place.workForm()).isEmpty()) {
            throw Unknown.place(permits, action, type);
        }
        return record;
    }

    public static OrganisationRef controller(LocationRecord record, Place place) {
        return record.controller(place.workForm()).orElseThrow(() -> Problem.of(PrivacyProblems.NOT_FOUND));
    }

    /** the date at the location at the time of the request */
    public static LocalDate today(Actor actor, LocationRecord record) {
        return LocalDate.ofInstant(actor.at(), record.zone());
    }

    public static List<Place> places(LocationRecord record) {
        return record.workForms().stream()
                .map(form -> new Place(record.ref(), form.workForm()))
                .toList();
    }

    /** every place that this organisation is responsible for */
    public List<Place> of(OrganisationRef controller) {
        List<Place> places = new ArrayList<>();
        @Nullable Cursor next = null;
        do {
            PageRequest request = new PageRequest(PageRequest.MAX_LIMIT, next);
            Page<LocationRecord> page = host.ask(h -> h.locations().list(request));
            for (LocationRecord record : page.items()) {
                places(record).stream()
                        .filter(place -> controller(record, place).equals(controller))
                        .forEach(places::add);
            }
            next = page.next();
        } while (next != null);
        return places;
    }
}
