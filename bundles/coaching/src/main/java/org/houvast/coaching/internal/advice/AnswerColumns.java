package org.houvast.coaching.internal.advice;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.houvast.coaching.AdviceResponse;
import org.houvast.persistence.InstantColumn;
import org.jspecify.annotations.Nullable;

/** What somebody does with advice. */
@Embeddable
public record AnswerColumns(
        @Enumerated(EnumType.STRING) AdviceResponse response,
        @Column(name = "responded_by") String byKey,
        @Column(name = "responded_at") @Convert(converter = InstantColumn.class) Instant at,
        @Column(name = "try_on") @Nullable LocalDate tryOn,
        @Column(name = "response_note") @Nullable String note) {}
