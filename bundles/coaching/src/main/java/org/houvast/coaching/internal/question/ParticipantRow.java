package org.houvast.coaching.internal.question;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.houvast.coaching.Participant;
import org.houvast.coaching.Side;
import org.houvast.commons.StaffRef;
import org.houvast.persistence.InstantColumn;
import org.jspecify.annotations.Nullable;

/** Somebody who did something in the case. Never changed. No record: EclipseLink sets the fields of a collection's rows. */
@Embeddable
class ParticipantRow {
    @Column(name = "staff_key")
    private String staffKey;

    @Enumerated(EnumType.STRING)
    private @Nullable Side side;

    @Convert(converter = InstantColumn.class)
    private Instant since;

    @SuppressWarnings("NullAway.Init")
    protected ParticipantRow() {}

    ParticipantRow(String staffKey, @Nullable Side side, Instant since) {
        this.staffKey = staffKey;
        this.side = side;
        this.since = since;
    }

    String staffKey() {
        return staffKey;
    }

    Participant participant() {
        return new Participant(new StaffRef(staffKey), side, since);
    }
}
