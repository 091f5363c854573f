package org.houvast.stepplan.internal.action;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.houvast.commons.StaffRef;
import org.houvast.stepplan.ActionPlanReview;
import org.jspecify.annotations.Nullable;

/** A look back. Never changed. No record: EclipseLink sets the fields of a collection's rows. */
@Embeddable
class ReviewColumns {
    @Column(name = "held_on")
    private LocalDate on;

    @Column(name = "by_key")
    private String by;

    private @Nullable String note;

    @SuppressWarnings("NullAway.Init")
    protected ReviewColumns() {}

    ReviewColumns(LocalDate on, String by, @Nullable String note) {
        this.on = on;
        this.by = by;
        this.note = note;
    }

    ActionPlanReview review() {
        return new ActionPlanReview(on, new StaffRef(by), note);
    }
}
