package org.houvast.coaching.internal.agreement;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.AccessColumns;

/** A place where an agreement holds. Never changed. No record: EclipseLink sets the fields of a collection's rows. */
@Embeddable
class PlaceRow {
    @Embedded
    private AccessColumns access;

    @SuppressWarnings("NullAway.Init")
    protected PlaceRow() {}

    PlaceRow(Target place) {
        this.access = AccessColumns.of(place);
    }

    AccessColumns access() {
        return access;
    }
}
