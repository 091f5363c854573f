package org.houvast.testkit;

import java.util.Set;
import org.houvast.commons.WorkForm;
import org.houvast.host.spi.Capability;
import org.houvast.host.spi.ChildRecord;
import org.houvast.host.spi.Guardianship;
import org.houvast.host.spi.LocationRecord;
import org.houvast.host.spi.LocationRecord.WorkFormAtLocation;
import org.houvast.host.spi.PersonRecord;
import org.houvast.host.spi.StaffRecord;

/** Records without what the host has no capability to tell. */
record Masks(Set<Capability> capabilities) {
    private boolean can(Capability capability) {
        return capabilities.contains(capability);
    }

    ChildRecord of(ChildRecord child) {
        return can(Capability.MENTOR)
                ? child
                : new ChildRecord(
                        child.ref(), child.displayName(), child.birthDate(), child.memberships(), null, child.leftOn());
    }

    StaffRecord of(StaffRecord staff) {
        return new StaffRecord(
                staff.ref(),
                staff.person(),
                staff.displayName(),
                staff.organisation(),
                staff.roles(),
                staff.memberships(),
                can(Capability.FTE) ? staff.fte() : null,
                can(Capability.FAMILY) ? staff.family() : Set.of(),
                staff.leftOn());
    }

    LocationRecord of(LocationRecord location) {
        return new LocationRecord(
                location.ref(),
                location.name(),
                location.zone(),
                location.workForms().stream().map(this::of).toList());
    }

    private WorkFormAtLocation of(WorkFormAtLocation form) {
        boolean lrk = can(Capability.LRK) && form.workForm() != WorkForm.PO;
        return new WorkFormAtLocation(
                form.workForm(),
                form.controller(),
                lrk ? form.lrkNumber() : null,
                can(Capability.VE_CHILDREN) ? form.veChildren() : null);
    }

    PersonRecord of(PersonRecord person) {
        return can(Capability.GUARDIANS) ? person : new PersonRecord(person.ref(), person.staff(), Set.of());
    }

    Guardianship of(Guardianship guardianship) {
        return can(Capability.GUARDIAN_FLAGS)
                ? guardianship
                : new Guardianship(
                        guardianship.guardian(),
                        guardianship.child(),
                        guardianship.custody(),
                        guardianship.since(),
                        guardianship.until(),
                        false,
                        false,
                        false);
    }
}
