package org.houvast.coaching.internal.advice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** Whether advice was tried, and helped. */
@Embeddable
public record RatingColumns(
        @Nullable Boolean tried, @Nullable Integer helped, @Column(name = "rating_note") @Nullable String note) {}
