package org.houvast.host.tck;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houvast.commons.GroupRef;
import org.houvast.commons.LocationRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.StaffRef;
import org.houvast.commons.WorkForm;
import org.houvast.host.spi.Capability;
import org.houvast.host.spi.ChildRecord;
import org.houvast.host.spi.GroupRecord;
import org.houvast.host.spi.HostException;
import org.houvast.host.spi.LocationRecord;
import org.houvast.host.spi.Membership;
import org.houvast.host.spi.OrganisationRecord;
import org.houvast.host.spi.StaffRecord;
import org.jspecify.annotations.Nullable;

/** Ways to break the rules of locations, groups, children and staff. */
final class RecordBreakages {
    private RecordBreakages() {}

    static Stream<Breakage> all() {
        return Stream.of(lookUps(), locations(), groups(), children(), staff()).flatMap(s -> s);
    }

    /** rules that hold for every directory alike */
    private static Stream<Breakage> lookUps() {
        Map<String, String> directories = Map.of(
                "locations",
                        "unknownLocationsAreLeftOut aLocationIsTheSameAloneTogetherAndListed"
                                + " pagesShowEachLocationOnceInOneOrder answersAboutLocationsCannotBeChanged",
                "groups",
                        "unknownGroupsAreLeftOut aGroupIsTheSameAloneTogetherAndListed"
                                + " pagesShowEachGroupOnceInOneOrder answersAboutGroupsCannotBeChanged",
                "children",
                        "unknownChildrenAreLeftOut aChildIsTheSameAloneTogetherAndListed"
                                + " pagesShowEachChildOnceInOneOrder answersAboutChildrenCannotBeChanged",
                "staff",
                        "unknownStaffAreLeftOut aMemberOfStaffIsTheSameAloneTogetherAndListed"
                                + " pagesShowEachMemberOfStaffOnceInOneOrder answersAboutStaffCannotBeChanged");
        return directories.entrySet().stream().flatMap(e -> {
            List<String> tests = List.of(e.getValue().split(" ", -1));
            String find = e.getKey() + ".find";
            String list = e.getKey() + ".list";
            return Stream.of(
                    Breakage.of(tests.get(0), "fails on an unknown key", find, Answers::unknownFails),
                    Breakage.of(tests.get(1), "finds nothing when asked for one", find, Answers::notAlone),
                    Breakage.of(tests.get(2), "shows the first page again", list, Answers::samePage),
                    Breakage.of(tests.get(2), "has another order in small pages", list, Answers::otherOrder),
                    Breakage.of(tests.get(3), "hands out what can be changed", find, Answers::mutable));
        });
    }

    private static Stream<Breakage> locations() {
        return Stream.of(
                Breakage.of(
                        "everyLocationHasANameAndAWorkForm",
                        "has a location without a name",
                        "locations.list",
                        Answers.records(
                                LocationRecord.class, l -> new LocationRecord(l.ref(), " ", l.zone(), l.workForms()))),
                Breakage.of(
                        "everyLocationHasANameAndAWorkForm",
                        "has a location where nothing is done",
                        "locations.list",
                        Answers.records(
                                LocationRecord.class, l -> new LocationRecord(l.ref(), l.name(), l.zone(), List.of()))),
                Breakage.of(
                        "controllersAreKnownOrganisations",
                        "does not know a controller",
                        "locations.organisations",
                        (right, arguments) -> ((Map<?, ?>) right.get())
                                .entrySet().stream()
                                        .filter(e -> !e.getKey().equals(MemoryCentre.CARE))
                                        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue))),
                Breakage.of(
                        "unknownOrganisationsAreLeftOut",
                        "fails on an unknown key",
                        "locations.organisations",
                        Answers::unknownFails),
                Breakage.of(
                        "anOrganisationIsTheSameAloneAndTogether",
                        "tells another record than was asked for",
                        "locations.organisations",
                        Answers.records(
                                OrganisationRecord.class,
                                o -> new OrganisationRecord(
                                        new OrganisationRef("other-" + o.ref()), o.name(), o.discipline()))),
                Breakage.of(
                        "registrationsAreToldOnlyWithTheirCapabilityAndOfChildcare",
                        "tells registrations without the capability",
                        "capabilities",
                        without(Capability.LRK)),
                Breakage.of(
                        "registrationsAreToldOnlyWithTheirCapabilityAndOfChildcare",
                        "tells VE children without the capability",
                        "capabilities",
                        without(Capability.VE_CHILDREN)));
    }

    private static Stream<Breakage> groups() {
        return Stream.of(
                Breakage.of(
                        "aGroupIsListedAtItsOwnLocationOnly",
                        "lists the same groups everywhere",
                        "groups.list",
                        (right, arguments) -> right.get(MemoryCentre.GARDEN, arguments[1])),
                Breakage.of(
                        "aGroupHasANameAndAWorkFormOfItsLocation",
                        "has a group of a form that its location has not",
                        "groups.list",
                        Answers.records(
                                GroupRecord.class,
                                g -> new GroupRecord(g.ref(), g.name(), g.location(), WorkForm.PEUTER))),
                Breakage.of("anUnknownLocationHasNoGroups", "fails on an unknown key", "groups.list", (right, a) -> {
                    if (a[0] instanceof LocationRef l && l.key().startsWith("houvast-tck")) {
                        throw new HostException("unknown key");
                    }
                    return right.get();
                }));
    }

    private static Stream<Breakage> children() {
        return Stream.of(
                Breakage.of(
                        "everyChildHasANameToShow",
                        "has a child without a name",
                        "children.list",
                        child(c -> child(c, " ", c.memberships(), c.mentor(), c.leftOn()))),
                Breakage.of(
                        "groupsOfChildrenAreKnown",
                        "has a child in a group that is not there",
                        "children.list",
                        child(c -> child(
                                c,
                                c.displayName(),
                                List.of(new Membership(new GroupRef("none"), MemoryCentre.BEGIN, null)),
                                c.mentor(),
                                c.leftOn()))),
                Breakage.of(
                        "aChildWhoLeftIsInNoGroupAfterwards",
                        "keeps a child who left in a group",
                        "children.list",
                        child(c -> child(c, c.displayName(), c.memberships(), c.mentor(), MemoryCentre.BEGIN))),
                Breakage.of(
                        "theChildrenInGroupsAreThoseWhoAreThereOnTheDay",
                        "ends a membership a day early",
                        "children.inGroups",
                        (right, a) -> right.get(a[0], ((LocalDate) a[1]).plusDays(1))),
                Breakage.of(
                        "theChildrenInGroupsAreThoseWhoAreThereOnTheDay",
                        "tells all children whatever the groups",
                        "children.inGroups",
                        (right, a) ->
                                right.get(Set.of(MemoryCentre.BEES, MemoryCentre.OWLS, MemoryCentre.CLASS_1), a[1])),
                Breakage.of(
                        "anUnknownGroupHasNoChildren",
                        "fails when nobody is there",
                        "children.inGroups",
                        (right, a) -> refuseEmpty((Set<?>) right.get())),
                Breakage.of(
                        "answersAboutChildrenCannotBeChanged",
                        "hands out a set that can be changed",
                        "children.inGroups",
                        Answers::mutable),
                Breakage.of(
                        "answersAboutChildrenCannotBeChanged",
                        "hands out a set that can be changed",
                        "children.ofMentor",
                        Answers::mutable),
                Breakage.of(
                        "mentorsAreKnownStaffAndToldOnlyWithTheirCapability",
                        "tells mentors without the capability",
                        "capabilities",
                        without(Capability.MENTOR)),
                Breakage.of(
                        "mentorsAreKnownStaffAndToldOnlyWithTheirCapability",
                        "names a mentor who is not there",
                        "children.list",
                        child(c -> child(c, c.displayName(), c.memberships(), new StaffRef("none"), c.leftOn()))),
                Breakage.of(
                        "theChildrenOfAMentorAreThoseWhoNameThisMentor",
                        "tells children who left as well",
                        "children.ofMentor",
                        (right, a) -> right.get(a[0], MemoryCentre.BEGIN)));
    }

    private static Stream<Breakage> staff() {
        return Stream.of(
                Breakage.of(
                        "everyMemberOfStaffHasANameToShow",
                        "has staff without a name",
                        "staff.list",
                        Answers.records(StaffRecord.class, StaffEdit.NAMELESS)),
                Breakage.of(
                        "organisationsOfStaffAreKnown",
                        "has staff of an organisation that is not there",
                        "staff.list",
                        Answers.records(StaffRecord.class, StaffEdit.OF_NOBODY)),
                Breakage.of(
                        "groupsAndLocationsOfStaffAreKnown",
                        "has staff in a group that is not there",
                        "staff.list",
                        Answers.records(StaffRecord.class, StaffEdit.IN_NO_GROUP)),
                Breakage.of(
                        "groupsAndLocationsOfStaffAreKnown",
                        "has a role at a location that is not there",
                        "staff.list",
                        Answers.records(StaffRecord.class, StaffEdit.AT_NO_LOCATION)),
                Breakage.of(
                        "familyIsOfKnownChildrenAndToldOnlyWithItsCapability",
                        "tells family without the capability",
                        "capabilities",
                        without(Capability.FAMILY)),
                Breakage.of(
                        "familyIsOfKnownChildrenAndToldOnlyWithItsCapability",
                        "has family that is not there",
                        "staff.list",
                        Answers.records(StaffRecord.class, StaffEdit.OF_NO_CHILD)),
                Breakage.of(
                        "contractSizeIsToldOnlyWithItsCapability",
                        "tells contract sizes without the capability",
                        "capabilities",
                        without(Capability.FTE)),
                Breakage.of(
                        "theStaffInGroupsAreThoseWhoWorkThereOnTheDay",
                        "tells who worked there once",
                        "staff.inGroups",
                        (right, a) -> right.get(a[0], MemoryCentre.BEGIN)),
                Breakage.of(
                        "theStaffAtALocationHaveARoleOrAGroupThere",
                        "tells who left as well",
                        "staff.atLocation",
                        (right, a) -> right.get(a[0], MemoryCentre.BEGIN)),
                Breakage.of(
                        "unknownGroupsAndLocationsHaveNoStaff",
                        "fails when nobody is there",
                        "staff.atLocation",
                        (right, a) -> refuseEmpty((Set<?>) right.get())),
                Breakage.of(
                        "answersAboutStaffCannotBeChanged",
                        "hands out a set that can be changed",
                        "staff.atLocation",
                        Answers::mutable));
    }

    static Spoiled.Spoil without(Capability capability) {
        return (right, arguments) ->
                ((Set<?>) right.get()).stream().filter(c -> c != capability).collect(Collectors.toUnmodifiableSet());
    }

    private static Object refuseEmpty(Set<?> answer) {
        if (answer.isEmpty()) {
            throw new HostException("nobody there");
        }
        return answer;
    }

    /** spoils the child that the centre turns around */
    private static Spoiled.Spoil child(UnaryOperator<ChildRecord> change) {
        return Answers.records(ChildRecord.class, c -> c.ref().equals(MemoryCentre.CHILD) ? change.apply(c) : c);
    }

    private static ChildRecord child(
            ChildRecord child,
            String name,
            List<Membership> memberships,
            @Nullable StaffRef mentor,
            @Nullable LocalDate leftOn) {
        return new ChildRecord(child.ref(), name, child.birthDate(), memberships, mentor, leftOn);
    }
}
