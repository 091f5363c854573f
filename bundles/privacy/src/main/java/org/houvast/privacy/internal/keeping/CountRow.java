package org.houvast.privacy.internal.keeping;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.houvast.privacy.Destruction;

/** Records of one kind, counted. No record, because EclipseLink sets the fields of what it keeps in a collection. */
@Embeddable
class CountRow {
    private String kind;

    private int destroyed;

    private int held;

    @Column(name = "not_due")
    private int notDue;

    @SuppressWarnings("NullAway.Init")
    protected CountRow() {}

    CountRow(Destruction.Count count) {
        this.kind = count.kind();
        this.destroyed = count.destroyed();
        this.held = count.held();
        this.notDue = count.notDue();
    }

    Destruction.Count count() {
        return new Destruction.Count(kind, destroyed, held, notDue);
    }
}
