package org.houvast.coaching.internal.question;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.houvast.coaching.Outcome;
import org.houvast.coaching.QuestionState;
import org.houvast.coaching.internal.Acting;
import org.houvast.privacy.Actor;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.Change;
import org.jspecify.annotations.Nullable;

/** A question as the joint assessment of it sees and moves it, in the same transaction. */
public final class QuestionCases {
    /**
     * What an assessment needs to know of its question.
     *
     * @param target whom it is about, and where
     * @param state where it stands
     * @param asked whether it was ever asked; one that was not is its author's alone
     * @param outcome what was found, null until then
     * @param observations what is linked to it
     */
    public record Facts(
            Target target, QuestionState state, boolean asked, @Nullable Outcome outcome, List<UUID> observations) {
        /** whether it is open, and staff are still looking for an approach */
        public boolean seeksApproach() {
            return outcome == Outcome.STAFF_UNCERTAINTY
                    && state != QuestionState.CLOSED
                    && state != QuestionState.WITHDRAWN;
        }
    }

    private QuestionCases() {}

    public static Optional<Facts> find(EntityManager entities, UUID question) {
        return Optional.ofNullable(entities.find(QuestionEntity.class, question))
                .map(q -> new Facts(
                        q.target(), q.state(), !q.isPrivate(), q.found().outcome(), q.observations()));
    }

    /** an assessment was proposed on these observations: they belong to the case, and looking has begun */
    public static void evidenced(Change change, UUID question, Collection<UUID> observations) {
        QuestionEntity found = found(change, question);
        boolean begun = false;
        for (UUID observation : observations) {
            begun |= found.link(observation);
        }
        if (begun) {
            emit(change, question, "exploring");
        }
    }

    /** an assessment was confirmed; the assessment that held until then, if any */
    public static Optional<UUID> assessed(Change change, UUID question, UUID assessment, Outcome outcome) {
        QuestionEntity found = found(change, question);
        Optional<UUID> before = Optional.ofNullable(found.found().assessmentId());
        found.assessed(assessment, outcome, change.at());
        emit(change, question, "assessed");
        return before;
    }

    /** a conversation was written down for it: looking has begun */
    public static void conversed(Change change, UUID question, Actor actor) {
        QuestionEntity found = found(change, question);
        if (found.conversed()) {
            emit(change, question, "exploring");
        }
        found.joined(Acting.of(actor, found.target()), change.at());
    }

    /** an explanation was given to the asker; after the outcome it is the one that the outcome may ask for */
    public static void explained(Change change, UUID question, UUID explanation, Actor actor) {
        QuestionEntity found = found(change, question);
        if (found.explained(explanation)) {
            emit(change, question, "explained");
        }
        found.joined(Acting.of(actor, found.target()), change.at());
    }

    /** an explanation was taken back */
    public static void explanationRetracted(Change change, UUID question, UUID explanation) {
        if (found(change, question).explanationRetracted(explanation)) {
            emit(change, question, "explanation-retracted");
        }
    }

    /** advice or modelling of it is tried out: what it asks of staff has begun */
    public static void practised(Change change, UUID question, Actor actor) {
        QuestionEntity found = found(change, question);
        if (found.practised(change.at(), Acting.of(actor, found.target()))) {
            emit(change, question, "follow-up-started");
        }
    }

    /** somebody took part in finding out what it is */
    public static void joined(Change change, UUID question, Acting by) {
        found(change, question).joined(by, change.at());
    }

    private static QuestionEntity found(Change change, UUID question) {
        return Optional.ofNullable(change.entities().find(QuestionEntity.class, question))
                .orElseThrow(() -> new IllegalStateException("an assessment without its question: " + question));
    }

    private static void emit(Change change, UUID question, String happened) {
        change.emit(
                "coaching.question." + happened, question, question.toString(), Map.of("case", question.toString()));
    }
}
