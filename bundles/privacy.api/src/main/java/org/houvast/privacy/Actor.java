package org.houvast.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.PersonRef;
import org.houvast.commons.Role;
import org.houvast.commons.StaffRef;
import org.houvast.host.spi.StaffRecord.RoleAt;
import org.jspecify.annotations.Nullable;

/**
 * Who asks, through which client, at what time: the first parameter of every service. Made once per request by the
 * {@link ActorSource}; conflict rules look at the person, not at the role.
 *
 * <p>The scope is computed at its first use and then kept, so a request that needs none costs none. An actor belongs to
 * one request and is used by one thread at a time.
 */
public final class Actor {
    /**
     * What a person is as staff, at the time of the request.
     *
     * @param ref the staff record
     * @param organisation whom this person works for
     * @param roles roles and where they hold
     */
    public record Staff(StaffRef ref, OrganisationRef organisation, List<RoleAt> roles) {
        public Staff {
            roles = List.copyOf(roles);
        }

        /** whether this role is held anywhere */
        public boolean has(Role role) {
            return roles.stream().anyMatch(r -> r.role() == role);
        }
    }

    private final PersonRef person;
    private final @Nullable Staff staff;
    private final Set<GuardianRef> guardians;
    private final RequestFacts request;
    private final Instant at;
    private final Function<Actor, AccessScope> reach;
    private @Nullable AccessScope scope;

    /**
     * An actor.
     *
     * @param person who
     * @param staff the staff side, or null for somebody who is no staff (any more)
     * @param guardians the guardian records of this person
     * @param request how the request came
     * @param at the time that counts for everything this request does, to the microsecond
     * @param reach computes the scope
     */
    public Actor(
            PersonRef person,
            @Nullable Staff staff,
            Set<GuardianRef> guardians,
            RequestFacts request,
            Instant at,
            Function<Actor, AccessScope> reach) {
        this.person = person;
        this.staff = staff;
        this.guardians = Set.copyOf(guardians);
        this.request = request;
        this.at = at;
        this.reach = reach;
    }

    public PersonRef person() {
        return person;
    }

    /** the staff side, if this person is staff now */
    public Optional<Staff> staff() {
        return Optional.ofNullable(staff);
    }

    public Set<GuardianRef> guardians() {
        return guardians;
    }

    public RequestFacts request() {
        return request;
    }

    public Instant at() {
        return at;
    }

    /** the same for a part of the request in a transaction of its own: it leaves its lines in the audit, and no answer to be repeated */
    public Actor withoutKey() {
        return new Actor(person, staff, guardians, request.withoutKey(), at, part -> scope());
    }

    /** what this actor reaches now */
    public AccessScope scope() {
        AccessScope known = scope;
        if (known == null) {
            known = reach.apply(this);
            scope = known;
        }
        return known;
    }
}
