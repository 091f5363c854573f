package org.houvast.coaching.internal.answer;

import jakarta.persistence.Embeddable;
import org.houvast.coaching.internal.Scores;

/** A score of an answer. Never changed. No record: EclipseLink sets the fields of a collection's rows. */
@Embeddable
class AnswerScoreRow {
    private String item;
    private int score;

    @SuppressWarnings("NullAway.Init")
    protected AnswerScoreRow() {}

    AnswerScoreRow(Scores.Given given) {
        this.item = given.item();
        this.score = given.score();
    }

    Scores.Given given() {
        return new Scores.Given(item, score);
    }
}
