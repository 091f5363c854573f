package org.houvast.coaching.internal.question;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.houvast.persistence.InstantColumn;
import org.jspecify.annotations.Nullable;

/**
 * When what happened with a question.
 *
 * @param at where it stands in lists: when it was asked, or begun
 * @param createdAt when it was begun
 * @param askedAt when it was asked, null for a draft
 * @param closedAt when both sides had closed it, null until then
 */
@Embeddable
public record QuestionTimes(
        @Convert(converter = InstantColumn.class) Instant at,
        @Column(name = "created_at") @Convert(converter = InstantColumn.class) Instant createdAt,
        @Column(name = "asked_at") @Convert(converter = InstantColumn.class) @Nullable Instant askedAt,
        @Column(name = "closed_at") @Convert(converter = InstantColumn.class) @Nullable Instant closedAt) {
    static QuestionTimes begun(Instant now) {
        return new QuestionTimes(now, now, null, null);
    }

    QuestionTimes asked(Instant now) {
        return new QuestionTimes(now, createdAt, now, closedAt);
    }

    QuestionTimes closed(@Nullable Instant when) {
        return new QuestionTimes(at, createdAt, askedAt, when);
    }
}
