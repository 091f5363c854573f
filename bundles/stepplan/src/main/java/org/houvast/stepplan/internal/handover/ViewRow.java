package org.houvast.stepplan.internal.handover;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.houvast.parents.ParentView;
import org.houvast.persistence.InstantColumn;

/** What a parent wrote beside the set. No record: EclipseLink sets the fields of a collection's rows. */
@Embeddable
class ViewRow {
    @Convert(converter = InstantColumn.class)
    private Instant at;

    @Column(name = "words")
    private String text;

    @SuppressWarnings("NullAway.Init")
    protected ViewRow() {}

    ViewRow(ParentView view) {
        this.at = view.at();
        this.text = view.text();
    }

    ParentView view() {
        return new ParentView(at, text);
    }
}
