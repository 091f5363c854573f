package org.houvast.host.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.houvast.commons.GroupRef;
import org.houvast.commons.LocationRef;
import org.houvast.commons.PageRequest;
import org.houvast.host.spi.GroupRecord;
import org.junit.jupiter.api.Test;

/** Groups. */
public interface GroupContract extends HostUnderTest {
    @Test
    default void unknownGroupsAreLeftOut() {
        Batch.checkUnknown(Centre.of(host()).groups().keySet(), GroupRef::new, host().groups()::find);
    }

    @Test
    default void aGroupIsTheSameAloneTogetherAndListed() {
        Batch.checkSame(Centre.of(host()).groups(), host().groups()::find);
    }

    @Test
    default void pagesShowEachGroupOnceInOneOrder() {
        for (LocationRef location : Centre.of(host()).locations().keySet()) {
            Paging.check(page -> host().groups().list(location, page), GroupRecord::ref);
        }
    }

    @Test
    default void answersAboutGroupsCannotBeChanged() {
        Batch.checkImmutable(host().groups().find(Centre.of(host()).groups().keySet()));
    }

    @Test
    default void aGroupIsListedAtItsOwnLocationOnly() {
        Set<GroupRef> listed = new HashSet<>();
        for (LocationRef location : Centre.of(host()).locations().keySet()) {
            for (GroupRecord group : Paging.all(page -> host().groups().list(location, page))) {
                assertThat(group.location()).as("location of %s", group.ref()).isEqualTo(location);
                assertThat(listed.add(group.ref()))
                        .as("%s is listed once", group.ref())
                        .isTrue();
            }
        }
    }

    @Test
    default void aGroupHasANameAndAWorkFormOfItsLocation() {
        Centre centre = Centre.of(host());
        centre.groups().forEach((ref, group) -> {
            assertThat(group.name()).as("name of %s", ref).isNotBlank();
            assertThat(Optional.ofNullable(centre.locations().get(group.location()))
                            .flatMap(l -> l.controller(group.workForm())))
                    .as("work form of %s at its location", ref)
                    .isPresent();
        });
    }

    @Test
    default void anUnknownLocationHasNoGroups() {
        for (LocationRef unknown : Batch.unknown(LocationRef::new)) {
            assertThat(host().groups().list(unknown, PageRequest.first()).items())
                    .isEmpty();
        }
    }
}
