package org.houvast.coaching.internal.question;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.houvast.coaching.Duty;
import org.houvast.coaching.Outcome;
import org.houvast.coaching.QuestionId;
import org.houvast.coaching.internal.CoachingTerms;
import org.houvast.parents.CaseContacts.Contact;

/** What each outcome asks for before a question can be closed (domain 4.2, "Duties after CONFIRMED"). */
final class QuestionDuties {
    private static final String PARENTS_TOLD = "parents-told";
    private static final String PARENTS_RULE = "coaching:parents-to-be-told";

    private final DutySources sources;
    private final Attempts attempts;
    private final CoachingTerms terms;
    private final ParentsInvolved parents;

    QuestionDuties(DutySources sources, Attempts attempts, CoachingTerms terms, ParentsInvolved parents) {
        this.sources = sources;
        this.attempts = attempts;
        this.terms = terms;
        this.parents = parents;
    }

    /** the duties as they stand now; none before an outcome is there */
    List<Duty> of(QuestionEntity question) {
        return Optional.ofNullable(question.found().outcome())
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

    private List<Duty> own(QuestionEntity question, Outcome outcome) {
        return switch (outcome) {
            case AGE_APPROPRIATE -> {
                List<Duty> duties = new ArrayList<>();
                duties.add(duty(
                        "explanation-given",
                        "coaching:explanation-needed",
                        question.found().explanationId() != null));
                parentsTold(question).ifPresent(duties::add);
                yield duties;
            }
            case STAFF_UNCERTAINTY -> {
                Attempts.Standing attempted = attempts.of(question);
                yield List.of(
                        duty("try-out-agreed", "coaching:try-out-needed", attempted.agreed()),
                        duty("try-out-reviewed", "coaching:review-needed", attempted.reviewed()));
            }
            case SPECIFIC_APPROACH -> List.of();
        };
    }

    /** parents who were told of the concern are told what was found; nothing to do for others */
    private Optional<Duty> parentsTold(QuestionEntity question) {
        Optional<Instant> found = Optional.ofNullable(question.found().assessedAt());
        if (found.isEmpty() || question.target().children().isEmpty()) {
            return Optional.empty();
        }
        Optional<List<Contact>> about = parents.about(Set.of(question.id()));
        if (about.isEmpty()) {
            return Optional.of(new Duty(PARENTS_TOLD, PARENTS_RULE, Duty.State.NOT_AVAILABLE));
        }
        LocalDate day = terms.at(question.place()).day(found.get());
        return ParentsInvolved.toldOfConcern(about.get(), found.get(), day)
                ? Optional.of(
                        duty(PARENTS_TOLD, PARENTS_RULE, ParentsInvolved.toldOfAnswer(about.get(), found.get(), day)))
                : Optional.empty();
    }

    private static Duty duty(String code, String rule, boolean met) {
        return new Duty(code, rule, met ? Duty.State.MET : Duty.State.OPEN);
    }
}
