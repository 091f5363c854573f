package org.houvast.coaching.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.houvast.coaching.ConfirmAssessment;
import org.houvast.coaching.DraftAssessment;
import org.houvast.coaching.DraftQuestion;
import org.houvast.coaching.JointAssessment;
import org.houvast.coaching.Outcome;
import org.houvast.coaching.ProposeAssessment;
import org.houvast.coaching.Question;
import org.houvast.coaching.QuestionId;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Problem;
import org.houvast.commons.ProblemType;
import org.houvast.commons.Refusal;
import org.houvast.commons.Subject;
import org.houvast.observation.ObservationId;
import org.houvast.persistence.Rows;
import org.houvast.testkit.EveryDatabase;
import org.houvast.testkit.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;

/** What tests of coaching share: one centre per database, and the steps of the chain up to an assessment. */
@EveryDatabase
public abstract class CoachingTest {
    protected static final Subject TIM = Subject.of(new ChildRef("tim"));
    protected static final Subject SUN = Subject.of(new GroupRef("sun"));

    private static @Nullable CoachingCentre built;
    private static @Nullable PracticeCentre keeps;

    protected final CoachingCentre centre;
    protected final PracticeCentre practice;

    protected CoachingTest(TestDatabase database) {
        centre = of(database);
        practice = Objects.requireNonNull(keeps);
    }

    private static CoachingCentre of(TestDatabase database) {
        CoachingCentre known = built;
        if (known == null || known.database != database) {
            known = new CoachingCentre(database);
            known.assigned("esra", "sun");
            built = known;
            keeps = new PracticeCentre(known);
        }
        return known;
    }

    @BeforeEach
    void nothingAsksForMore() {
        centre.laterDuties = List.of();
    }

    protected Question asked(String who, Subject subject, String text) {
        return centre.questions.draft(centre.actor(who), question(subject, text, true));
    }

    protected Question drafted(String who, Subject subject, @Nullable String text) {
        return centre.questions.draft(centre.actor(who), question(subject, text, false));
    }

    protected static DraftQuestion question(Subject subject, @Nullable String text, boolean askNow) {
        return new DraftQuestion(subject, null, text, null, null, null, null, null, null, askNow, null);
    }

    protected Question pickedUp(Question question) {
        Question now = read("esra", question.id());
        return centre.questions.pickUp(centre.actor("esra"), now.id(), now.revision());
    }

    protected Question read(String who, QuestionId id) {
        return centre.questions.get(centre.actor(who), id);
    }

    /** what was told of a question, in its order */
    protected List<String> events(QuestionId question) {
        return Rows.on(centre.database.dataSource())
                .list(
                        "select type from houvast_outbox where subject = ? order by seq",
                        p -> p.text(question.value().toString()),
                        row -> row.text(1));
    }

    /** a question of vera that esra picked up, with an assessment that vera proposed */
    protected JointAssessment proposed(Subject subject, Outcome outcome) {
        Question question = pickedUp(asked("vera", subject, "Hides when others shout."));
        ObservationId seen = centre.observed("vera", read("vera", question.id()));
        return proposed(question.id(), seen, outcome);
    }

    protected JointAssessment proposed(QuestionId question, ObservationId seen, Outcome outcome) {
        var vera = centre.actor("vera");
        JointAssessment draft = centre.assessments.draft(
                vera,
                new DraftAssessment(
                        question,
                        List.of(seen),
                        outcome,
                        "It has lasted for weeks.",
                        "Plays with sand.",
                        null,
                        null,
                        null));
        return centre.assessments.propose(vera, draft.id(), draft.revision(), new ProposeAssessment(null));
    }

    protected JointAssessment confirmed(JointAssessment proposed) {
        JointAssessment once = confirm("mila", proposed);
        return confirm("esra", once);
    }

    /** the question after vera offered the closing evaluation */
    protected Question offered(Question question) {
        return centre.questions.offerEvaluation(centre.actor("vera"), question.id(), question.revision());
    }

    protected JointAssessment confirm(String who, JointAssessment assessment) {
        return centre.assessments.confirm(
                centre.actor(who), assessment.id(), assessment.revision(), new ConfirmAssessment(null, null));
    }

    protected static Optional<ProblemType> refusal(List<AllowedAction> actions, String action) {
        AllowedAction found = actions.stream()
                .filter(a -> a.action().equals(action))
                .findFirst()
                .orElseThrow();
        return Optional.ofNullable(found.refusal()).map(Refusal::type);
    }

    protected static void assertRefused(ProblemType type, ThrowingCallable call) {
        assertThatExceptionOfType(Problem.class).isThrownBy(call).satisfies(p -> assertThat(p.type())
                .isEqualTo(type));
    }
}
