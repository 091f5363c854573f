package org.houvast.observation.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import org.houvast.commons.Problem;
import org.houvast.commons.Refusal;
import org.houvast.observation.Abc;
import org.houvast.observation.KindField;
import org.houvast.observation.ObservationKind;
import org.houvast.observation.ObservationProblems;
import org.houvast.observation.ObservationText;
import org.houvast.observation.internal.kind.AnswerRules;
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

    /**
     * Goes on when it began before it ended, and not in the future.
     *
     * @throws Problem {@link ObservationProblems#TIME_INVALID}
     */
    TextColumns checked(Instant now) {
        Instant end = endedAt == null ? startedAt : endedAt;
        if (end.isBefore(startedAt) || end.isAfter(now)) {
            throw Problem.of(ObservationProblems.TIME_INVALID);
        }
        return this;
    }

    /** what an observation of this kind still needs before it is final, or nothing */
    Optional<Refusal> missing(ObservationKind kind) {
        boolean there = kind.abc()
                ? isWritten(behaviour)
                : isWritten(facts) || kind.fields().stream().anyMatch(KindField::isRequired);
        return there && AnswerRules.complete(kind, text())
                ? Optional.empty()
                : Optional.of(Refusal.of(ObservationProblems.FACTS_MISSING));
    }

    private static boolean isWritten(@Nullable String part) {
        return part != null && !part.isBlank();
    }
}
