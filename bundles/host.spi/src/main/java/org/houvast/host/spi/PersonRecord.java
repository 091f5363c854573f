package org.houvast.host.spi;

import java.util.Optional;
import java.util.Set;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.PersonRef;
import org.houvast.commons.StaffRef;
import org.jspecify.annotations.Nullable;

/**
 * A person who can sign in. Conflict rules look at the person, not at the role: staff and guardian records of one person
 * belong together here.
 *
 * @param ref its key
 * @param staff the person's staff record, or null
 * @param guardians the person's guardian records
 */
public record PersonRecord(PersonRef ref, @Nullable StaffRef staff, Set<GuardianRef> guardians) {
    public PersonRecord {
        guardians = Set.copyOf(guardians);
    }

    public Optional<StaffRef> staffRef() {
        return Optional.ofNullable(staff);
    }
}
