package org.houvast.coaching.internal.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.houvast.coaching.CoachingProblems;
import org.houvast.coaching.Duty;
import org.houvast.coaching.Explanation;
import org.houvast.coaching.ExplanationFilter;
import org.houvast.coaching.ExplanationId;
import org.houvast.coaching.ExplanationState;
import org.houvast.coaching.ExplanationSummary;
import org.houvast.coaching.GiveExplanation;
import org.houvast.coaching.Outcome;
import org.houvast.coaching.Question;
import org.houvast.coaching.QuestionId;
import org.houvast.coaching.QuestionState;
import org.houvast.coaching.RetractRecord;
import org.houvast.coaching.ReviseExplanation;
import org.houvast.coaching.internal.CoachingTest;
import org.houvast.commons.ChildRef;
import org.houvast.commons.Limits;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Subject;
import org.houvast.testkit.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExplanationsIT extends CoachingTest {
    ExplanationsIT(TestDatabase database) {
        super(database);
    }

    @Test
    void isTheOneTruthThatTheOutcomeAsksFor() {
        QuestionId question = confirmed(proposed(TIM, Outcome.AGE_APPROPRIATE)).questionId();
        Explanation given = give("esra", question, null);

        Question explained = read("vera", question);
        assertThat(explained.state()).isEqualTo(QuestionState.FOLLOW_UP);
        assertThat(explained.explanationId()).isEqualTo(given.id());
        assertThat(duty(explained)).isEqualTo(Duty.State.MET);
        assertThat(explained.allowedActions()).noneMatch(a -> a.action().equals("explain"));

        retract("esra", given);
        Question open = read("vera", question);
        assertThat(open.explanationId()).isNull();
        assertThat(duty(open)).isEqualTo(Duty.State.OPEN);
        assertThat(events(question))
                .containsOnlyOnce("coaching.question.explained")
                .containsOnlyOnce("coaching.question.explanation-retracted");
    }

    private static Duty.State duty(Question question) {
        return question.duties().stream()
                .filter(d -> d.code().equals("explanation-given"))
                .map(Duty::state)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void countsBeforeTheOutcomeAsAnExplanationOnly() {
        Question asked = asked("vera", TIM, "Hides when others shout.");
        Explanation early = give("mila", asked.id(), null);

        assertThat(read("vera", asked.id()).state()).isEqualTo(QuestionState.ASKED);
        assertThat(read("vera", asked.id()).explanationId()).isNull();
        assertThat(ids("vera", asked.id(), null)).containsExactly(early.id());
        retract("mila", early);
        assertThat(events(asked.id()))
                .doesNotContain("coaching.question.explained", "coaching.question.explanation-retracted");
    }

    @Test
    void staysClosedWithItsQuestion() {
        QuestionId question = confirmed(proposed(SUN, Outcome.AGE_APPROPRIATE)).questionId();
        Explanation given = give("esra", question, null);
        offered(read("vera", question));
        for (String who : List.of("vera", "esra")) {
            Question now = read(who, question);
            centre.questions.close(centre.actor(who), now.id(), now.revision());
        }

        assertRefused(CoachingProblems.QUESTION_STATE, () -> retract("esra", given));
        assertRefused(CoachingProblems.QUESTION_STATE, () -> give("esra", question, null));
    }

    @Test
    void tellsNoOutcomeInTheFileOfTheChild() {
        QuestionId question = confirmed(proposed(TIM, Outcome.AGE_APPROPRIATE)).questionId();
        Explanation answer = give("esra", question, null);
        Explanation free = give("vera", null, TIM);

        assertThat(ids("vera", null, "tim")).contains(free.id()).doesNotContain(answer.id());
        assertThat(ids("esra", null, "tim")).isEmpty();
        assertThat(centre.administration
                        .screens()
                        .timeline(centre.actor("vera"), new ChildRef("tim"), new PageRequest(200, null))
                        .items())
                .anyMatch(i -> i.id().equals(free.id().value()))
                .noneMatch(i -> i.id().equals(answer.id().value()));
    }

    @Test
    void namesNoChildToAnOutsideCoach() {
        Question asked = asked("vera", TIM, "Hides when others shout.");
        Explanation seen = practice.explanations.get(
                centre.actor("esra"), give("vera", asked.id(), null).id());

        assertThat(seen.subject().alias()).isNotBlank();
        assertThat(seen.toString()).doesNotContain("tim");
    }

    @Test
    void alwaysSaysWhatIsPossible() {
        for (String possibilities : List.of(" ", "x".repeat(1 << 20))) {
            assertRefused(
                    Limits.FIELDS_INVALID,
                    () -> practice.explanations.give(
                            centre.actor("vera"),
                            new GiveExplanation(null, SUN, null, "Is loud.", possibilities, null)));
        }
    }

    @Test
    void isRevisedByItsWriterAndSealedWhenTakenBack() {
        Explanation revised = revise("vera", give("vera", null, SUN));
        assertThat(revised.possibilities()).isEqualTo("Can wait for a minute.");
        Explanation gone = retract("vera", revised);
        assertThat(gone.state()).isEqualTo(ExplanationState.RETRACTED);
        assertThat(gone.behaviour()).isNull();
        assertThat(gone.possibilities()).isNull();
        assertRefused(CoachingProblems.EXPLANATION_STATE, () -> revise("vera", gone));
    }

    private Explanation give(String who, @Nullable QuestionId question, @Nullable Subject subject) {
        return practice.explanations.give(
                centre.actor(who),
                new GiveExplanation(question, subject, null, "Is loud when tired.", "Calms down with a book.", null));
    }

    private Explanation revise(String who, Explanation given) {
        return practice.explanations.revise(
                centre.actor(who),
                given.id(),
                given.revision(),
                new ReviseExplanation("Is loud before lunch.", "Can wait for a minute.", null));
    }

    private Explanation retract(String who, Explanation given) {
        return practice.explanations.retract(
                centre.actor(who), given.id(), given.revision(), new RetractRecord("It was another one.", null));
    }

    private List<ExplanationId> ids(String who, @Nullable QuestionId question, @Nullable String child) {
        return practice
                .explanations
                .list(
                        centre.actor(who),
                        new ExplanationFilter(
                                child == null ? null : new ChildRef(child), null, null, question, null, null),
                        new PageRequest(200, null))
                .items()
                .stream()
                .map(ExplanationSummary::id)
                .toList();
    }
}
