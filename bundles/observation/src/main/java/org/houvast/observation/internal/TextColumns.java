package org.houvast.observation.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.houvast.observation.Abc;
import org.houvast.observation.ObservationText;
import org.houvast.persistence.InstantColumn;
import org.jspecify.annotations.Nullable;

/** What an observation says, as columns; of the observation itself, and of each earlier text of an amended one. */
@Embeddable
public record TextColumns(
        @Column(name = "started_at") @Convert(converter = InstantColumn.class) Instant startedAt,
        @Column(name = "ended_at") @Convert(converter = InstantColumn.class) @Nullable Instant endedAt,
        @Nullable String place,
        @Nullable String activity,
        @Nullable String facts,
        @Nullable String interpretation,
        @Nullable String strengths,
        @Nullable String antecedent,
        @Nullable String behaviour,
        @Nullable String consequence) {

    /** the columns of a text; one without a beginning began when it was captured */
    static TextColumns of(@Nullable ObservationText text, Instant capturedAt) {
        if (text == null) {
            return new TextColumns(capturedAt, null, null, null, null, null, null, null, null, null);
        }
        Abc abc = text.abc();
        return new TextColumns(
                text.startedAt() == null ? capturedAt : text.startedAt(),
                text.endedAt(),
                text.place(),
                text.activity(),
                text.facts(),
                text.interpretation(),
                text.strengths(),
                abc == null ? null : abc.antecedent(),
                abc == null ? null : abc.behaviour(),
                abc == null ? null : abc.consequence());
    }

    ObservationText text() {
        boolean abc = antecedent != null || behaviour != null || consequence != null;
        return new ObservationText(
                startedAt,
                endedAt,
                place,
                activity,
                facts,
                interpretation,
                strengths,
                abc ? new Abc(antecedent, behaviour, consequence) : null);
    }

    boolean hasFacts() {
        return facts != null && !facts.isBlank();
    }

    boolean hasBehaviour() {
        return behaviour != null && !behaviour.isBlank();
    }
}
