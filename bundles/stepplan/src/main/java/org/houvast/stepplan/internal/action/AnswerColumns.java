package org.houvast.stepplan.internal.action;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.houvast.commons.Problem;
import org.houvast.stepplan.AnswerOfParents;
import org.houvast.stepplan.StepPlanProblems;
import org.jspecify.annotations.Nullable;

/** What the parents say to the plan. */
@Embeddable
public record AnswerColumns(
        @Column(name = "parents_agreed") Boolean agreed,
        @Column(name = "parents_on") LocalDate on,
        @Column(name = "parents_words") @Nullable String words,
        @Column(name = "parents_contact") @Nullable UUID contact) {

    /**
     * The answer; a disagreement has the parents' own words.
     *
     * @throws Problem {@link StepPlanProblems#PARENT_RECORD_INVALID}
     */
    static AnswerColumns of(AnswerOfParents command, LocalDate today) {
        boolean silent = command.words() == null || command.words().isBlank();
        if (command.on().isAfter(today) || (!command.agreed() && silent)) {
            throw Problem.of(StepPlanProblems.PARENT_RECORD_INVALID);
        }
        return new AnswerColumns(command.agreed(), command.on(), command.words(), command.parentContactId());
    }

    AnswerOfParents document() {
        return new AnswerOfParents(agreed, on, words, contact, null);
    }
}
