package org.houvast.parents.internal.wish;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.houvast.commons.StaffRef;
import org.houvast.parents.WishResponse;
import org.houvast.persistence.InstantColumn;

/** What staff said. Never changed. No record: EclipseLink sets the fields of a collection's rows. */
@Embeddable
class ResponseRow {
    @Convert(converter = InstantColumn.class)
    private Instant at;

    @Column(name = "by_key")
    private String byKey;

    @Column(name = "words")
    private String text;

    @SuppressWarnings("NullAway.Init")
    protected ResponseRow() {}

    ResponseRow(Instant at, StaffRef by, String text) {
        this.at = at;
        this.byKey = by.key();
        this.text = text;
    }

    WishResponse response() {
        return new WishResponse(at, new StaffRef(byKey), text);
    }
}
