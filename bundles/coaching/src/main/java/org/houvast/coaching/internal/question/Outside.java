package org.houvast.coaching.internal.question;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.houvast.coaching.OutsideFollowUp;
import org.houvast.commons.StaffRef;
import org.houvast.persistence.InstantColumn;

/** Who follows up outside. */
@Embeddable
public record Outside(
        @Column(name = "outside_who") String who,
        @Column(name = "outside_by") String byKey,
        @Column(name = "outside_at") @Convert(converter = InstantColumn.class) Instant at) {
    OutsideFollowUp followUp() {
        return new OutsideFollowUp(who, new StaffRef(byKey), at);
    }
}
