package org.houvast.observation.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Objects;
import org.houvast.commons.StaffRef;
import org.houvast.observation.Retraction;
import org.houvast.persistence.InstantColumn;
import org.jspecify.annotations.Nullable;

/** That an observation was taken back; nulls while it was not. */
@Embeddable
public record RetractionColumns(
        @Column(name = "retracted_at") @Convert(converter = InstantColumn.class) @Nullable Instant at,
        @Column(name = "retracted_by") @Nullable String byKey,
        @Column(name = "retraction_reason") @Nullable String reason) {
    @Nullable
    Retraction retraction(ChildTokens tokens) {
        return at == null || byKey == null || reason == null
                ? null
                : new Retraction(at, new StaffRef(byKey), Objects.requireNonNull(tokens.text(reason)));
    }
}
