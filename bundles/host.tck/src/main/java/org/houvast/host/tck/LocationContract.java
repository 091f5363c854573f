package org.houvast.host.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.houvast.commons.LocationRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.WorkForm;
import org.houvast.host.spi.Capability;
import org.houvast.host.spi.LocationRecord;
import org.houvast.host.spi.LocationRecord.WorkFormAtLocation;
import org.houvast.host.spi.OrganisationRecord;
import org.junit.jupiter.api.Test;

/** Locations and organisations. */
public interface LocationContract extends HostUnderTest {
    @Test
    default void unknownLocationsAreLeftOut() {
        Batch.checkUnknown(Centre.of(host()).locations().keySet(), LocationRef::new, host().locations()::find);
    }

    @Test
    default void aLocationIsTheSameAloneTogetherAndListed() {
        Batch.checkSame(Centre.of(host()).locations(), host().locations()::find);
    }

    @Test
    default void pagesShowEachLocationOnceInOneOrder() {
        Paging.check(host().locations()::list, LocationRecord::ref);
    }

    @Test
    default void answersAboutLocationsCannotBeChanged() {
        Batch.checkImmutable(
                host().locations().find(Centre.of(host()).locations().keySet()));
        Batch.checkImmutable(host().locations().organisations(controllers()));
    }

    @Test
    default void everyLocationHasANameAndAWorkForm() {
        Centre.of(host()).locations().forEach((ref, location) -> {
            assertThat(location.name()).as("name of %s", ref).isNotBlank();
            assertThat(location.workForms()).as("work forms of %s", ref).isNotEmpty();
        });
    }

    @Test
    default void controllersAreKnownOrganisations() {
        assertThat(host().locations().organisations(controllers()).keySet()).isEqualTo(controllers());
    }

    @Test
    default void unknownOrganisationsAreLeftOut() {
        Batch.checkUnknown(controllers(), OrganisationRef::new, host().locations()::organisations);
    }

    @Test
    default void anOrganisationIsTheSameAloneAndTogether() {
        Batch.checkSame(host().locations().organisations(controllers()), host().locations()::organisations);
        host().locations().organisations(controllers()).forEach((ref, organisation) -> assertThat(organisation)
                .extracting(OrganisationRecord::ref)
                .isEqualTo(ref));
    }

    @Test
    default void registrationsAreToldOnlyWithTheirCapabilityAndOfChildcare() {
        Set<Capability> capabilities = host().capabilities();
        for (LocationRecord location : Centre.of(host()).locations().values()) {
            for (WorkFormAtLocation form : location.workForms()) {
                if (!capabilities.contains(Capability.LRK) || form.workForm() == WorkForm.PO) {
                    assertThat(form.lrkNumber())
                            .as("registration at %s", location.ref())
                            .isNull();
                }
                if (!capabilities.contains(Capability.VE_CHILDREN)) {
                    assertThat(form.veChildren())
                            .as("VE children at %s", location.ref())
                            .isNull();
                }
            }
        }
    }

    private Set<OrganisationRef> controllers() {
        return Centre.of(host()).locations().values().stream()
                .flatMap(l -> l.workForms().stream())
                .map(WorkFormAtLocation::controller)
                .collect(Collectors.toUnmodifiableSet());
    }
}
