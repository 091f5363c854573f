package org.houvast.coaching.internal.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.houvast.commons.StaffRef;

/** A contact person. Never changed. No record: EclipseLink sets the fields of a collection's rows. */
@Embeddable
class ContactRow {
    @Column(name = "staff_key")
    private String staffKey;

    @SuppressWarnings("NullAway.Init")
    protected ContactRow() {}

    ContactRow(StaffRef staff) {
        this.staffKey = staff.key();
    }

    StaffRef staff() {
        return new StaffRef(staffKey);
    }
}
