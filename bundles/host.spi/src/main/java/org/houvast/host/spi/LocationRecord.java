package org.houvast.host.spi;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.houvast.commons.LocationRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.WorkForm;
import org.jspecify.annotations.Nullable;

/**
 * A location of the centre.
 *
 * @param ref its key
 * @param name as staff know it
 * @param zone the zone for dates, working days and deadlines
 * @param workForms what is done there, each at most once
 */
public record LocationRecord(LocationRef ref, String name, ZoneId zone, List<WorkFormAtLocation> workForms) {
    /**
     * A work form at the location.
     *
     * @param workForm the form
     * @param controller the organisation that is responsible for its records
     * @param lrkNumber registration of childcare, null when unknown or not childcare; needs {@link Capability#LRK}
     * @param veChildren children in early childhood education on 1 January of this year, null when unknown; needs {@link Capability#VE_CHILDREN}
     */
    public record WorkFormAtLocation(
            WorkForm workForm, OrganisationRef controller, @Nullable String lrkNumber, @Nullable Integer veChildren) {
        public WorkFormAtLocation {
            if (veChildren != null && veChildren < 0) {
                throw new IllegalArgumentException("a number of children is not negative");
            }
        }
    }

    public LocationRecord {
        workForms = List.copyOf(workForms);
        if (workForms.stream().map(WorkFormAtLocation::workForm).distinct().count() != workForms.size()) {
            throw new IllegalArgumentException("a location has each work form at most once");
        }
    }

    /** who is responsible for the records of this work form here; empty when the location has no such work form */
    public Optional<OrganisationRef> controller(WorkForm workForm) {
        return workForms.stream()
                .filter(w -> w.workForm() == workForm)
                .map(WorkFormAtLocation::controller)
                .findFirst();
    }
}
