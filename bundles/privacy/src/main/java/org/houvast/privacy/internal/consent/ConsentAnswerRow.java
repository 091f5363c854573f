package org.houvast.privacy.internal.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Objects;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.PersonRef;
import org.houvast.persistence.InstantColumn;
import org.houvast.privacy.ConsentAnswer;
import org.houvast.privacy.ConsentAnswer.Said;
import org.houvast.privacy.ConsentMode;
import org.jspecify.annotations.Nullable;

/** An answer; never changed. No record, because EclipseLink sets the fields of what it keeps in a collection. */
@Embeddable
class ConsentAnswerRow {
    @Column(name = "guardian_key")
    private @Nullable String guardianKey;

    @Enumerated(EnumType.STRING)
    private Said said;

    @Convert(converter = InstantColumn.class)
    private Instant at;

    @Enumerated(EnumType.STRING)
    private ConsentMode mode;

    private @Nullable String proof;

    @Column(name = "recorded_by")
    private String recordedBy;

    @SuppressWarnings("NullAway.Init")
    protected ConsentAnswerRow() {}

    ConsentAnswerRow(Giver giver, Said said, Instant at) {
        this.guardianKey = giver.guardian() == null ? null : giver.guardian().key();
        this.said = said;
        this.at = at;
        this.mode = giver.mode();
        this.proof = giver.proof();
        this.recordedBy = giver.recordedBy().key();
    }

    /** whether it is the answer of this guardian, or with null the child's own */
    boolean isOf(@Nullable GuardianRef giver) {
        return Objects.equals(guardianKey, giver == null ? null : giver.key());
    }

    ConsentAnswer answer() {
        return new ConsentAnswer(
                guardianKey == null ? null : new GuardianRef(guardianKey),
                said,
                at,
                mode,
                proof,
                new PersonRef(recordedBy));
    }
}
