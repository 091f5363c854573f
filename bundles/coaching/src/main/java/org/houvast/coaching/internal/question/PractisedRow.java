package org.houvast.coaching.internal.question;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.houvast.coaching.internal.UuidColumn;

/** Advice or modelling that staff of the question try out. Never changed. No record: EclipseLink sets the fields of a collection's rows. */
@Embeddable
class PractisedRow {
    @Column(name = "linked_id")
    @Convert(converter = UuidColumn.class)
    private UUID id;

    private boolean reviewed;

    @SuppressWarnings("NullAway.Init")
    protected PractisedRow() {}

    PractisedRow(UUID id, boolean reviewed) {
        this.id = id;
        this.reviewed = reviewed;
    }

    boolean isOf(UUID record) {
        return id.equals(record);
    }

    boolean isReviewed() {
        return reviewed;
    }
}
