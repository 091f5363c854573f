package org.houvast.privacy.internal.requests;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.houvast.privacy.DataRequestContent.StillKept;

/** Records that are left after an erasure. No record, because EclipseLink sets the fields of what it keeps in a collection. */
@Embeddable
class KeptRow {
    @Column(name = "record_type")
    private String type;

    private String retention;

    private int records;

    @SuppressWarnings("NullAway.Init")
    protected KeptRow() {}

    KeptRow(StillKept kept) {
        this.type = kept.type();
        this.retention = kept.retention();
        this.records = kept.records();
    }

    StillKept kept() {
        return new StillKept(type, retention, records);
    }
}
