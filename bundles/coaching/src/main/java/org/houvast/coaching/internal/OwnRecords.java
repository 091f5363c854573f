package org.houvast.coaching.internal;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.houvast.administration.Module;
import org.houvast.administration.Modules;
import org.houvast.coaching.GrowthProblems;
import org.houvast.coaching.Side;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Place;
import org.houvast.commons.Problem;
import org.houvast.commons.StaffRef;
import org.houvast.host.spi.GroupRecord;
import org.houvast.host.spi.StaffRecord;
import org.houvast.privacy.Action;
import org.houvast.privacy.Actor;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.Permits;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Records that belong to one person alone: where they come into being, which is where that person works with children or coaches, and
 * whom they can be shared with. Managing a place is not working there.
 */
@Component(service = OwnRecords.class)
public final class OwnRecords {
    private final HostRecords host;
    private final Modules modules;

    @Activate
    public OwnRecords(@Reference HostRecords host, @Reference Modules modules) {
        this.host = host;
        this.modules = modules;
    }

    /** the places of the groups that the actor works in or coaches, and those where the actor is internal coach */
    public Set<Place> workplaces(Actor actor) {
        Set<GroupRef> groups = new HashSet<>(actor.scope().groups());
        groups.addAll(actor.scope().coached().all());
        Set<Place> places = new HashSet<>(actor.scope().supported());
        host.groups(groups).values().stream().map(GroupRecord::place).forEach(places::add);
        return Set.copyOf(places);
    }

    /** whether the actor works at this place as staff of a group, or as its coach */
    public boolean worksAs(Actor actor, Place place, Side role) {
        if (role == Side.COACH && actor.scope().supported().contains(place)) {
            return true;
        }
        Set<GroupRef> groups = role == Side.COACH
                ? actor.scope().coached().all()
                : actor.scope().groups();
        return host.groups(groups).values().stream().anyMatch(g -> g.place().equals(place));
    }

    /**
     * Begins a record that belongs to the actor, where coaching is on and not about to stop.
     *
     * @param action that makes it
     * @param type kind of record
     * @param wanted where, or null for the only place of work
     * @throws Problem {@link GrowthProblems#NO_WORKPLACE}, {@link GrowthProblems#WORKPLACE_NEEDED}, the refusal of the module, or
     *     {@link PrivacyProblems#NOT_FOUND} for a place where the actor does not work
     */
    public Target begin(Permits permits, Actor actor, Action action, String type, UUID id, @Nullable Place wanted) {
        if (actor.scope().staff() == null) {
            throw permits.notFound(action, type, id);
        }
        Set<Place> places = workplaces(actor);
        if (places.isEmpty()) {
            throw Problem.of(GrowthProblems.NO_WORKPLACE);
        }
        if (wanted == null && places.size() > 1) {
            throw Problem.of(GrowthProblems.WORKPLACE_NEEDED);
        }
        if (wanted != null && !places.contains(wanted)) {
            throw permits.notFound(action, type, id);
        }
        Place place = wanted == null ? places.iterator().next() : wanted;
        return begin(permits, action, target(actor, type, id, place));
    }

    /** the same at a place that follows from something else */
    public Target begin(Permits permits, Action action, Target target) {
        permits.permit(action, target);
        modules.beginning(Module.COACHING, target.place()).ifPresent(refusal -> {
            throw refusal.asProblem();
        });
        return target;
    }

    /** a record of the actor at a place; the host says who is responsible there */
    public Target target(Actor actor, String type, UUID id, Place place) {
        return new Target(type, id, Set.of(), null, place, host.controller(place), Sides.staff(actor), null);
    }

    /** something that belongs to all who work at a place: the actor is one of its owners when the actor works there */
    public Target team(Actor actor, String type, Place place) {
        StaffRef self = actor.scope().staff();
        boolean works = self != null && workplaces(actor).contains(place);
        return new Target(type, null, Set.of(), null, place, host.controller(place), works ? self : null, null);
    }

    /**
     * Goes on only with another member of staff who is in service.
     *
     * @throws Problem {@link GrowthProblems#SHARE_WITH_SELF}, {@link GrowthProblems#PERSON_UNKNOWN}
     */
    public void checkReceiver(Actor actor, StaffRef receiver) {
        StaffRecord staff = host.staff(Set.of(receiver)).get(receiver);
        if (receiver.equals(Sides.staff(actor))
                || (staff != null && staff.person().equals(actor.person()))) {
            throw Problem.of(GrowthProblems.SHARE_WITH_SELF);
        }
        if (staff == null || !staff.inServiceOn(actor.scope().today())) {
            throw Problem.of(GrowthProblems.PERSON_UNKNOWN);
        }
    }
}
