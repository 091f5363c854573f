package org.houvast.host.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.PersonRef;
import org.houvast.host.spi.Capability;
import org.houvast.host.spi.GuardianRecord;
import org.houvast.host.spi.Guardianship;
import org.houvast.host.spi.PersonRecord;
import org.houvast.host.spi.StaffRecord;
import org.junit.jupiter.api.Test;

/** Who can sign in, and that staff, guardians and persons tell the same story. */
public interface PersonContract extends HostUnderTest {
    @Test
    default void anUnknownPersonIsNobody() {
        for (PersonRef unknown : Batch.unknown(PersonRef::new)) {
            assertThat(host().persons().find(unknown)).isEmpty();
        }
    }

    @Test
    default void anUnknownTokenIsNobody() {
        for (String issuer : List.of("https://houvast-tck.invalid", "")) {
            for (String subject : List.of("houvast-tck-unknown", "", "' or 1=1 --", "x".repeat(5_000))) {
                assertThat(host().persons().byToken(issuer, subject)).isEmpty();
            }
        }
    }

    @Test
    default void aKnownTokenIsItsPerson() {
        knownTokens().forEach((token, person) -> assertThat(host().persons().byToken(token.issuer(), token.subject()))
                .as("the person of a known token")
                .isEqualTo(host().persons().find(person))
                .isPresent());
    }

    @Test
    default void aPersonIsFoundUnderItsKey() {
        for (StaffRecord staff : staff().values()) {
            assertThat(host().persons().find(staff.person()).map(PersonRecord::ref))
                    .as("person of %s", staff.ref())
                    .contains(staff.person());
        }
    }

    @Test
    default void aPersonHasTheStaffRecordThatNamesThePerson() {
        Set<PersonRef> persons = new HashSet<>();
        for (StaffRecord staff : staff().values()) {
            assertThat(persons.add(staff.person()))
                    .as("%s is the only staff record of its person", staff.ref())
                    .isTrue();
            assertThat(host().persons().find(staff.person()).flatMap(PersonRecord::staffRef))
                    .as("staff record of %s", staff.person())
                    .contains(staff.ref());
        }
    }

    @Test
    default void aPersonHasAllGuardianRecordsThatNameThePersonAndNoOther() {
        Map<GuardianRef, GuardianRecord> guardians = Centre.of(host()).guardians(host());
        Set<PersonRef> persons = Stream.concat(
                        staff().values().stream().map(StaffRecord::person),
                        guardians.values().stream().map(GuardianRecord::person).filter(p -> p != null))
                .collect(Collectors.toSet());
        for (PersonRef person : persons) {
            Set<GuardianRef> expected = guardians.values().stream()
                    .filter(g -> person.equals(g.person()))
                    .map(GuardianRecord::ref)
                    .collect(Collectors.toSet());
            assertThat(host().persons().find(person).map(PersonRecord::guardians))
                    .as("guardian records of %s", person)
                    .contains(expected);
        }
    }

    @Test
    default void aMemberOfStaffIsFamilyOfTheOwnChildren() {
        Set<Capability> capabilities = host().capabilities();
        if (capabilities.containsAll(Set.of(Capability.FAMILY, Capability.GUARDIANS))) {
            for (StaffRecord staff : staff().values()) {
                Set<GuardianRef> guardians =
                        host().persons().find(staff.person()).orElseThrow().guardians();
                Set<ChildRef> children = host().guardians().ofGuardians(guardians).values().stream()
                        .flatMap(Set::stream)
                        .map(Guardianship::child)
                        .collect(Collectors.toSet());
                assertThat(staff.family()).as("family of %s", staff.ref()).containsAll(children);
            }
        }
    }

    private Map<?, StaffRecord> staff() {
        return Centre.of(host()).staff();
    }
}
