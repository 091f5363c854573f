package org.houvast.coaching.internal.assignment;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.AccessColumns;

/** A group of an assignment. Never changed. No record: EclipseLink sets the fields of a collection's rows. */
@Embeddable
class AssignedGroup {
    @Embedded
    private AccessColumns access;

    @SuppressWarnings("NullAway.Init")
    protected AssignedGroup() {}

    AssignedGroup(Target group) {
        this.access = AccessColumns.of(group);
    }

    AccessColumns access() {
        return access;
    }
}
