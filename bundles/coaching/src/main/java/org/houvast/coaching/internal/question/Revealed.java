package org.houvast.coaching.internal.question;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.houvast.persistence.InstantColumn;

/** Who recorded, and when, that the outside coach may know the child by name. */
@Embeddable
public record Revealed(
        @Column(name = "revealed_by") String byKey,
        @Column(name = "revealed_at") @Convert(converter = InstantColumn.class) Instant at) {}
