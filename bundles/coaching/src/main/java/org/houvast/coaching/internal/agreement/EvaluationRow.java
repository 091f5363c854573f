package org.houvast.coaching.internal.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.houvast.coaching.AgreementEvaluation;
import org.houvast.commons.StaffRef;

/** A look back. Never changed. No record: EclipseLink sets the fields of a collection's rows. */
@Embeddable
class EvaluationRow {
    @Column(name = "on_day")
    private LocalDate on;

    @Column(name = "by_key")
    private String byKey;

    private String conclusion;

    @SuppressWarnings("NullAway.Init")
    protected EvaluationRow() {}

    EvaluationRow(LocalDate on, StaffRef by, String conclusion) {
        this.on = on;
        this.byKey = by.key();
        this.conclusion = conclusion;
    }

    AgreementEvaluation evaluation() {
        return new AgreementEvaluation(on, new StaffRef(byKey), conclusion);
    }
}
