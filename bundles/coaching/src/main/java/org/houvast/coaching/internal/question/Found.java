package org.houvast.coaching.internal.question;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.houvast.coaching.AssessmentId;
import org.houvast.coaching.ExplanationId;
import org.houvast.coaching.Outcome;
import org.houvast.persistence.InstantColumn;
import org.jspecify.annotations.Nullable;

/**
 * What staff and coach found together, and what was told the asker of it.
 *
 * @param outcome null until there is one
 * @param assessmentId the confirmed assessment
 * @param assessedAt when it was confirmed
 * @param explanationId the explanation that the outcome may ask for, null while none was given
 */
@Embeddable
public record Found(
        @Enumerated(EnumType.STRING) @Nullable Outcome outcome,
        @Column(name = "assessment_id") @Nullable UUID assessmentId,
        @Column(name = "assessed_at") @Convert(converter = InstantColumn.class) @Nullable Instant assessedAt,
        @Column(name = "explanation_id") @Nullable UUID explanationId) {
    static final Found NOTHING = new Found(null, null, null, null);

    /** another assessment was confirmed; an explanation that was given stays */
    Found assessed(UUID assessment, Outcome found, Instant at) {
        return new Found(found, assessment, at, explanationId);
    }

    Found explained(@Nullable UUID explanation) {
        return new Found(outcome, assessmentId, assessedAt, explanation);
    }

    @Nullable
    AssessmentId assessment() {
        return assessmentId == null ? null : new AssessmentId(assessmentId);
    }

    @Nullable
    ExplanationId explanation() {
        return explanationId == null ? null : new ExplanationId(explanationId);
    }
}
