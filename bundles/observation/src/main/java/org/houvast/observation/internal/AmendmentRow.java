package org.houvast.observation.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.util.Objects;
import org.houvast.commons.StaffRef;
import org.houvast.observation.Amendment;
import org.houvast.persistence.InstantColumn;

/** A correction, with the text that stood there before it. Never changed. No record: EclipseLink sets the fields of a collection's rows. */
@Embeddable
class AmendmentRow {
    @Convert(converter = InstantColumn.class)
    private Instant at;

    @Column(name = "by_key")
    private String byKey;

    private String reason;

    @Embedded
    private TextColumns before;

    @SuppressWarnings("NullAway.Init")
    protected AmendmentRow() {}

    AmendmentRow(Instant at, StaffRef by, String reason, TextColumns before) {
        this.at = at;
        this.byKey = by.key();
        this.reason = reason;
        this.before = before;
    }

    /** the correction, with children named as its reader may know them */
    Amendment amendment(ChildTokens tokens) {
        return new Amendment(
                at, new StaffRef(byKey), Objects.requireNonNull(tokens.text(reason)), tokens.text(before.text()));
    }
}
