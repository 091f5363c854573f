package org.houvast.privacy.internal.requests;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.Refusal;
import org.houvast.host.spi.Capability;
import org.houvast.host.spi.ChildRecord;
import org.houvast.host.spi.Guardianship;
import org.houvast.privacy.ConsentProblems;
import org.houvast.privacy.DataRequestProblems;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.internal.consent.Deciders;
import org.jspecify.annotations.Nullable;

/**
 * Who may ask about a child (domain 4.6, to be confirmed by the data protection officer): below 12 years the holders of custody, from 12
 * to 15 the child or they, from 16 the child. What the host does not know counts as no.
 */
final class Askers {
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
        Optional<ChildRecord> record = host.child(child);
        Optional<Deciders> byAge = record.flatMap(r -> Deciders.known(r, Set.of(), today));
        if (record.isEmpty() || byAge.isEmpty()) {
            return Optional.of(Refusal.of(DataRequestProblems.AGE_UNKNOWN));
        }
        if (asker == null) {
            return byAge.get().childDecides()
                    ? Optional.empty()
                    : Optional.of(Refusal.of(DataRequestProblems.CHILD_TOO_YOUNG));
        }
        if (!byAge.get().guardiansDecide()) {
            return Optional.of(Refusal.of(DataRequestProblems.CHILD_ASKS));
        }
        host.require(Capability.GUARDIAN_FLAGS);
        return guardian(record.get(), asker, today);
    }

    private Optional<Refusal> guardian(ChildRecord child, GuardianRef asker, LocalDate today) {
        Set<Guardianship> own = host.guardianships(child.ref()).stream()
                .filter(g -> g.guardian().equals(asker) && g.holdsOn(today))
                .collect(Collectors.toUnmodifiableSet());
        if (own.stream().anyMatch(g -> g.informationRestricted() || g.restrained())) {
            return Optional.of(Refusal.of(DataRequestProblems.KEPT_FROM_ASKER));
        }
        Deciders deciders = Deciders.known(child, own, today).orElseThrow();
        if (deciders.holders().contains(asker)) {
            return Optional.empty();
        }
        return Optional.of(Refusal.of(
                deciders.unknown().contains(asker)
                        ? ConsentProblems.CUSTODY_UNKNOWN
                        : DataRequestProblems.WITHOUT_CUSTODY));
    }

    /** whether the whereabouts of the child are secret to this guardian */
    boolean addressIsSecret(ChildRef child, @Nullable GuardianRef asker) {
        return asker != null
                && host.guardianships(child).stream()
                        .anyMatch(g -> g.guardian().equals(asker) && (g.secretAddress() || g.restrained()));
    }
}
