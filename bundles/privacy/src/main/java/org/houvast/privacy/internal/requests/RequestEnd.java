package org.houvast.privacy.internal.requests;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.houvast.commons.PersonRef;
import org.houvast.persistence.InstantColumn;
import org.houvast.privacy.CorrectedRecord;
import org.houvast.privacy.DataRequestContent;
import org.houvast.privacy.DataRequestContent.StillKept;
import org.houvast.privacy.RefusalGround;
import org.jspecify.annotations.Nullable;

/** How a request ended. No record, for a part of an entity that may be missing has fields. */
@Embeddable
class RequestEnd {
    @Column(name = "closed_at")
    @Convert(converter = InstantColumn.class)
    private Instant at;

    @Column(name = "closed_by")
    private String by;

    private @Nullable String told;

    @Column(name = "refusal_ground")
    @Enumerated(EnumType.STRING)
    private @Nullable RefusalGround ground;

    private @Nullable String statement;

    @SuppressWarnings("NullAway.Init")
    protected RequestEnd() {}

    RequestEnd(
            Instant at,
            PersonRef by,
            @Nullable String told,
            @Nullable RefusalGround ground,
            @Nullable String statement) {
        this.at = at;
        this.by = by.key();
        this.told = told;
        this.ground = ground;
        this.statement = statement;
    }

    Instant at() {
        return at;
    }

    DataRequestContent.Outcome outcome(
            List<CorrectedRecord> corrected,
            List<StillKept> kept,
            @Nullable String packageHash,
            @Nullable LocalDate packageUntil) {
        return new DataRequestContent.Outcome(
                new PersonRef(by), ground, told, statement, corrected, kept, packageHash, packageUntil);
    }
}
