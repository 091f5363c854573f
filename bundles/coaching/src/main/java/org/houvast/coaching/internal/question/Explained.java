package org.houvast.coaching.internal.question;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.houvast.coaching.Explanation;
import org.houvast.commons.StaffRef;
import org.houvast.persistence.InstantColumn;

/** What was explained to the asker. */
@Embeddable
public record Explained(
        @Column(name = "explanation") String text,
        @Column(name = "explained_by") String byKey,
        @Column(name = "explained_at") @Convert(converter = InstantColumn.class) Instant at) {
    Explanation explanation() {
        return new Explanation(text, new StaffRef(byKey), at);
    }
}
