package org.houvast.coaching.internal.library;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houvast.commons.GroupRef;
import org.houvast.commons.LocationRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Place;
import org.houvast.commons.Problem;
import org.houvast.host.spi.GroupRecord;
import org.houvast.host.spi.LocationRecord;
import org.houvast.privacy.AccessScope;
import org.houvast.privacy.Action;
import org.houvast.privacy.Actor;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.Guard;
import org.houvast.privacy.guard.Reading;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Where somebody works, coaches, manages or administers, as far as the access policy carries an action there: what belongs to the
 * organisation responsible there is theirs to use. Asks the host twice, however many places there are, and the database never.
 */
@Component(service = LibraryReach.class)
public final class LibraryReach {
    private final HostRecords host;
    private final Guard guard;

    @Activate
    public LibraryReach(@Reference HostRecords host, @Reference Guard guard) {
        this.host = host;
        this.guard = guard;
    }

    /** a record of this type at each group and place of the actor that the action can be done with now */
    public List<Target> targets(Actor actor, Action action, String type) {
        return everywhere(actor, type)
                .filter(t -> guard.refusal(actor, action, t).isEmpty())
                .toList();
    }

    /**
     * What can be read now, one for each place. Where there is nothing at a location that is asked for by name, the reason is said to who would
     * read there: that a module is switched off is no secret to them.
     *
     * @param location null: all that the actor reaches
     */
    public List<Target> permitted(
            Actor actor, Reading reading, Action action, String type, @Nullable LocationRef location) {
        List<Target> here = everywhere(actor, type)
                .filter(t -> location == null || t.place().location().equals(location))
                .toList();
        Collection<Target> carried = here.stream()
                .filter(t -> guard.refusal(actor, action, t).isEmpty())
                .collect(Collectors.toMap(Target::place, t -> t, (one, other) -> one))
                .values();
        if (!carried.isEmpty()) {
            carried.forEach(t -> reading.permit(action, t));
            return List.copyOf(carried);
        }
        if (location != null) {
            here.forEach(t -> reading.permit(action, t)); // the first one says why not
        }
        throw Problem.of(PrivacyProblems.NOT_FOUND);
    }

    /** the one at this place, by a group that the action can be done with if there is any; to be permitted by the caller */
    public Optional<Target> at(Actor actor, Action action, String type, Place place) {
        List<Target> here =
                everywhere(actor, type).filter(t -> t.place().equals(place)).toList();
        return here.stream()
                .filter(t -> guard.refusal(actor, action, t).isEmpty())
                .findFirst()
                .or(() -> here.stream().findFirst());
    }

    private Stream<Target> everywhere(Actor actor, String type) {
        AccessScope scope = actor.scope();
        if (scope.staff() == null) {
            return Stream.empty();
        }
        Set<GroupRef> groups = new HashSet<>(scope.groups());
        groups.addAll(scope.coached().all());
        Set<Place> places = new HashSet<>(scope.supported());
        places.addAll(scope.managed());
        places.addAll(scope.administered());
        Map<GroupRef, GroupRecord> known = groups.isEmpty() ? Map.of() : host.groups(groups);
        Map<LocationRef, LocationRecord> locations =
                locations(Stream.concat(known.values().stream().map(GroupRecord::place), places.stream()));
        return Stream.concat(
                        known.values().stream().map(g -> target(type, g.ref(), g.place(), locations)),
                        places.stream().map(p -> target(type, null, p, locations)))
                .flatMap(Optional::stream);
    }

    private Map<LocationRef, LocationRecord> locations(Stream<Place> places) {
        Set<LocationRef> refs = places.map(Place::location).collect(Collectors.toUnmodifiableSet());
        return refs.isEmpty() ? Map.of() : host.ask(h -> h.locations().find(refs));
    }

    private static Optional<Target> target(
            String type, @Nullable GroupRef group, Place place, Map<LocationRef, LocationRecord> locations) {
        return Optional.ofNullable(locations.get(place.location()))
                .flatMap(l -> l.controller(place.workForm()))
                .map(c -> new Target(type, null, Set.of(), group, place, c, null, null));
    }

    /** the organisations that are responsible there */
    public Set<OrganisationRef> organisations(Actor actor, Action action, String type) {
        return targets(actor, action, type).stream().map(Target::controller).collect(Collectors.toUnmodifiableSet());
    }
}
