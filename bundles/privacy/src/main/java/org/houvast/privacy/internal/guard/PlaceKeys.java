package org.houvast.privacy.internal.guard;

import java.util.HashSet;
import java.util.Set;
import org.houvast.commons.Place;

/** Places as the database compares them, made once for a set that many requests use. */
final class PlaceKeys {
    private final Set<Place> places;
    private final String[] locations;
    private final String[] pairs;

    private PlaceKeys(Set<Place> places, String[] locations, String[] pairs) {
        this.places = places;
        this.locations = locations;
        this.pairs = pairs;
    }

    static PlaceKeys of(Set<Place> places) {
        Set<String> locations = new HashSet<>();
        String[] pairs = new String[places.size()];
        int next = 0;
        for (Place place : places) {
            locations.add(place.location().key());
            pairs[next++] = place.workForm().name() + " " + place.location().key();
        }
        return new PlaceKeys(places, locations.toArray(String[]::new), pairs);
    }

    /** whether they were made of this very set */
    @SuppressWarnings("ReferenceEquality") // to compare a large set would cost more than to make them again
    boolean areOf(Set<Place> set) {
        return places == set;
    }

    /** keys of the locations, each once: what an index knows; not to be changed */
    String[] locations() {
        return locations;
    }

    /** work form and key of the location of each; not to be changed */
    String[] pairs() {
        return pairs;
    }
}
