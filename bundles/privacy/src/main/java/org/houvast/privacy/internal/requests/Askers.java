package org.houvast.privacy.internal.requests;

import java.time.LocalDate;
import java.util.Optional;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.Refusal;
import org.houvast.host.spi.Capability;
import org.houvast.host.spi.ChildRecord;
import org.houvast.host.spi.Custody;
import org.houvast.host.spi.Guardianship;
import org.houvast.privacy.ConsentProblems;
import org.houvast.privacy.DataRequestProblems;
import org.houvast.privacy.HostRecords;
import org.jspecify.annotations.Nullable;

/**
 * Who may ask about a child (domain 4.6, to be confirmed by the data protection officer): below 12 years the holders of custody, from 12
 * to 15 the child or they, from 16 the child. What the host does not know counts as no.
 */
final class Askers {
    private static final int CHILD_TOO = 12;
    private static final int CHILD_ALONE = 16;

    private final HostRecords host;

    Askers(HostRecords host) {
        this.host = host;
    }

    /**
     * Why this one may not ask about the child today, or nothing.
     *
     * @param asker a guardian, or null for the child
     * @throws org.houvast.commons.Problem when the host cannot tell guardians, or what is kept from them
     */
    Optional<Refusal> refusal(ChildRef child, @Nullable GuardianRef asker, LocalDate today) {
        Optional<LocalDate> born = host.child(child).map(ChildRecord::birthDate);
        if (born.isEmpty()) {
            return Optional.of(Refusal.of(DataRequestProblems.AGE_UNKNOWN));
        }
        int age = born.get().until(today).getYears();
        if (asker == null) {
            return age >= CHILD_TOO ? Optional.empty() : Optional.of(Refusal.of(DataRequestProblems.CHILD_TOO_YOUNG));
        }
        if (age >= CHILD_ALONE) {
            return Optional.of(Refusal.of(DataRequestProblems.CHILD_ASKS));
        }
        host.require(Capability.GUARDIAN_FLAGS);
        return guardian(child, asker, today);
    }

    private Optional<Refusal> guardian(ChildRef child, GuardianRef asker, LocalDate today) {
        boolean unknown = false;
        boolean custody = false;
        for (Guardianship guardianship : host.guardianships(child)) {
            if (!guardianship.guardian().equals(asker) || !guardianship.holdsOn(today)) {
                continue;
            }
            if (guardianship.informationRestricted() || guardianship.restrained()) {
                return Optional.of(Refusal.of(DataRequestProblems.KEPT_FROM_ASKER));
            }
            unknown |= guardianship.custody() == Custody.UNKNOWN;
            custody |= guardianship.custodyOn(today);
        }
        if (custody) {
            return Optional.empty();
        }
        return Optional.of(Refusal.of(unknown ? ConsentProblems.CUSTODY_UNKNOWN : DataRequestProblems.WITHOUT_CUSTODY));
    }

    /** whether the whereabouts of the child are secret to this guardian */
    boolean addressIsSecret(ChildRef child, @Nullable GuardianRef asker) {
        return asker != null
                && host.guardianships(child).stream()
                        .anyMatch(g -> g.guardian().equals(asker) && (g.secretAddress() || g.restrained()));
    }
}
