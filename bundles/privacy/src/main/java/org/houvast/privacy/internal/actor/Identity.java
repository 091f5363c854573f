package org.houvast.privacy.internal.actor;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.houvast.commons.StaffRef;
import org.houvast.host.spi.Capability;
import org.houvast.host.spi.Host;
import org.houvast.host.spi.HostException;
import org.houvast.host.spi.PersonRecord;
import org.houvast.host.spi.StaffRecord;
import org.houvast.privacy.internal.host.HostAnswers;
import org.jspecify.annotations.Nullable;

/**
 * Who somebody is by the host's records.
 *
 * @param person the person
 * @param staff the staff record, null for somebody who is no staff or has left
 * @param capabilities what the host can tell at the time of this request
 */
record Identity(PersonRecord person, @Nullable StaffRecord staff, Set<Capability> capabilities) {

    /** on the host's thread */
    static Identity of(Host host, PersonRecord person, LocalDate today) {
        Set<Capability> capabilities = Set.copyOf(host.capabilities());
        Optional<StaffRecord> staff = person.staffRef().flatMap(ref -> staff(host, ref, person));
        return new Identity(person, staff.filter(s -> s.inServiceOn(today)).orElse(null), capabilities);
    }

    private static Optional<StaffRecord> staff(Host host, StaffRef ref, PersonRecord person) {
        Set<StaffRef> asked = Set.of(ref);
        Optional<StaffRecord> found =
                Optional.ofNullable(HostAnswers.found(host.staff().find(asked), asked, StaffRecord::ref)
                        .get(ref));
        if (found.isPresent() && !found.get().person().equals(person.ref())) {
            throw new HostException("the host gave the staff record of somebody else");
        }
        return found;
    }

    boolean mayComeIn() {
        return staff != null || !person.guardians().isEmpty();
    }

    boolean can(Capability capability) {
        return capabilities.contains(capability);
    }
}
