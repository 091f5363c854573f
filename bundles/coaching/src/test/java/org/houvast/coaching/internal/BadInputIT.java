package org.houvast.coaching.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.houvast.coaching.AgreeTryOut;
import org.houvast.coaching.AgreementParty;
import org.houvast.coaching.ApplyForCoaching;
import org.houvast.coaching.AskQuestion;
import org.houvast.coaching.AssignmentFilter;
import org.houvast.coaching.BeginMeasurement;
import org.houvast.coaching.ChangeMoment;
import org.houvast.coaching.CoachAssignment;
import org.houvast.coaching.CoachingMoment;
import org.houvast.coaching.CoachingProblems;
import org.houvast.coaching.Competence;
import org.houvast.coaching.CompetenceMeasurement;
import org.houvast.coaching.ConversationKind;
import org.houvast.coaching.CorrectMoment;
import org.houvast.coaching.DraftAssessment;
import org.houvast.coaching.GiveAdvice;
import org.houvast.coaching.GiveExplanation;
import org.houvast.coaching.HoldMoment;
import org.houvast.coaching.ItemScore;
import org.houvast.coaching.JointAssessment;
import org.houvast.coaching.LearningGoalType;
import org.houvast.coaching.MakeAgreement;
import org.houvast.coaching.NewTalkAgreement;
import org.houvast.coaching.Outcome;
import org.houvast.coaching.PartyRole;
import org.houvast.coaching.ProposeMoment;
import org.houvast.coaching.ProposeTip;
import org.houvast.coaching.Question;
import org.houvast.coaching.QuestionId;
import org.houvast.coaching.RecordConversation;
import org.houvast.coaching.RecordModelling;
import org.houvast.coaching.ReviseMeasurement;
import org.houvast.coaching.SetLearningGoal;
import org.houvast.coaching.Side;
import org.houvast.coaching.StartMoment;
import org.houvast.coaching.Theme;
import org.houvast.coaching.TipAudience;
import org.houvast.coaching.TipText;
import org.houvast.coaching.WithdrawQuestion;
import org.houvast.coaching.WriteReflection;
import org.houvast.commons.ChildRef;
import org.houvast.commons.Discipline;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Language;
import org.houvast.commons.Limits;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Problem;
import org.houvast.commons.StaffRef;
import org.houvast.commons.Subject;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.testkit.MemoryHost;
import org.houvast.testkit.TestDatabase;
import org.junit.jupiter.api.Test;

/** Every text that coaching takes, and every length of time, with what they must not be. */
class BadInputIT extends CoachingTest {
    private static final GroupRef GROUP = new GroupRef("sun");
    private static final String ODD =
            "\uD83D\uDE00 \u05E9\u05DC\u05D5\u05DD \u202Eabc\u202C \u0645\u0631\u062D\u0628\u0627";
    private static final String LONG = "x".repeat(1 << 20);

    /** texts that no outside coach reads: those of one person, of the organisation, and tips, which are about no child */
    private static final Set<String> READ_BY_NO_COACH =
            Set.of("reflection", "learning goal", "evidence of a score", "goals of an agreement", "tip");

    BadInputIT(TestDatabase database) {
        super(database);
    }

    /** every text, as one writes it; gives back what was made of it */
    private Map<String, Function<String, Object>> texts() {
        Map<String, Function<String, Object>> texts = new LinkedHashMap<>();
        texts.put("question", t -> asked("vera", SUN, t));
        texts.put("reason to withdraw", t -> {
            Question asked = asked("vera", SUN, "It is loud.");
            return centre.questions.withdraw(
                    centre.actor("vera"), asked.id(), asked.revision(), new WithdrawQuestion(t, null));
        });
        texts.put("rationale", t -> {
            Question picked = pickedUp(asked("vera", SUN, "It is loud."));
            return centre.assessments.draft(
                    centre.actor("vera"), new DraftAssessment(picked.id(), null, null, t, null, null, null, null));
        });
        texts.put("try-out", t -> {
            Question assessed = read(
                    "esra", confirmed(proposed(SUN, Outcome.STAFF_UNCERTAINTY)).questionId());
            return centre.questions.agreeTryOut(
                    centre.actor("esra"),
                    assessed.id(),
                    assessed.revision(),
                    new AgreeTryOut(t, centre.clock.today(), null));
        });
        texts.put("reason of a change", t -> {
            CoachingMoment moment = moment(Duration.ofHours(1));
            return centre.moments.change(
                    centre.actor("vera"),
                    moment.id(),
                    moment.revision(),
                    new ChangeMoment(moment.plannedStart(), moment.plannedEnd(), t, null));
        });
        practiced(texts);
        arranged(texts);
        grown(texts);
        return texts;
    }

    private void practiced(Map<String, Function<String, Object>> texts) {
        texts.put(
                "conversation",
                t -> practice.conversations.record(
                        centre.actor("vera"),
                        new RecordConversation(
                                ConversationKind.TEAM, null, SUN, null, null, null, null, t, null, null, null)));
        texts.put(
                "agreement of a conversation",
                t -> practice.conversations.record(
                        centre.actor("vera"),
                        new RecordConversation(
                                ConversationKind.TEAM,
                                null,
                                SUN,
                                null,
                                null,
                                null,
                                null,
                                "We talked.",
                                List.of(new NewTalkAgreement(t, null, null)),
                                null,
                                null)));
        texts.put(
                "explanation",
                t -> practice.explanations.give(
                        centre.actor("vera"), new GiveExplanation(null, SUN, null, "Is loud.", t, null)));
        texts.put(
                "modelling",
                t -> practice.modellings.record(
                        centre.actor("esra"),
                        new RecordModelling(null, null, GROUP, null, "Sang.", t, null, null, null, null)));
        texts.put(
                "advice",
                t -> practice.advice.give(
                        centre.actor("esra"), new GiveAdvice(null, GROUP, null, t, null, null, null, null)));
        texts.put(
                "tip",
                t -> practice.tips.propose(
                        centre.actor("vera"),
                        new ProposeTip(
                                GROUP,
                                null,
                                new TipText(
                                        Language.NL,
                                        "Wachten",
                                        t,
                                        List.of(Theme.SLEEP),
                                        null,
                                        TipAudience.TEAM,
                                        "eigen woorden",
                                        "CC0-1.0",
                                        null))));
    }

    private void arranged(Map<String, Function<String, Object>> texts) {
        Arranged arranged = Arranged.at(centre);
        texts.put(
                "application",
                t -> arranged.applications.apply(
                        centre.actor("rik"),
                        new ApplyForCoaching(List.of(GROUP), null, null, t, 4, centre.clock.today(), null, null)));
        texts.put(
                "goals of an agreement",
                t -> arranged.agreements.make(
                        centre.actor("rik"),
                        new MakeAgreement(
                                List.of(
                                        new AgreementParty(
                                                new OrganisationRef(MemoryHost.CENTRE),
                                                Discipline.CHILDCARE,
                                                PartyRole.CONTROLLER),
                                        new AgreementParty(
                                                new OrganisationRef("care"),
                                                Discipline.YOUTH_CARE,
                                                PartyRole.PROCESSOR)),
                                List.of(CoachingCentre.KDV),
                                centre.clock.today(),
                                null,
                                10,
                                null,
                                null,
                                "programme " + UUID.randomUUID(),
                                t,
                                null,
                                centre.clock.today())));
    }

    private void grown(Map<String, Function<String, Object>> texts) {
        texts.put(
                "reflection",
                t -> centre.growth.reflections.write(centre.actor("vera"), new WriteReflection(t, null, null)));
        texts.put(
                "learning goal",
                t -> centre.growth.goals.set(
                        centre.actor("vera"),
                        new SetLearningGoal(Competence.PARENTS, LearningGoalType.PARENTS, t, null)));
        texts.put("evidence of a score", t -> {
            CompetenceMeasurement begun = centre.growth.measurements.begin(
                    centre.actor("vera"), new BeginMeasurement(Side.STAFF, null, null));
            return centre.growth.measurements.revise(
                    centre.actor("vera"),
                    begun.id(),
                    begun.revision(),
                    new ReviseMeasurement(List.of(new ItemScore("PARENTS_1", 3, t))));
        });
    }

    @Test
    void takesEveryScriptAndNoMegabyte() {
        texts().forEach((name, write) -> {
            assertThat(write.apply(ODD).toString()).as(name).contains(ODD);
            assertThatExceptionOfType(Problem.class)
                    .as(name)
                    .isThrownBy(() -> write.apply(LONG))
                    .satisfies(p -> {
                        assertThat(p.type()).as(name).isEqualTo(Limits.FIELDS_INVALID);
                        assertThat(p.violations()).as(name).hasSize(1);
                        assertThat(p.toString()).doesNotContain("xxx");
                    });
        });
    }

    @Test
    void holdsBackAChildsNameInEveryTextThatAnOutsideCoachMayRead() {
        texts().forEach((name, write) -> {
            if (READ_BY_NO_COACH.contains(name)) {
                assertThat(write.apply("Tim sat alone.").toString()).as(name).contains("Tim sat alone.");
            } else {
                assertThatExceptionOfType(Problem.class)
                        .as(name)
                        .isThrownBy(() -> write.apply("Tim sat alone."))
                        .satisfies(p -> {
                            assertThat(p.type()).as(name).isEqualTo(PrivacyProblems.NAME_IN_TEXT);
                            assertThat(p.violations()).as(name).isNotEmpty();
                            assertThat(p + " " + p.arguments() + " " + p.violations())
                                    .doesNotContainIgnoringCase("tim sat");
                        });
            }
        });
    }

    @Test
    void takesNoMomentOfNoOrOfTwoThousandMinutes() {
        for (Duration length : List.of(Duration.ZERO, Duration.ofMinutes(-30), Duration.ofMinutes(2000))) {
            assertRefused(CoachingProblems.TIME_INVALID, () -> moment(length));
        }
        CoachingMoment proposed = moment(Duration.ofHours(1));
        assertRefused(
                CoachingProblems.TIME_INVALID,
                () -> centre.moments.change(
                        centre.actor("vera"),
                        proposed.id(),
                        proposed.revision(),
                        new ChangeMoment(proposed.plannedStart(), proposed.plannedStart(), "later", null)));
        CoachingMoment agreed = centre.moments.agree(centre.actor("esra"), proposed.id(), proposed.revision());
        centre.clock.set(agreed.plannedEnd());
        CoachingMoment begun = centre.moments.start(
                centre.actor("esra"), agreed.id(), agreed.revision(), new StartMoment(agreed.plannedStart()));
        for (int minutes : new int[] {-1, 0, 2000}) {
            assertRefused(
                    CoachingProblems.MINUTES_INVALID,
                    () -> centre.moments.hold(
                            centre.actor("esra"), begun.id(), begun.revision(), new HoldMoment(minutes, 0, null)));
        }
        CoachingMoment held =
                centre.moments.hold(centre.actor("esra"), begun.id(), begun.revision(), new HoldMoment(50, null, null));
        for (int minutes : new int[] {0, 2000}) {
            assertRefused(
                    CoachingProblems.MINUTES_INVALID,
                    () -> centre.moments.correct(
                            centre.actor("esra"),
                            held.id(),
                            held.revision(),
                            new CorrectMoment(minutes, 0, "counted again", null)));
        }
    }

    @Test
    void followsAChildThatMovesWithItsQuestionsAndAnswers() {
        centre.host.child("liv", CoachingCentre.BORN, "sun");
        Subject liv = Subject.of(new ChildRef("liv"));
        Question open = asked("vera", liv, "Hides when others shout.");
        Question draft = drafted("vera", liv, "Sings.");
        JointAssessment proposed = proposed(liv, Outcome.AGE_APPROPRIATE);
        centre.host.childMoves("liv", "moon", centre.clock.today());

        for (QuestionId question : List.of(open.id(), draft.id(), proposed.questionId())) {
            assertRefused(PrivacyProblems.NOT_FOUND, () -> read("vera", question));
        }
        assertRefused(
                PrivacyProblems.NOT_FOUND,
                () -> centre.questions.ask(centre.actor("vera"), draft.id(), draft.revision(), new AskQuestion(null)));
        assertRefused(PrivacyProblems.NOT_FOUND, () -> confirm("mila", proposed));
        assertRefused(PrivacyProblems.NOT_FOUND, () -> asked("vera", liv, "And now?"));
        assertThat(read("omar", open.id()).subject()).isEqualTo(liv);
        assertThat(confirm("omar", proposed).voices()).isNotEmpty();
    }

    private CoachingMoment moment(Duration length) {
        centre.clock.advance(Duration.ofHours(2));
        Instant start = centre.clock.instant().plus(Duration.ofMinutes(30));
        return moment(start, start.plus(length));
    }

    private CoachingMoment moment(Instant start, Instant end) {
        return centre.moments.propose(
                centre.actor("vera"), new ProposeMoment(assignment().id(), null, null, start, end, null));
    }

    private CoachAssignment assignment() {
        return centre.assignments
                .list(
                        centre.actor("rik"),
                        new AssignmentFilter(new StaffRef("esra"), null, null, null),
                        PageRequest.first())
                .items()
                .get(0);
    }
}
