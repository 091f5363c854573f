package org.houvast.host.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.StaffRef;
import org.houvast.host.spi.Capability;
import org.houvast.host.spi.ChildRecord;
import org.houvast.host.spi.Membership;
import org.junit.jupiter.api.Test;

/** Children and their groups. */
public interface ChildContract extends HostUnderTest {
    @Test
    default void unknownChildrenAreLeftOut() {
        Batch.checkUnknown(Centre.of(host()).children().keySet(), ChildRef::new, host().children()::find);
    }

    @Test
    default void aChildIsTheSameAloneTogetherAndListed() {
        Batch.checkSame(Centre.of(host()).children(), host().children()::find);
    }

    @Test
    default void pagesShowEachChildOnceInOneOrder() {
        Paging.check(host().children()::list, ChildRecord::ref);
    }

    @Test
    default void answersAboutChildrenCannotBeChanged() {
        Centre centre = Centre.of(host());
        Batch.checkImmutable(host().children().find(centre.children().keySet()));
        centre.days()
                .forEach(day -> Batch.checkImmutable(
                        host().children().inGroups(centre.groups().keySet(), day)));
        mentors(centre).forEach(mentor -> Batch.checkImmutable(host().children().ofMentor(mentor, firstDay(centre))));
    }

    @Test
    default void everyChildHasANameToShow() {
        Centre.of(host()).children().forEach((ref, child) -> assertThat(
                        child.displayName().isBlank())
                .as("%s has no name to show", ref)
                .isFalse());
    }

    @Test
    default void groupsOfChildrenAreKnown() {
        Set<GroupRef> groups = Centre.of(host()).children().values().stream()
                .flatMap(c -> c.memberships().stream())
                .map(Membership::group)
                .collect(Collectors.toSet());
        assertThat(Centre.of(host()).groups().keySet()).containsAll(groups);
    }

    @Test
    default void aChildWhoLeftIsInNoGroupAfterwards() {
        for (ChildRecord child : Centre.of(host()).children().values()) {
            LocalDate leftOn = child.leftOn();
            if (leftOn != null) {
                assertThat(child.memberships())
                        .as("memberships of %s end by the last day", child.ref())
                        .allMatch(m -> m.until() != null && !m.until().isAfter(leftOn));
            }
        }
    }

    @Test
    default void theChildrenInGroupsAreThoseWhoAreThereOnTheDay() {
        Centre centre = Centre.of(host());
        for (LocalDate day : centre.days()) {
            assertChildren(
                    centre, host().children().inGroups(centre.groups().keySet(), day), child -> !child.groupsOn(day)
                            .isEmpty());
            for (GroupRef group : Batch.sample(centre.groups().keySet())) {
                assertChildren(centre, host().children().inGroups(Set.of(group), day), child -> child.groupsOn(day)
                        .contains(group));
            }
        }
    }

    @Test
    default void anUnknownGroupHasNoChildren() {
        LocalDate day = firstDay(Centre.of(host()));
        assertThat(host().children().inGroups(Batch.unknown(GroupRef::new), day))
                .isEmpty();
        assertThat(host().children().inGroups(Set.of(), day)).isEmpty();
    }

    @Test
    default void mentorsAreKnownStaffAndToldOnlyWithTheirCapability() {
        Centre centre = Centre.of(host());
        if (host().capabilities().contains(Capability.MENTOR)) {
            assertThat(host().staff().find(mentors(centre)).keySet()).isEqualTo(mentors(centre));
        } else {
            assertThat(mentors(centre)).as("mentors without the capability").isEmpty();
        }
    }

    @Test
    default void theChildrenOfAMentorAreThoseWhoNameThisMentor() {
        Centre centre = Centre.of(host());
        Set<StaffRef> candidates = new HashSet<>(Batch.sample(centre.staff().keySet()));
        candidates.addAll(Batch.unknown(StaffRef::new));
        for (LocalDate day : centre.days()) {
            for (StaffRef mentor : candidates) {
                assertChildren(
                        centre,
                        host().children().ofMentor(mentor, day),
                        child -> mentor.equals(child.mentor()) && !child.hasLeftBy(day));
            }
        }
    }

    private static void assertChildren(Centre centre, Collection<ChildRecord> told, Predicate<ChildRecord> rule) {
        Set<ChildRecord> expected =
                centre.children().values().stream().filter(rule).collect(Collectors.toSet());
        assertThat(told).isEqualTo(expected);
    }

    private static Set<StaffRef> mentors(Centre centre) {
        return centre.children().values().stream()
                .map(ChildRecord::mentor)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static LocalDate firstDay(Centre centre) {
        return centre.days().get(0);
    }
}
