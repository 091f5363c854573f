package org.houvast.host.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GuardianRef;
import org.houvast.host.spi.Capability;
import org.houvast.host.spi.GuardianRecord;
import org.houvast.host.spi.Guardianship;
import org.junit.jupiter.api.Test;

/** Guardians; a host without {@link Capability#GUARDIANS} passes by not having them. */
public interface GuardianContract extends HostUnderTest {
    @Test
    default void unknownGuardiansAreLeftOut() {
        if (hasGuardians()) {
            Batch.checkUnknown(guardians().keySet(), GuardianRef::new, host().guardians()::find);
            assertThat(host().guardians().ofGuardians(Batch.unknown(GuardianRef::new)))
                    .isEmpty();
            assertThat(host().guardians().ofGuardians(Set.of())).isEmpty();
        }
    }

    @Test
    default void aGuardianIsTheSameAloneAndTogether() {
        if (hasGuardians()) {
            Batch.checkSame(guardians(), host().guardians()::find);
            guardians().forEach((ref, guardian) -> assertThat(guardian.ref()).isEqualTo(ref));
        }
    }

    @Test
    default void answersAboutGuardiansCannotBeChanged() {
        if (hasGuardians()) {
            Batch.checkImmutable(guardians());
            Map<ChildRef, Set<Guardianship>> ofChildren = host().guardians().ofChildren(children());
            Batch.checkImmutable(ofChildren);
            ofChildren.values().forEach(Batch::checkImmutable);
            Map<GuardianRef, Set<Guardianship>> ofGuardians =
                    host().guardians().ofGuardians(guardians().keySet());
            Batch.checkImmutable(ofGuardians);
            ofGuardians.values().forEach(Batch::checkImmutable);
        }
    }

    @Test
    default void everyGuardianHasANameToShow() {
        guardians().forEach((ref, guardian) -> assertThat(guardian.displayName().isBlank())
                .as("%s has no name to show", ref)
                .isFalse());
    }

    @Test
    default void everyKnownChildHasASetOfGuardiansAndNoOther() {
        if (hasGuardians()) {
            Set<ChildRef> asked = new HashSet<>(children());
            asked.addAll(Batch.unknown(ChildRef::new));
            assertThat(host().guardians().ofChildren(asked).keySet()).isEqualTo(children());
            assertThat(host().guardians().ofChildren(Set.of())).isEmpty();
        }
    }

    @Test
    default void guardianshipsStandUnderTheirOwnChildAndGuardian() {
        if (hasGuardians()) {
            host().guardians().ofChildren(children()).forEach((child, set) -> assertThat(set)
                    .allMatch(g -> g.child().equals(child)));
            host().guardians().ofGuardians(guardians().keySet()).forEach((guardian, set) -> assertThat(set)
                    .allMatch(g -> g.guardian().equals(guardian)));
        }
    }

    @Test
    default void guardiansOfChildrenAreKnown() {
        if (hasGuardians()) {
            Set<GuardianRef> named = Centre.of(host())
                    .guardianships(host())
                    .map(Guardianship::guardian)
                    .collect(Collectors.toSet());
            assertThat(guardians().keySet()).isEqualTo(named);
        }
    }

    @Test
    default void guardianshipsAreTheSameSeenFromBothSides() {
        if (hasGuardians()) {
            Set<Guardianship> ofChildren =
                    Centre.of(host()).guardianships(host()).collect(Collectors.toSet());
            Set<Guardianship> ofGuardians = host()
                    .guardians()
                    .ofGuardians(guardians().keySet())
                    .values()
                    .stream()
                    .flatMap(Set::stream)
                    .collect(Collectors.toSet());
            assertThat(ofGuardians).isEqualTo(ofChildren);
        }
    }

    @Test
    default void guardianshipsAreTheSameAskedAloneAndTogether() {
        if (hasGuardians()) {
            Map<ChildRef, Set<Guardianship>> together = host().guardians().ofChildren(children());
            for (ChildRef child : Batch.sample(children())) {
                assertThat(host().guardians().ofChildren(Set.of(child)))
                        .as("guardians of %s", child)
                        .isEqualTo(Map.of(child, together.get(child)));
            }
        }
    }

    @Test
    default void flagsAreToldOnlyWithTheirCapability() {
        if (hasGuardians() && !host().capabilities().contains(Capability.GUARDIAN_FLAGS)) {
            assertThat(Centre.of(host()).guardianships(host()))
                    .noneMatch(g -> g.informationRestricted() || g.secretAddress() || g.restrained());
        }
    }

    private boolean hasGuardians() {
        return host().capabilities().contains(Capability.GUARDIANS);
    }

    private Set<ChildRef> children() {
        return Centre.of(host()).children().keySet();
    }

    private Map<GuardianRef, GuardianRecord> guardians() {
        return Centre.of(host()).guardians(host());
    }
}
