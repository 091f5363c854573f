package org.houvast.coaching.internal.agreement;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.houvast.coaching.AgreementParty;
import org.houvast.coaching.ArrangementProblems;
import org.houvast.coaching.PartyRole;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Problem;
import org.houvast.commons.Problem.Violation;
import org.houvast.commons.StaffRef;
import org.houvast.host.spi.OrganisationRecord;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.Target;
import org.jspecify.annotations.Nullable;

/** Checks who takes part in an agreement against the host's records. */
final class Parties {
    private final HostRecords host;

    Parties(HostRecords host) {
        this.host = host;
    }

    /** different organisations, known, one of them a controller, and the controller of every place among them */
    void check(List<AgreementParty> parties, List<Target> places) {
        Set<OrganisationRef> organisations =
                parties.stream().map(AgreementParty::organisation).collect(Collectors.toSet());
        Map<OrganisationRef, OrganisationRecord> known =
                host.ask(h -> h.locations().organisations(organisations));
        boolean controlled = parties.stream().anyMatch(p -> p.role() == PartyRole.CONTROLLER)
                && places.stream().allMatch(p -> organisations.contains(p.controller()));
        if (organisations.size() < parties.size() || !known.keySet().containsAll(organisations) || !controlled) {
            throw Problem.of(ArrangementProblems.PARTIES_INVALID);
        }
    }

    /** members of staff that the host knows */
    void checkContacts(@Nullable List<StaffRef> contacts) {
        if (contacts == null || contacts.isEmpty()) {
            return;
        }
        if (!host.staff(new HashSet<>(contacts)).keySet().containsAll(contacts)) {
            throw Problem.invalid(
                    ArrangementProblems.AGREEMENT_INVALID,
                    List.of(new Violation("/contactPersons", "somebody is not known")));
        }
    }
}
