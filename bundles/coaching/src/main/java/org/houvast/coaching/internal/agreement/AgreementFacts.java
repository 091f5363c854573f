package org.houvast.coaching.internal.agreement;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.houvast.coaching.internal.AssignmentDays;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Place;
import org.jspecify.annotations.Nullable;

/**
 * An agreement as an assignment needs to know it.
 *
 * @param places where it holds
 * @param organisations its parties
 * @param from first day
 * @param lastDay last day that it holds, null while no end is known
 */
public record AgreementFacts(
        List<Place> places, List<OrganisationRef> organisations, LocalDate from, @Nullable LocalDate lastDay) {
    public AgreementFacts {
        places = List.copyOf(places);
        organisations = List.copyOf(organisations);
    }

    public static Optional<AgreementFacts> find(EntityManager entities, UUID id) {
        return Optional.ofNullable(entities.find(AgreementEntity.class, id))
                .map(a -> new AgreementFacts(a.places(), a.organisations(), a.from(), a.lastDay()));
    }

    /** whether an assignment that begins on this day may rest on it */
    public boolean covers(List<Place> wanted, OrganisationRef coachOf, LocalDate begin) {
        return places.containsAll(wanted)
                && organisations.contains(coachOf)
                && AssignmentDays.holds(from, lastDay, begin);
    }
}
