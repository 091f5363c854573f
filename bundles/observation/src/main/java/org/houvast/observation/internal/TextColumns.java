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
        @Column(name = "trigger_words") @Nullable String trigger,
        @Nullable String facts,
        @Nullable String interpretation,
        @Nullable String strengths,
        @Nullable String antecedent,
        @Nullable String behaviour,
        @Nullable String consequence,
        @Nullable String answers,
        @Column(name = "names_checked") boolean namesChecked) {

    private static final ObservationText NOTHING =
            new ObservationText(null, null, null, null, null, null, null, null, null, null, null);

    /** the columns of a text; one without a beginning began when it was captured */
    static TextColumns of(@Nullable ObservationText written, Instant capturedAt) {
        ObservationText text = written == null ? NOTHING : written;
        Abc abc = text.abc() == null ? new Abc(null, null, null) : text.abc();
        return new TextColumns(
                text.startedAt() == null ? capturedAt : text.startedAt(),
                text.endedAt(),
                text.place(),
                text.activity(),
                text.trigger(),
                text.facts(),
                text.interpretation(),
                text.strengths(),
                abc.antecedent(),
                abc.behaviour(),
                abc.consequence(),
                AnswerLines.write(text.answers()),
                Boolean.TRUE.equals(text.namesChecked()));
    }

    ObservationText text() {
        boolean abc = antecedent != null || behaviour != null || consequence != null;
        return new ObservationText(
                startedAt,
                endedAt,
                place,
                activity,
                trigger,
                facts,
                interpretation,
                strengths,
                abc ? new Abc(antecedent, behaviour, consequence) : null,
                AnswerLines.read(answers),
                namesChecked ? Boolean.TRUE : null);
    }

    /** all that is left of it to read when its observation is retracted */
    ObservationText sealed() {
        return new ObservationText(startedAt, null, null, null, null, null, null, null, null, null, null);
    }

    boolean hasFacts() {
        return facts != null && !facts.isBlank();
    }

    boolean hasBehaviour() {
        return behaviour != null && !behaviour.isBlank();
    }
}
