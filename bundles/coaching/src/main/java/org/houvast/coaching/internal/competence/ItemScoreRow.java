package org.houvast.coaching.internal.competence;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.houvast.coaching.Competence;
import org.houvast.coaching.ItemScore;
import org.jspecify.annotations.Nullable;

/** A score of an item. Never changed. No record: EclipseLink sets the fields of a collection's rows. */
@Embeddable
class ItemScoreRow {
    private String item;

    /** for the averages of a team, which are read by SQL */
    @Enumerated(EnumType.STRING)
    @SuppressWarnings("UnusedVariable")
    private Competence competence;

    private int score;

    private @Nullable String evidence;

    @SuppressWarnings("NullAway.Init")
    protected ItemScoreRow() {}

    ItemScoreRow(ItemScore score, Competence competence) {
        this.item = score.item();
        this.competence = competence;
        this.score = score.score();
        this.evidence = score.evidence();
    }

    ItemScore score() {
        return new ItemScore(item, score, evidence);
    }
}
