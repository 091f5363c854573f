package org.houvast.coaching.internal.question;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.houvast.coaching.EvaluationOffer;
import org.houvast.commons.StaffRef;
import org.houvast.persistence.InstantColumn;

/** Who offered staff to look back. */
@Embeddable
public record Offered(
        @Column(name = "evaluation_offered_by") String byKey,
        @Column(name = "evaluation_offered_at") @Convert(converter = InstantColumn.class) Instant at) {
    EvaluationOffer offer() {
        return new EvaluationOffer(new StaffRef(byKey), at);
    }
}
