package org.houvast.parents.internal.share;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.houvast.parents.ParentView;
import org.houvast.persistence.InstantColumn;

/** What the guardian wrote. Never changed. No record: EclipseLink sets the fields of a collection's rows. */
@Embeddable
class ViewRow {
    @Convert(converter = InstantColumn.class)
    private Instant at;

    @Column(name = "words")
    private String text;

    @SuppressWarnings("NullAway.Init")
    protected ViewRow() {}

    ViewRow(Instant at, String text) {
        this.at = at;
        this.text = text;
    }

    ParentView view() {
        return new ParentView(at, text);
    }
}
