package org.houvast.parents.internal.information;

import java.time.LocalDate;
import java.util.Optional;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.Refusal;
import org.houvast.host.spi.Capability;
import org.houvast.host.spi.Guardianship;
import org.houvast.parents.ParentsProblems;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.PrivacyProblems;

/** What the host says of a parent who asks without custody. */
final class ParentWithoutCustody {
    private final HostRecords host;

    ParentWithoutCustody(HostRecords host) {
        this.host = host;
    }

    /** why this one has nothing to ask for here: no parent, or one with custody, who is shown things without asking */
    Optional<Refusal> mayAsk(ChildRef child, GuardianRef guardian, LocalDate today) {
        return guardianship(child, guardian, today)
                .map(g -> g.custodyOn(today)
                        ? Optional.of(Refusal.of(ParentsProblems.HAS_CUSTODY))
                        : Optional.<Refusal>empty())
                .orElseGet(() -> Optional.of(Refusal.of(ParentsProblems.NOT_A_GUARDIAN)));
    }

    /** why nothing may be given to this one; custody that came since is no reason */
    Optional<Refusal> mayGet(ChildRef child, GuardianRef guardian, LocalDate today) {
        if (!host.capabilities().contains(Capability.GUARDIAN_FLAGS)) {
            return Optional.of(Refusal.of(PrivacyProblems.CAPABILITY_MISSING, Capability.GUARDIAN_FLAGS.name()));
        }
        return guardianship(child, guardian, today)
                .map(g -> g.informationRestricted() || g.restrained()
                        ? Optional.of(Refusal.of(ParentsProblems.GUARDIAN_RESTRICTED))
                        : Optional.<Refusal>empty())
                .orElseGet(() -> Optional.of(Refusal.of(ParentsProblems.NOT_A_GUARDIAN)));
    }

    private Optional<Guardianship> guardianship(ChildRef child, GuardianRef guardian, LocalDate today) {
        return host.guardianships(host.current(child)).stream()
                .filter(g -> g.guardian().equals(guardian) && g.holdsOn(today))
                .findFirst();
    }
}
