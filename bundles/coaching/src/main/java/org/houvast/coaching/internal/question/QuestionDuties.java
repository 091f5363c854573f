package org.houvast.coaching.internal.question;

import java.util.ArrayList;
import java.util.List;
import org.houvast.coaching.Duty;
import org.houvast.coaching.Outcome;
import org.houvast.coaching.QuestionId;

/** What each outcome asks for before a question can be closed (domain 4.2, "Duties after CONFIRMED"). */
final class QuestionDuties {
    private final DutySources sources;

    QuestionDuties(DutySources sources) {
        this.sources = sources;
    }

    /** the duties as they stand now; none before an outcome is there */
    List<Duty> of(QuestionEntity question) {
        return question.outcome()
                .map(outcome -> {
                    List<Duty> duties = new ArrayList<>(own(question, outcome));
                    List<Duty> others = sources.duties(new QuestionId(question.id()), outcome, question.place());
                    duties.addAll(others);
                    if (outcome == Outcome.SPECIFIC_APPROACH && others.isEmpty()) {
                        duties.add(new Duty(
                                "specific-approach", "coaching:specific-approach-needed", Duty.State.NOT_AVAILABLE));
                    }
                    return List.copyOf(duties);
                })
                .orElse(List.of());
    }

    private static List<Duty> own(QuestionEntity question, Outcome outcome) {
        return switch (outcome) {
            case AGE_APPROPRIATE ->
                List.of(duty("explanation-given", "coaching:explanation-needed", question.explanationGiven()));
            case STAFF_UNCERTAINTY ->
                List.of(
                        duty("try-out-agreed", "coaching:try-out-needed", question.tryOutAgreed()),
                        duty("try-out-reviewed", "coaching:review-needed", question.tryOutReviewed()));
            case SPECIFIC_APPROACH -> List.of();
        };
    }

    private static Duty duty(String code, String rule, boolean met) {
        return new Duty(code, rule, met ? Duty.State.MET : Duty.State.OPEN);
    }
}
