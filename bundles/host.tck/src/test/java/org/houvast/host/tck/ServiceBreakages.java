package org.houvast.host.tck;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.Page;
import org.houvast.commons.PersonRef;
import org.houvast.host.spi.Capability;
import org.houvast.host.spi.ChangeFeed.Delta;
import org.houvast.host.spi.GuardianRecord;
import org.houvast.host.spi.Guardianship;
import org.houvast.host.spi.HostChange;
import org.houvast.host.spi.HostException;
import org.houvast.host.spi.PersonRecord;
import org.houvast.host.spi.StaffRecord;

/** Ways to break the rules of capabilities, persons, guardians, the calendar, the feed and messages. */
final class ServiceBreakages {
    private static final PersonRecord ANNA =
            new PersonRecord(new PersonRef("person-anna"), MemoryCentre.ANNA, Set.of(new GuardianRef("g-anna")));

    private ServiceBreakages() {}

    static Stream<Breakage> all() {
        return Stream.of(capabilities(), persons(), guardians(), calendar(), feed(), messages())
                .flatMap(s -> s);
    }

    private static Stream<Breakage> capabilities() {
        return Stream.of(
                Breakage.of(
                        "theTestCentreHasSomethingOfEverything",
                        "has no children",
                        "children.list",
                        (right, a) -> Page.last(List.of())),
                Breakage.of("aCapabilityThatIsListedWorks", "has no notifier after all", "notifier", (right, a) -> {
                    throw new HostException("none");
                }),
                Breakage.of(
                        "aCapabilityThatIsNotListedIsRefused",
                        "has a notifier that it does not list",
                        "capabilities",
                        RecordBreakages.without(Capability.NOTIFIER)),
                Breakage.of(
                        "theListOfCapabilitiesCannotBeChanged",
                        "hands out what can be changed",
                        "capabilities",
                        (right, a) -> EnumSet.allOf(Capability.class)),
                Breakage.of(
                        "theNameOfTheHostIsShortAndNamesNobody", "is called as a child", "name", (r, a) -> "Kind 0"),
                Breakage.of(
                        "theNameOfTheHostIsShortAndNamesNobody",
                        "is called by its address",
                        "name",
                        (r, a) -> "https://host.invalid"));
    }

    private static Stream<Breakage> persons() {
        return Stream.of(
                Breakage.of("anUnknownPersonIsNobody", "knows everybody", "persons.find", (r, a) -> Optional.of(ANNA)),
                Breakage.of(
                        "anUnknownTokenIsNobody", "lets everybody in", "persons.byToken", (r, a) -> Optional.of(ANNA)),
                Breakage.of("anUnknownTokenIsNobody", "fails on an unknown token", "persons.byToken", (r, a) -> {
                    throw new HostException("unknown");
                }),
                Breakage.of("aKnownTokenIsItsPerson", "lets nobody in", "persons.byToken", (r, a) -> Optional.empty()),
                Breakage.of(
                        "aPersonIsFoundUnderItsKey",
                        "finds another person",
                        "persons.find",
                        (r, a) -> Optional.of(ANNA)),
                Breakage.of(
                        "aPersonHasTheStaffRecordThatNamesThePerson",
                        "forgets the staff record",
                        "persons.find",
                        (right, a) -> ((Optional<?>) right.get())
                                .map(p -> new PersonRecord((PersonRef) a[0], null, Set.of()))),
                Breakage.of(
                        "aPersonHasTheStaffRecordThatNamesThePerson",
                        "has several staff records of one person",
                        "staff.list",
                        Answers.records(StaffRecord.class, StaffEdit.ALL_ONE_PERSON)),
                Breakage.of(
                        "aPersonHasAllGuardianRecordsThatNameThePersonAndNoOther",
                        "forgets that the person is a parent",
                        "persons.find",
                        (right, a) -> ((Optional<?>) right.get())
                                .map(p -> new PersonRecord((PersonRef) a[0], ((PersonRecord) p).staff(), Set.of()))),
                Breakage.of(
                        "aMemberOfStaffIsFamilyOfTheOwnChildren",
                        "does not know a parent's family",
                        "staff.list",
                        Answers.records(StaffRecord.class, StaffEdit.WITHOUT_FAMILY)));
    }

    private static Stream<Breakage> guardians() {
        return Stream.of(
                Breakage.of(
                        "unknownGuardiansAreLeftOut",
                        "fails on an unknown key",
                        "guardians.find",
                        Answers::unknownFails),
                Breakage.of(
                        "unknownGuardiansAreLeftOut",
                        "fails on an unknown key",
                        "guardians.ofGuardians",
                        Answers::unknownFails),
                Breakage.of(
                        "aGuardianIsTheSameAloneAndTogether",
                        "finds nothing when asked for one",
                        "guardians.find",
                        Answers::notAlone),
                Breakage.of(
                        "answersAboutGuardiansCannotBeChanged",
                        "hands out sets that can be changed",
                        "guardians.ofChildren",
                        Answers::mutableValues),
                Breakage.of(
                        "answersAboutGuardiansCannotBeChanged",
                        "hands out what can be changed",
                        "guardians.ofGuardians",
                        Answers::mutable),
                Breakage.of(
                        "everyGuardianHasANameToShow",
                        "has a guardian without a name",
                        "guardians.find",
                        Answers.records(
                                GuardianRecord.class,
                                g -> new GuardianRecord(g.ref(), g.person(), " ", g.language(), g.interpreter()))),
                Breakage.of(
                        "everyKnownChildHasASetOfGuardiansAndNoOther",
                        "leaves out children without guardians",
                        "guardians.ofChildren",
                        (right, a) -> withGuardiansOnly((Map<?, ?>) right.get())),
                Breakage.of(
                        "guardianshipsStandUnderTheirOwnChildAndGuardian",
                        "mixes up the children",
                        "guardians.ofChildren",
                        Answers.records(Guardianship.class, g -> of(g, g.guardian(), new ChildRef("child-1")))),
                Breakage.of(
                        "guardiansOfChildrenAreKnown",
                        "names a guardian who is not there",
                        "guardians.ofChildren",
                        Answers.records(Guardianship.class, g -> of(g, new GuardianRef("none"), g.child()))),
                Breakage.of(
                        "guardianshipsAreTheSameSeenFromBothSides",
                        "does not tell the guardian's side",
                        "guardians.ofGuardians",
                        (right, a) -> Map.of()),
                Breakage.of(
                        "guardianshipsAreTheSameAskedAloneAndTogether",
                        "finds nothing when asked for one child",
                        "guardians.ofChildren",
                        Answers::notAlone),
                Breakage.of(
                        "flagsAreToldOnlyWithTheirCapability",
                        "tells flags without the capability",
                        "capabilities",
                        RecordBreakages.without(Capability.GUARDIAN_FLAGS)));
    }

    private static Stream<Breakage> calendar() {
        return Stream.of(
                Breakage.of(
                        "closureDaysLieInTheRangeAskedAndInTheWorkingWeek",
                        "tells days outside the range",
                        "calendar.closureDays",
                        (right, a) -> Set.of(((LocalDate) a[1]).minusDays(7))),
                Breakage.of(
                        "closureDaysLieInTheRangeAskedAndInTheWorkingWeek",
                        "tells days of the weekend",
                        "calendar.closureDays",
                        (right, a) -> ((LocalDate) a[1])
                                .datesUntil(((LocalDate) a[2]).plusDays(1))
                                .collect(Collectors.toUnmodifiableSet())),
                Breakage.of(
                        "closureDaysAreTheSameHoweverTheRangeIsCut",
                        "knows none when asked for one day",
                        "calendar.closureDays",
                        (right, a) -> a[1].equals(a[2]) ? Set.of() : right.get()),
                Breakage.of(
                        "anUnknownLocationHasNoClosureDays",
                        "is closed where it does not exist",
                        "calendar.closureDays",
                        (right, a) -> right.get(MemoryCentre.GARDEN, a[1], a[2])),
                Breakage.of(
                        "closureDaysCannotBeChanged",
                        "hands out what can be changed",
                        "calendar.closureDays",
                        (right, a) -> new HashSet<>((Set<?>) right.get())));
    }

    private static Stream<Breakage> feed() {
        AtomicInteger asked = new AtomicInteger();
        List<HostChange> old = List.of(new HostChange.ChildChanged(MemoryCentre.CHILD, Instant.EPOCH));
        return Stream.of(
                Breakage.of(
                        "fromNowOnHasNoChanges",
                        "begins with what is past",
                        "changes.since",
                        (right, a) -> new Delta(old, "0", true)),
                Breakage.of(
                        "askingTwiceWithOneTokenGivesTheSameAnswer",
                        "tells a change only once",
                        "changes.since",
                        (right, a) -> new Delta(asked.getAndIncrement() == 1 ? old : List.of(), "0", true)),
                Breakage.of(
                        "theTokenStaysTheSameWhileThereIsNothing",
                        "gives a new token each time",
                        "changes.since",
                        (right, a) -> new Delta(List.of(), UUID.randomUUID().toString(), true)),
                Breakage.of(
                        "aTokenThatTheHostDoesNotRememberIsRefused",
                        "takes a strange token for now",
                        "changes.since",
                        (right, a) -> right.get(null, a[1])),
                Breakage.of(
                        "aChangeIsToldWhateverTheLimit",
                        "drops what is over the limit",
                        "changes.since",
                        (right, a) -> {
                            Delta delta = (Delta) right.get();
                            return delta.complete() ? delta : new Delta(List.of(), delta.token(), true);
                        }));
    }

    private static Stream<Breakage> messages() {
        Set<Object> sent = new HashSet<>();
        return Stream.of(
                Breakage.of(
                        "aNoticeIsTakenOverAlsoTheSecondTime", "fails on a repetition", "notifier.send", (right, a) -> {
                            if (!sent.add(a[0])) {
                                throw new HostException("sent already");
                            }
                            return right.get();
                        }),
                Breakage.of(
                        "aRequestWithoutCredentialsIsNobodys",
                        "takes everybody for Anna",
                        "caller.resolve",
                        (right, a) -> Optional.of(ANNA.ref())),
                Breakage.of("errorTextsNameNobody", "names a child in an error", "changes.since", (right, a) -> {
                    throw new HostException("refused", new IllegalStateException("no change of Kind 0"));
                }));
    }

    private static Map<?, ?> withGuardiansOnly(Map<?, ?> answer) {
        return answer.entrySet().stream()
                .filter(e -> !((Set<?>) e.getValue()).isEmpty())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Guardianship of(Guardianship g, GuardianRef guardian, ChildRef child) {
        return new Guardianship(
                guardian,
                child,
                g.custody(),
                g.since(),
                g.until(),
                g.informationRestricted(),
                g.secretAddress(),
                g.restrained());
    }
}
