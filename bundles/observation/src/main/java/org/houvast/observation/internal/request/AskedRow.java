package org.houvast.observation.internal.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.houvast.commons.StaffRef;

/** Somebody who is asked. Never changed. No record: EclipseLink sets the fields of a collection's rows. */
@Embeddable
class AskedRow {
    @Column(name = "staff_key")
    private String staffKey;

    @SuppressWarnings("NullAway.Init")
    protected AskedRow() {}

    AskedRow(StaffRef staff) {
        this.staffKey = staff.key();
    }

    StaffRef staff() {
        return new StaffRef(staffKey);
    }
}
