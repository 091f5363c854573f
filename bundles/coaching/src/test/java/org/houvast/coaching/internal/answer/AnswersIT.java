package org.houvast.coaching.internal.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.houvast.administration.WorkQueueContributor;
import org.houvast.coaching.AgreeTryOut;
import org.houvast.coaching.AnswerTrustPulse;
import org.houvast.coaching.AssignmentId;
import org.houvast.coaching.CoachAssignment;
import org.houvast.coaching.EndAssignment;
import org.houvast.coaching.EvaluateSuccess;
import org.houvast.coaching.FigureFilter;
import org.houvast.coaching.GrowthProblems;
import org.houvast.coaching.Outcome;
import org.houvast.coaching.Question;
import org.houvast.coaching.QuestionId;
import org.houvast.coaching.QuestionState;
import org.houvast.coaching.ReviewTryOut;
import org.houvast.coaching.Side;
import org.houvast.coaching.SuccessEvaluation;
import org.houvast.coaching.SuccessItem;
import org.houvast.coaching.SuccessScore;
import org.houvast.coaching.TrustItem;
import org.houvast.coaching.TrustPulse;
import org.houvast.coaching.TrustScore;
import org.houvast.coaching.internal.CoachingCentre;
import org.houvast.coaching.internal.CoachingTest;
import org.houvast.commons.PageRequest;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.testkit.TestDatabase;
import org.junit.jupiter.api.Test;

class AnswersIT extends CoachingTest {
    private static final PageRequest ALL = new PageRequest(200, null);
    private static final List<String> OTHERS = List.of("mila", "omar", "rik", "ada", "dora", "iris", "sofie", "anna");

    AnswersIT(TestDatabase database) {
        super(database);
    }

    @Test
    void isAnsweredOnceByEachSide() {
        CoachAssignment fleur = centre.assigned("fleur", "sun");
        TrustPulse pulse = trust("vera", fleur.id(), 3);
        assertThat(pulse.side()).isEqualTo(Side.STAFF);
        assertThat(pulse.scores()).hasSize(3);
        assertRefused(GrowthProblems.ALREADY_ANSWERED, () -> trust("vera", fleur.id(), 4));
        assertRefused(PrivacyProblems.NOT_FOUND, () -> trust("omar", fleur.id(), 4));
        assertRefused(PrivacyProblems.NOT_FOUND, () -> trust("rik", fleur.id(), 4));
        assertRefused(PrivacyProblems.NOT_FOUND, () -> trust("ada", fleur.id(), 4));

        centre.assignments.end(
                centre.actor("rik"), fleur.id(), fleur.revision(), new EndAssignment(centre.clock.today()));
        centre.clock.advance(Duration.ofDays(3));

        TrustPulse afterwards = trust("fleur", fleur.id(), 5);
        assertThat(afterwards.side()).isEqualTo(Side.COACH);
        assertThat(centre.growth.pulses.own(centre.actor("fleur"), ALL).items()).contains(afterwards);
        for (String who : OTHERS) {
            assertRefused(PrivacyProblems.NOT_FOUND, () -> centre.growth.pulses.get(centre.actor(who), pulse.id()));
            assertThat(centre.growth.pulses.own(centre.actor(who), ALL).items())
                    .extracting(TrustPulse::id)
                    .doesNotContain(pulse.id());
        }
        assertThat(centre.growth.pulses.get(centre.actor("vera"), pulse.id())).isEqualTo(pulse);
    }

    @Test
    void refusesScoresThatAreNone() {
        CoachAssignment fleur = centre.assigned("fleur", "sun");
        assertRefused(GrowthProblems.SCORE_INVALID, () -> trust("mila", fleur.id(), 0));
        assertRefused(GrowthProblems.SCORE_INVALID, () -> trust("mila", fleur.id(), 6));
        TrustScore open = new TrustScore(TrustItem.OPENNESS, 3);
        assertRefused(
                GrowthProblems.ITEM_TWICE,
                () -> centre.growth.pulses.answer(
                        centre.actor("mila"), new AnswerTrustPulse(fleur.id(), List.of(open, open))));
        assertRefused(
                GrowthProblems.SCORES_MISSING,
                () -> centre.growth.pulses.answer(
                        centre.actor("mila"), new AnswerTrustPulse(fleur.id(), List.of(open))));
        centre.assignments.end(centre.actor("rik"), fleur.id(), fleur.revision(), new EndAssignment(null));
    }

    @Test
    void showsEachSideFromFivePeopleOnly() {
        toTheNextHalfYear();
        LocalDate start = centre.clock.today();
        CoachAssignment fleur = centre.assigned("fleur", "sun");
        List.of("vera", "mila", "pia", "tess", "finn").forEach(who -> trust(who, fleur.id(), 3));
        trust("fleur", fleur.id(), 5);
        toTheNextHalfYear();
        FigureFilter filter = new FigureFilter(CoachingCentre.KDV, start.getYear(), start.getMonthValue() <= 6 ? 1 : 2);

        for (String who : List.of("rik", "vera", "fleur", "iris")) {
            assertThat(centre.growth.pulses.picture(centre.actor(who), filter).figures())
                    .hasSize(6)
                    .allSatisfy(f -> {
                        if (f.side() == Side.STAFF) {
                            assertThat(f.average()).isEqualByComparingTo("3.0");
                        } else {
                            assertThat(f.average()).isNull();
                        }
                    });
        }
        for (String who : List.of("omar", "ada", "dora", "sofie", "anna")) {
            assertRefused(PrivacyProblems.NOT_FOUND, () -> centre.growth.pulses.picture(centre.actor(who), filter));
        }
        centre.assignments.end(centre.actor("rik"), fleur.id(), fleur.revision(), new EndAssignment(null));
    }

    @Test
    void looksBackOnAClosedQuestionAsStaff() {
        Question open = asked("vera", SUN, "It is loud after lunch.");
        assertRefused(GrowthProblems.QUESTION_NOT_CLOSED, () -> evaluate("vera", open.id(), 4));
        Question closed = closed();
        for (String who : List.of("mila", "vera")) {
            assertThat(waiting(who, closed.id())).as(who).containsExactly("evaluate");
        }
        assertThat(waiting("tess", closed.id())).as("took no part").isEmpty();
        assertThat(waiting("esra", closed.id())).isEmpty();
        assertThat(waiting("rik", closed.id())).isEmpty();

        SuccessEvaluation evaluation = evaluate("mila", closed.id(), 4);

        assertThat(evaluation.scores()).hasSize(7);
        assertThat(waiting("mila", closed.id())).isEmpty();
        assertRefused(GrowthProblems.ALREADY_ANSWERED, () -> evaluate("mila", closed.id(), 4));
        assertRefused(GrowthProblems.SCORE_INVALID, () -> evaluate("vera", closed.id(), 9));
        for (String who : List.of("esra", "rik", "omar", "ada", "dora", "iris")) {
            assertRefused(PrivacyProblems.NOT_FOUND, () -> evaluate(who, closed.id(), 4));
        }
        for (String who : List.of("vera", "esra", "rik", "omar", "ada", "dora", "iris", "anna")) {
            assertRefused(
                    PrivacyProblems.NOT_FOUND, () -> centre.growth.evaluations.get(centre.actor(who), evaluation.id()));
            assertThat(centre.growth.evaluations.own(centre.actor(who), ALL).items())
                    .extracting(SuccessEvaluation::id)
                    .doesNotContain(evaluation.id());
        }
        assertThat(centre.growth.evaluations.own(centre.actor("mila"), ALL).items())
                .contains(evaluation);
    }

    @Test
    void showsSuccessFromFivePeopleOnly() {
        toTheNextHalfYear();
        LocalDate start = centre.clock.today();
        FigureFilter filter = new FigureFilter(CoachingCentre.KDV, start.getYear(), start.getMonthValue() <= 6 ? 1 : 2);
        Question one = closed();
        List.of("vera", "mila", "pia", "tess", "finn").forEach(who -> evaluate(who, one.id(), 4));
        toTheNextHalfYear();

        assertThat(centre.growth
                        .evaluations
                        .picture(centre.actor("rik"), filter)
                        .figures())
                .hasSize(7)
                .allSatisfy(f -> assertThat(f.average()).isEqualByComparingTo("4.0"));
        for (String who : List.of("omar", "ada", "dora", "sofie", "anna")) {
            assertRefused(
                    PrivacyProblems.NOT_FOUND, () -> centre.growth.evaluations.picture(centre.actor(who), filter));
        }
        assertThat(centre.growth
                        .evaluations
                        .picture(centre.actor("rik"), new FigureFilter(CoachingCentre.KDV, 2021, 1))
                        .figures())
                .allSatisfy(f -> assertThat(f.average()).isNull());
    }

    private Question closed() {
        QuestionId id = confirmed(proposed(SUN, Outcome.STAFF_UNCERTAINTY)).questionId();
        Question agreed = centre.questions.agreeTryOut(
                centre.actor("esra"),
                id,
                read("esra", id).revision(),
                new AgreeTryOut("Call from close by.", centre.clock.today().plusDays(7), null));
        Question reviewed = centre.questions.reviewTryOut(
                centre.actor("vera"), id, agreed.revision(), new ReviewTryOut(1, "It helped.", 4, null));
        Question once = centre.questions.close(
                centre.actor("mila"), id, offered(reviewed).revision());
        Question closed = centre.questions.close(centre.actor("esra"), id, once.revision());
        assertThat(closed.state()).isEqualTo(QuestionState.CLOSED);
        return closed;
    }

    private TrustPulse trust(String who, AssignmentId assignment, int score) {
        return centre.growth.pulses.answer(
                centre.actor(who),
                new AnswerTrustPulse(
                        assignment,
                        Arrays.stream(TrustItem.values())
                                .map(i -> new TrustScore(i, score))
                                .toList()));
    }

    private SuccessEvaluation evaluate(String who, QuestionId question, int score) {
        return centre.growth.evaluations.evaluate(
                centre.actor(who),
                new EvaluateSuccess(
                        question,
                        Stream.of(SuccessItem.values())
                                .map(i -> new SuccessScore(i, score))
                                .toList()));
    }

    private List<String> waiting(String who, QuestionId question) {
        List<String> tasks = new ArrayList<>();
        for (WorkQueueContributor.Item item : centre.administration.screens().workQueue(centre.actor(who))) {
            if (item.id().equals(question.value())) {
                tasks.add(item.task());
            }
        }
        return tasks;
    }

    private void toTheNextHalfYear() {
        LocalDate today = centre.clock.today();
        LocalDate next = LocalDate.of(today.getYear(), today.getMonthValue() <= 6 ? 7 : 1, 2);
        LocalDate there = next.isAfter(today) ? next : next.plusYears(1);
        centre.clock.advance(Duration.ofDays(there.toEpochDay() - today.toEpochDay()));
    }
}
