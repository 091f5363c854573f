package org.houvast.stepplan.internal.handover;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.houvast.parents.ShareLine;

/** A line of what is said of a record. No record itself: EclipseLink sets the fields of a collection's rows. */
@Embeddable
class WordsRow {
    private int item;

    private String label;

    @Column(name = "words")
    private String text;

    @SuppressWarnings("NullAway.Init")
    protected WordsRow() {}

    WordsRow(int item, ShareLine line) {
        this.item = item;
        this.label = line.label();
        this.text = line.text();
    }

    boolean isOf(int number) {
        return item == number;
    }

    ShareLine line() {
        return new ShareLine(label, text);
    }
}
