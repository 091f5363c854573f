package org.houvast.observation.internal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.Objects;
import org.houvast.commons.ChildRef;
import org.houvast.privacy.guard.AccessColumns;

/** One of several children in an observation, as the access policy sees it. Never changed. No record: EclipseLink sets the fields of a collection's rows. */
@Embeddable
class ChildRow {
    @Embedded
    private AccessColumns access;

    @SuppressWarnings("NullAway.Init")
    protected ChildRow() {}

    ChildRow(AccessColumns access) {
        this.access = access;
    }

    AccessColumns access() {
        return access;
    }

    ChildRef child() {
        return new ChildRef(Objects.requireNonNull(access.childKey()));
    }
}
