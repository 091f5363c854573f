package org.houvast.host.oneroster.internal;

import java.time.LocalDate;
import java.util.Set;
import org.houvast.host.spi.Capability;

/**
 * All records of one export, immutable.
 *
 * @param day the day on which it was read
 * @param anew whether it means another thing on another day, and has to be read anew then
 * @param capabilities what it can tell
 */
record CentreState(
        LocalDate day,
        boolean anew,
        Set<Capability> capabilities,
        OneRosterLocations locations,
        OneRosterGroups groups,
        OneRosterChildren children,
        OneRosterStaff staff,
        OneRosterGuardians guardians,
        OneRosterPersons persons) {
    CentreState {
        capabilities = Set.copyOf(capabilities);
    }
}
