package org.houvast.coaching.internal.modelling;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.houvast.coaching.ModellingTry;
import org.houvast.commons.StaffRef;
import org.houvast.persistence.InstantColumn;
import org.jspecify.annotations.Nullable;

/** Somebody tried it. Never changed. No record: EclipseLink sets the fields of a collection's rows. */
@Embeddable
class TryRow {
    @Column(name = "tried_by")
    private String triedBy;

    @Column(name = "tried_on")
    private LocalDate triedOn;

    private int result;

    private @Nullable String note;

    @Convert(converter = InstantColumn.class)
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected TryRow() {}

    TryRow(StaffRef by, LocalDate triedOn, int result, @Nullable String note, Instant at) {
        this.triedBy = by.key();
        this.triedOn = triedOn;
        this.result = result;
        this.note = note;
        this.at = at;
    }

    StaffRef by() {
        return new StaffRef(triedBy);
    }

    ModellingTry told() {
        return new ModellingTry(new StaffRef(triedBy), triedOn, result, note, at);
    }
}
