package org.houvast.coaching.internal.moment;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.houvast.coaching.Correction;
import org.houvast.commons.StaffRef;
import org.houvast.persistence.InstantColumn;

/** A correction, with the minutes that stood there before it. Never changed. No record: EclipseLink sets the fields of a collection's rows. */
@Embeddable
class CorrectionRow {
    @Convert(converter = InstantColumn.class)
    private Instant at;

    @Column(name = "by_key")
    private String byKey;

    private String reason;

    @Column(name = "minutes_in_group")
    private int minutesInGroup;

    @Column(name = "minutes_indirect")
    private int minutesIndirect;

    @SuppressWarnings("NullAway.Init")
    protected CorrectionRow() {}

    CorrectionRow(Instant at, String byKey, String reason, Minutes before) {
        this.at = at;
        this.byKey = byKey;
        this.reason = reason;
        this.minutesInGroup = before.inGroup();
        this.minutesIndirect = before.indirect();
    }

    Correction correction() {
        return new Correction(at, new StaffRef(byKey), reason, minutesInGroup, minutesIndirect);
    }
}
