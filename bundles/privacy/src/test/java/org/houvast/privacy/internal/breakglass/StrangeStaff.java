package org.houvast.privacy.internal.breakglass;

import java.util.List;
import java.util.Set;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.PersonRef;
import org.houvast.commons.Role;
import org.houvast.commons.StaffRef;
import org.houvast.host.spi.StaffRecord;

/** Somebody who works with children for another organisation. */
final class StrangeStaff {
    private StrangeStaff() {}

    static StaffRecord of(String key, Role role, String organisation) {
        return new StaffRecord(
                new StaffRef(key),
                new PersonRef("person-" + key),
                "Name of " + key,
                new OrganisationRef(organisation),
                List.of(new StaffRecord.RoleAt(role, null)),
                List.of(),
                null,
                Set.of(),
                null);
    }
}
