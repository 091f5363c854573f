package org.houvast.stepplan.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.houvast.commons.StaffRef;
import org.houvast.stepplan.Attendee;
import org.houvast.stepplan.AttendeeRole;

/** Somebody who was invited. Never changed. No record: EclipseLink sets the fields of a collection's rows. */
@Embeddable
public class AttendeeColumns {
    @Column(name = "staff_key")
    private String staffKey;

    @Column(name = "attendee_role")
    @Enumerated(EnumType.STRING)
    private AttendeeRole role;

    private boolean present;

    @SuppressWarnings("NullAway.Init")
    protected AttendeeColumns() {}

    private AttendeeColumns(String staffKey, AttendeeRole role, boolean present) {
        this.staffKey = staffKey;
        this.role = role;
        this.present = present;
    }

    public static AttendeeColumns of(Attendee attendee, boolean present) {
        return new AttendeeColumns(attendee.staff().key(), attendee.role(), present);
    }

    public Attendee attendee() {
        return new Attendee(new StaffRef(staffKey), role, present);
    }
}
