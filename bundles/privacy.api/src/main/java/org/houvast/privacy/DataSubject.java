package org.houvast.privacy;

import org.houvast.commons.ChildRef;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.StaffRef;
import org.jspecify.annotations.Nullable;

/**
 * Whom a request is about: exactly one of these.
 *
 * @param child a child
 * @param guardian a guardian, about oneself
 * @param staff a member of staff, about oneself
 */
public record DataSubject(@Nullable ChildRef child, @Nullable GuardianRef guardian, @Nullable StaffRef staff) {
    public static DataSubject of(ChildRef child) {
        return new DataSubject(child, null, null);
    }

    public static DataSubject of(GuardianRef guardian) {
        return new DataSubject(null, guardian, null);
    }

    public static DataSubject of(StaffRef staff) {
        return new DataSubject(null, null, staff);
    }
}
