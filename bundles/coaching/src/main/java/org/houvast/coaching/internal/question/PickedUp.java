package org.houvast.coaching.internal.question;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.houvast.commons.StaffRef;
import org.houvast.persistence.InstantColumn;

/** Which coach has the question, and since when. */
@Embeddable
public record PickedUp(
        @Column(name = "picked_up_by") String byKey,
        @Column(name = "picked_up_at") @Convert(converter = InstantColumn.class) Instant at) {
    StaffRef by() {
        return new StaffRef(byKey);
    }
}
