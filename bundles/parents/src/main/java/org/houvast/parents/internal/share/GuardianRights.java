package org.houvast.parents.internal.share;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.Refusal;
import org.houvast.host.spi.Capability;
import org.houvast.host.spi.Custody;
import org.houvast.host.spi.Guardianship;
import org.houvast.parents.ParentsProblems;
import org.houvast.privacy.PrivacyProblems;

/**
 * Whether a guardian may get information about a child today: custody and nothing else decides (domain 4.6.4), and what the host cannot tell
 * counts as no.
 */
final class GuardianRights {
    private final Set<Capability> capabilities;
    private final LocalDate today;

    GuardianRights(Set<Capability> capabilities, LocalDate today) {
        this.capabilities = capabilities;
        this.today = today;
    }

    /** why the guardian may not, or nothing */
    Optional<Refusal> refusal(Set<Guardianship> ofChild, GuardianRef guardian) {
        for (Capability needed : new Capability[] {Capability.GUARDIANS, Capability.GUARDIAN_FLAGS}) {
            if (!capabilities.contains(needed)) {
                return Optional.of(Refusal.of(PrivacyProblems.CAPABILITY_MISSING, needed.name()));
            }
        }
        Optional<Guardianship> found = of(ofChild, guardian);
        if (found.isEmpty()) {
            return Optional.of(Refusal.of(ParentsProblems.NOT_A_GUARDIAN));
        }
        Guardianship guardianship = found.get();
        if (guardianship.custody() == Custody.UNKNOWN) {
            return Optional.of(Refusal.of(ParentsProblems.CUSTODY_UNKNOWN));
        }
        if (!guardianship.custodyOn(today)) {
            return Optional.of(Refusal.of(ParentsProblems.NO_CUSTODY));
        }
        return guardianship.informationRestricted() || guardianship.restrained()
                ? Optional.of(Refusal.of(ParentsProblems.GUARDIAN_RESTRICTED))
                : Optional.empty();
    }

    /** whether the guardian may learn where and when the child is; no when that is secret */
    boolean whereabouts(Set<Guardianship> ofChild, GuardianRef guardian) {
        return of(ofChild, guardian).filter(g -> !g.secretAddress()).isPresent();
    }

    private Optional<Guardianship> of(Set<Guardianship> ofChild, GuardianRef guardian) {
        return ofChild.stream()
                .filter(g -> g.guardian().equals(guardian) && g.holdsOn(today))
                .findFirst();
    }
}
