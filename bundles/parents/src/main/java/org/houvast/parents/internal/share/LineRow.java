package org.houvast.parents.internal.share;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.houvast.parents.ShareLine;

/** A line of the document. No record: EclipseLink sets the fields of a collection's rows. */
@Embeddable
class LineRow {
    private String label;

    @Column(name = "words")
    private String text;

    @SuppressWarnings("NullAway.Init")
    protected LineRow() {}

    LineRow(ShareLine line) {
        this.label = line.label();
        this.text = line.text();
    }

    ShareLine line() {
        return new ShareLine(label, text);
    }
}
