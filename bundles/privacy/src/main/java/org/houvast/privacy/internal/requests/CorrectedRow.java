package org.houvast.privacy.internal.requests;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.houvast.privacy.CorrectedRecord;

/** A record that was corrected. No record, because EclipseLink sets the fields of what it keeps in a collection. */
@Embeddable
class CorrectedRow {
    @Column(name = "record_type")
    private String type;

    @Column(name = "record_id")
    @Convert(converter = UuidColumn.class)
    private UUID record;

    @SuppressWarnings("NullAway.Init")
    protected CorrectedRow() {}

    CorrectedRow(CorrectedRecord corrected) {
        this.type = corrected.type();
        this.record = corrected.id();
    }

    CorrectedRecord corrected() {
        return new CorrectedRecord(type, record);
    }
}
