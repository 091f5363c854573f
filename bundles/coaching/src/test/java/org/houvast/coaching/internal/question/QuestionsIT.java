package org.houvast.coaching.internal.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.houvast.coaching.AgreeTryOut;
import org.houvast.coaching.AskQuestion;
import org.houvast.coaching.CoachingProblems;
import org.houvast.coaching.Deadline;
import org.houvast.coaching.DraftQuestion;
import org.houvast.coaching.Duty;
import org.houvast.coaching.Explanation;
import org.houvast.coaching.FollowUpOutside;
import org.houvast.coaching.GiveExplanation;
import org.houvast.coaching.Identity;
import org.houvast.coaching.JointAssessment;
import org.houvast.coaching.Outcome;
import org.houvast.coaching.Question;
import org.houvast.coaching.QuestionFilter;
import org.houvast.coaching.QuestionId;
import org.houvast.coaching.QuestionState;
import org.houvast.coaching.QuestionSummary;
import org.houvast.coaching.ReopenQuestion;
import org.houvast.coaching.ReviewTryOut;
import org.houvast.coaching.ReviseQuestion;
import org.houvast.coaching.Theme;
import org.houvast.coaching.Urgency;
import org.houvast.coaching.Wish;
import org.houvast.coaching.WithdrawQuestion;
import org.houvast.coaching.internal.CoachingTest;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Problem;
import org.houvast.commons.Role;
import org.houvast.commons.StaffRef;
import org.houvast.commons.Subject;
import org.houvast.observation.ObservationId;
import org.houvast.privacy.Consent;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.testkit.Eventually;
import org.houvast.testkit.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class QuestionsIT extends CoachingTest {
    private static final QuestionFilter ALL = new QuestionFilter(null, null, null, null, null, null);
    private static final QuestionFilter OF_TIM = new QuestionFilter(new ChildRef("tim"), null, null, null, null, null);

    QuestionsIT(TestDatabase database) {
        super(database);
    }

    @Test
    void beginsWithASubjectAndIsItsAuthorsAlone() {
        Question draft = drafted("vera", TIM, null);

        assertThat(draft.state()).isEqualTo(QuestionState.DRAFT);
        assertThat(draft.revision().number()).isEqualTo(1);
        assertThat(draft.group()).isEqualTo(new GroupRef("sun"));
        assertThat(draft.ageMonthsAtSignal()).isEqualTo(34);
        assertThat(draft.identity()).isEqualTo(Identity.ALIAS);
        assertThat(ids("vera", ALL)).contains(draft.id());
        for (String other : List.of("mila", "esra", "iris", "rik", "omar", "ada")) {
            assertRefused(PrivacyProblems.NOT_FOUND, () -> read(other, draft.id()));
            assertRefused(
                    PrivacyProblems.NOT_FOUND,
                    () -> centre.questions.pickUp(centre.actor(other), draft.id(), draft.revision()));
            assertThat(ids(other, ALL)).doesNotContain(draft.id());
        }
    }

    @Test
    void isAskedWithOneLine() {
        Question draft = drafted("vera", SUN, null);
        assertThat(refusal(draft.allowedActions(), "ask")).contains(CoachingProblems.TEXT_MISSING);
        assertRefused(
                CoachingProblems.TEXT_MISSING,
                () -> centre.questions.ask(centre.actor("vera"), draft.id(), draft.revision(), new AskQuestion(null)));

        Question revised = centre.questions.revise(
                centre.actor("vera"),
                draft.id(),
                draft.revision(),
                new ReviseQuestion(
                        "It is loud after lunch.",
                        "They help each other.",
                        List.of(Theme.BUSY, Theme.GROUP_CLIMATE),
                        List.of(Wish.OBSERVE),
                        Urgency.THIS_WEEK,
                        centre.clock.today().minusDays(3),
                        null));
        Question asked =
                centre.questions.ask(centre.actor("vera"), draft.id(), revised.revision(), new AskQuestion(null));

        assertThat(asked.state()).isEqualTo(QuestionState.ASKED);
        assertThat(asked.revision().number()).isEqualTo(3);
        Question seen = read("esra", draft.id());
        assertThat(seen.subject()).isEqualTo(SUN);
        assertThat(seen.themes()).containsExactly(Theme.BUSY, Theme.GROUP_CLIMATE);
        assertThat(seen.wishes()).containsExactly(Wish.OBSERVE);
        assertThat(seen.ageMonthsAtSignal()).isNull();
        assertThat(refusal(asked.allowedActions(), "reveal")).contains(PrivacyProblems.NOT_ALLOWED);
    }

    @Test
    void sendsSafetyToTheOfficerOfTheLocationAndKeepsNothing() {
        int before = ids("vera", ALL).size();

        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> centre.questions.draft(
                        centre.actor("vera"),
                        new DraftQuestion(TIM, null, "x", null, null, null, Urgency.SAFETY, null, null, true, null)))
                .satisfies(p -> {
                    assertThat(p.type()).isEqualTo(CoachingProblems.SAFETY_NOT_HERE);
                    assertThat(p.arguments()).containsExactly("sofie");
                });

        assertThat(ids("vera", ALL)).hasSize(before);
    }

    @Test
    void holdsBackANameOfTheRosterUntilItIsDeclaredToBeNone() {
        for (String text : List.of("Why does tim hide?", "TIM hides", "it is about Noa.", "Noa's behaviour")) {
            assertThatExceptionOfType(Problem.class)
                    .isThrownBy(() -> asked("vera", TIM, text))
                    .satisfies(p -> {
                        assertThat(p.type()).isEqualTo(PrivacyProblems.NAME_IN_TEXT);
                        assertThat(p.violations()).singleElement().satisfies(v -> {
                            assertThat(v.pointer()).isEqualTo("/text");
                            assertThat(v.message())
                                    .doesNotContainIgnoringCase("tim")
                                    .doesNotContainIgnoringCase("noa");
                        });
                    });
        }

        Question draft = drafted("vera", TIM, "Is it the right time, or optimal?");
        assertThat(centre.questions
                        .ask(centre.actor("vera"), draft.id(), draft.revision(), new AskQuestion(null))
                        .state())
                .isEqualTo(QuestionState.ASKED);
        Question named = drafted("vera", TIM, "Noa is a word here");
        assertThat(centre.questions
                        .ask(centre.actor("vera"), named.id(), named.revision(), new AskQuestion(true))
                        .state())
                .isEqualTo(QuestionState.ASKED);
    }

    @Test
    void refusesASignalThatLiesAheadOrBeforeBirth() {
        for (LocalDate date : List.of(centre.clock.today().plusDays(1), LocalDate.of(2023, 4, 30))) {
            assertRefused(
                    CoachingProblems.SIGNAL_DATE,
                    () -> centre.questions.draft(
                            centre.actor("vera"),
                            new DraftQuestion(TIM, null, "x", null, null, null, null, date, null, null, null)));
        }
    }

    @Test
    void showsAnOutsideCoachAnAliasEverywhereUntilParentsAgreeAndAgainWhenOneTakesItBack() {
        Question asked = asked("vera", TIM, "Hides when others shout.");
        Question seen = read("esra", asked.id());
        String alias = seen.subject().alias();

        assertThat(alias).isNotBlank();
        assertThat(seen.toString()).doesNotContain("tim");
        assertThat(seen.ageMonthsAtSignal()).isNull();
        assertThat(ids("esra", ALL)).contains(asked.id());
        assertThat(ids("esra", OF_TIM)).isEmpty();
        assertRefused(PrivacyProblems.NOT_FOUND, () -> asked("esra", TIM, "A guess."));
        assertThat(refusal(asked.allowedActions(), "reveal")).contains(CoachingProblems.CONSENT_NEEDED);
        assertRefused(
                CoachingProblems.CONSENT_NEEDED,
                () -> centre.questions.reveal(centre.actor("rik"), asked.id(), asked.revision()));

        Consent consent = centre.consented();
        Question revealed = centre.questions.reveal(centre.actor("rik"), asked.id(), asked.revision());
        assertThat(revealed.identity()).isEqualTo(Identity.NAMED);
        assertThat(read("esra", asked.id()).subject()).isEqualTo(TIM);
        assertThat(ids("esra", OF_TIM)).contains(asked.id());
        assertThat(refusal(revealed.allowedActions(), "reveal")).contains(CoachingProblems.NOTHING_TO_REVEAL);

        centre.withdrawn(consent);
        assertThat(read("esra", asked.id()).subject()).isEqualTo(Subject.alias(String.valueOf(alias)));
        assertThat(ids("esra", OF_TIM)).isEmpty();
    }

    @Test
    void isReachedByTheWorkThatHoldsNow() {
        Question asked = asked("vera", TIM, "Hides when others shout.");

        for (String who : List.of("vera", "mila", "iris", "rik", "esra")) {
            assertThat(read(who, asked.id()).state()).isEqualTo(QuestionState.ASKED);
        }
        for (String who : List.of("omar", "fleur", "ada", "anna", "sofie")) {
            assertRefused(PrivacyProblems.NOT_FOUND, () -> read(who, asked.id()));
            assertThat(ids(who, ALL)).doesNotContain(asked.id());
        }
        Question ofNoa = asked("vera", Subject.of(new ChildRef("noa")), "Sings all day.");
        assertRefused(PrivacyProblems.NOT_FOUND, () -> read("otto", ofNoa.id()));
        assertRefused(
                PrivacyProblems.NOT_ALLOWED,
                () -> centre.questions.pickUp(centre.actor("mila"), asked.id(), asked.revision()));
        assertRefused(PrivacyProblems.NOT_ALLOWED, () -> asked("rik", SUN, "May I?"));
    }

    @Test
    void isExploredWithTheFirstLinkedObservationAlsoWhenThatCameBeforeTheCoach() {
        Question early = asked("vera", TIM, "Hides when others shout.");
        ObservationId seen = centre.observed("vera", early);
        Eventually.eventually(
                () -> assertThat(read("vera", early.id()).observations()).containsExactly(seen));
        assertThat(read("vera", early.id()).state()).isEqualTo(QuestionState.ASKED);
        assertThat(pickedUp(early).state()).isEqualTo(QuestionState.EXPLORING);

        Question late = pickedUp(asked("vera", SUN, "It is loud after lunch."));
        assertThat(late.state()).isEqualTo(QuestionState.PICKED_UP);
        centre.observed("esra", late);
        Eventually.eventually(() -> assertThat(read("vera", late.id()).state()).isEqualTo(QuestionState.EXPLORING));
    }

    @Test
    void asksForAFirstContactWithParentsWithinTenWorkingDaysOfTheSignal() {
        centre.clock.at(LocalDate.of(2026, 3, 6), LocalTime.of(16, 0));
        Question asked = asked("vera", TIM, "Hides when others shout.");
        var rule = "coaching.first-parent-contact";

        assertThat(asked.deadlines()).contains(new Deadline(rule, LocalDate.of(2026, 3, 20), false));
        centre.clock.advance(Duration.ofDays(15));
        assertThat(read("esra", asked.id()).deadlines()).contains(new Deadline(rule, LocalDate.of(2026, 3, 20), true));
        centre.told(asked, centre.clock.today());
        assertThat(read("vera", asked.id()).deadlines())
                .extracting(Deadline::rule)
                .doesNotContain(rule);
        assertThat(asked("vera", SUN, "Loud.").deadlines())
                .extracting(Deadline::rule)
                .doesNotContain(rule);
    }

    @Test
    void tellsTheAnswerToParentsWhoWereToldOfTheConcern() {
        JointAssessment proposed = proposed(TIM, Outcome.AGE_APPROPRIATE);
        Question question = read("vera", proposed.questionId());
        centre.told(question, centre.clock.today());
        centre.clock.advance(Duration.ofMinutes(1));
        confirmed(proposed);
        practice.explanations.give(
                centre.actor("esra"),
                new GiveExplanation(
                        question.id(), null, null, "Many do so at this age.", "Comes to adults for help.", null));
        Question explained = read("vera", question.id());

        assertThat(explained.duties())
                .contains(new Duty("parents-told", "coaching:parents-to-be-told", Duty.State.OPEN));
        assertRefused(
                CoachingProblems.FOLLOW_UP_OPEN,
                () -> centre.questions.close(centre.actor("esra"), explained.id(), explained.revision()));
        centre.clock.advance(Duration.ofMinutes(1));
        centre.told(question, centre.clock.today().minusDays(1));
        assertThat(refusal(read("esra", question.id()).allowedActions(), "close"))
                .contains(CoachingProblems.FOLLOW_UP_OPEN);
        centre.told(question, centre.clock.today());
        assertThat(read("esra", question.id()).duties()).allMatch(d -> d.state() == Duty.State.MET);
        Question offered = offered(explained);
        assertThat(centre.questions
                        .close(centre.actor("esra"), offered.id(), offered.revision())
                        .closings())
                .hasSize(1);
    }

    @Test
    void countsTheDaysToAnAnswerWithoutLockingAnything() {
        centre.clock.at(LocalDate.of(2026, 3, 6), LocalTime.of(16, 0));
        Question asked = centre.questions.draft(
                centre.actor("vera"),
                new DraftQuestion(SUN, null, "Loud.", null, null, null, Urgency.THIS_WEEK, null, null, true, null));

        assertThat(asked.deadlines())
                .containsExactly(
                        new Deadline("coaching.question-acknowledged-this-week", LocalDate.of(2026, 3, 9), false),
                        new Deadline("coaching.first-look", LocalDate.of(2026, 3, 27), false));
        centre.clock.advance(Duration.ofDays(4));
        assertThat(read("vera", asked.id()).deadlines().get(0).overdue()).isTrue();
        assertThat(pickedUp(asked).deadlines()).hasSize(1);
    }

    @Test
    void closesAgeAppropriateAfterAnExplanationByOneOfEachSide() {
        Question assessed = assessed(TIM, Outcome.AGE_APPROPRIATE);
        assertThat(assessed.state()).isEqualTo(QuestionState.ASSESSED);
        Question started = centre.questions.followUp(centre.actor("vera"), assessed.id(), assessed.revision());
        assertThat(started.duties())
                .containsExactly(new Duty("explanation-given", "coaching:explanation-needed", Duty.State.OPEN));
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> centre.questions.close(centre.actor("vera"), started.id(), started.revision()))
                .satisfies(p -> {
                    assertThat(p.type()).isEqualTo(CoachingProblems.FOLLOW_UP_OPEN);
                    assertThat(p.arguments()).containsExactly("explanation-given");
                });

        Explanation given = practice.explanations.give(
                centre.actor("esra"),
                new GiveExplanation(started.id(), null, null, "Fits the age.", "Comes to adults for help.", null));
        Question explained = read("vera", started.id());
        assertThat(explained.explanationId()).isEqualTo(given.id());
        assertThat(read("rik", started.id()).explanationId()).isNull();
        assertRefused(
                CoachingProblems.EVALUATION_NOT_OFFERED,
                () -> centre.questions.close(centre.actor("vera"), explained.id(), explained.revision()));
        assertThat(refusal(explained.allowedActions(), "close")).contains(CoachingProblems.EVALUATION_NOT_OFFERED);
        assertThat(refusal(explained.allowedActions(), "offer-evaluation")).isEmpty();
        assertRefused(
                PrivacyProblems.NOT_ALLOWED,
                () -> centre.questions.offerEvaluation(centre.actor("rik"), explained.id(), explained.revision()));
        Question offered = centre.questions.offerEvaluation(centre.actor("esra"), explained.id(), explained.revision());
        assertThat(offered.evaluationOffer()).isNotNull().satisfies(o -> assertThat(o.by())
                .isEqualTo(new StaffRef("esra")));
        assertThat(read("rik", offered.id()).evaluationOffer()).isNull();
        assertRefused(
                CoachingProblems.EVALUATION_OFFERED,
                () -> centre.questions.offerEvaluation(centre.actor("vera"), offered.id(), offered.revision()));
        Question once = centre.questions.close(centre.actor("vera"), offered.id(), offered.revision());

        assertThat(once.state()).isEqualTo(QuestionState.FOLLOW_UP);
        assertRefused(
                CoachingProblems.SAME_PERSON,
                () -> centre.questions.close(centre.actor("vera"), once.id(), once.revision()));
        assertRefused(
                CoachingProblems.SIDE_DONE,
                () -> centre.questions.close(centre.actor("mila"), once.id(), once.revision()));
        assertRefused(
                PrivacyProblems.NOT_ALLOWED,
                () -> centre.questions.close(centre.actor("rik"), once.id(), once.revision()));
        Question closed = centre.questions.close(centre.actor("esra"), once.id(), once.revision());
        assertThat(closed.state()).isEqualTo(QuestionState.CLOSED);
        assertThat(people(closed)).contains("vera", "esra", "mila");
        assertThat(closed.closedAt()).isEqualTo(centre.clock.instant());
        assertThat(events(closed.id()))
                .containsOnlyOnce("coaching.question.closed-by-side")
                .containsOnlyOnce("coaching.question.closed");

        Question again = centre.questions.reopen(
                centre.actor("mila"), closed.id(), closed.revision(), new ReopenQuestion("It came back.", null));
        assertThat(again.state()).isEqualTo(QuestionState.REOPENED);
        assertThat(again.closings()).isEmpty();
        assertThat(again.closedAt()).isNull();
        assertThat(again.reason()).isEqualTo("It came back.");
    }

    @Test
    void notesWhoTookPartAndSinceWhen() {
        for (String somebody : List.of("nina", "nora", "nele")) {
            centre.host.staff(somebody, Role.STAFF, "sun");
        }
        Question asked = asked("vera", SUN, "It is loud after lunch.");
        assertThat(people(asked)).containsExactly("vera");
        Question picked = pickedUp(asked);
        assertThat(people(picked)).containsExactly("vera", "esra");
        assertThat(picked.pickedUpBy()).isEqualTo(new StaffRef("esra"));
        assertThat(picked.pickedUpAt()).isEqualTo(centre.clock.instant());
        assertRefused(
                CoachingProblems.QUESTION_STATE,
                () -> centre.questions.close(centre.actor("vera"), picked.id(), picked.revision()));

        Question uncertain = assessed(TIM, Outcome.STAFF_UNCERTAINTY);
        assertThat(people(centre.questions.agreeTryOut(
                        centre.actor("nina"),
                        uncertain.id(),
                        uncertain.revision(),
                        new AgreeTryOut(
                                "Call from close by.", centre.clock.today().plusDays(7), null))))
                .contains("nina");
        Question fitting = assessed(TIM, Outcome.AGE_APPROPRIATE);
        Question begun = centre.questions.followUp(centre.actor("nina"), fitting.id(), fitting.revision());
        assertThat(people(begun)).contains("nina");
        practice.explanations.give(
                centre.actor("esra"),
                new GiveExplanation(begun.id(), null, null, "Fits the age.", "Comes to adults for help.", null));
        Question explained = read("nora", begun.id());
        Question offered = centre.questions.offerEvaluation(centre.actor("nora"), explained.id(), explained.revision());
        assertThat(people(offered)).contains("nora").doesNotContain("nele");
        assertThat(people(centre.questions.close(centre.actor("nele"), offered.id(), offered.revision())))
                .contains("nele");
    }

    private static List<String> people(Question question) {
        return question.participants().stream().map(p -> p.staff().key()).toList();
    }

    @Test
    void forgetsThatASideClosedItWhenItIsAssessedAnew() {
        Question assessed = assessed(TIM, Outcome.AGE_APPROPRIATE);
        practice.explanations.give(
                centre.actor("esra"),
                new GiveExplanation(assessed.id(), null, null, "Fits the age.", "Comes to adults for help.", null));
        Question offered = offered(read("vera", assessed.id()));
        Question once = centre.questions.close(centre.actor("vera"), offered.id(), offered.revision());
        assertThat(once.closings()).hasSize(1);

        confirmed(proposed(once.id(), once.observations().get(0), Outcome.STAFF_UNCERTAINTY));

        assertThat(read("vera", once.id()).closings()).isEmpty();
    }

    @Test
    void closesStaffUncertaintyAfterATryOutAndALookBack() {
        Question assessed = assessed(TIM, Outcome.STAFF_UNCERTAINTY);
        Question agreed = centre.questions.agreeTryOut(
                centre.actor("esra"),
                assessed.id(),
                assessed.revision(),
                new AgreeTryOut("Call from close by.", centre.clock.today().plusDays(7), null));
        assertThat(agreed.state()).isEqualTo(QuestionState.FOLLOW_UP);
        assertRefused(
                CoachingProblems.FOLLOW_UP_OPEN,
                () -> centre.questions.close(centre.actor("esra"), agreed.id(), agreed.revision()));
        assertRefused(
                CoachingProblems.TRY_OUT_UNKNOWN,
                () -> centre.questions.reviewTryOut(
                        centre.actor("vera"), agreed.id(), agreed.revision(), new ReviewTryOut(2, "Good.", 4, null)));
        assertRefused(
                CoachingProblems.HELPED_INVALID,
                () -> centre.questions.reviewTryOut(
                        centre.actor("vera"), agreed.id(), agreed.revision(), new ReviewTryOut(1, "Good.", 6, null)));

        Question reviewed = centre.questions.reviewTryOut(
                centre.actor("vera"), agreed.id(), agreed.revision(), new ReviewTryOut(1, "It helped.", 4, null));
        Question offered = offered(reviewed);
        Question once = centre.questions.close(centre.actor("esra"), offered.id(), offered.revision());
        Question closed = centre.questions.close(centre.actor("vera"), once.id(), once.revision());

        assertThat(closed.state()).isEqualTo(QuestionState.CLOSED);
        assertThat(closed.tryOuts()).singleElement().satisfies(t -> {
            assertThat(t.helped()).isEqualTo(4);
            assertThat(t.reviewedBy()).isEqualTo(new StaffRef("vera"));
        });
        Question managers = read("rik", closed.id());
        assertThat(managers.outcome()).isNull();
        assertThat(managers.tryOuts()).isEmpty();
        assertThat(managers.duties()).isEmpty();
        assertThat(managers.toString()).doesNotContain("STAFF_UNCERTAINTY").doesNotContain("try-out-agreed");
    }

    @Test
    void asksLaterModulesForTheDutiesOfASpecificApproach() {
        Question assessed = assessed(TIM, Outcome.SPECIFIC_APPROACH);
        Question started = centre.questions.followUp(centre.actor("vera"), assessed.id(), assessed.revision());
        assertThat(started.duties()).extracting(Duty::state).containsExactly(Duty.State.NOT_AVAILABLE);
        assertThat(read("rik", started.id()).outcome()).isEqualTo(Outcome.SPECIFIC_APPROACH);

        centre.laterDuties = List.of(new Duty("plan-active", "stepplan:plan-needed", Duty.State.OPEN));
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> centre.questions.close(centre.actor("vera"), started.id(), started.revision()))
                .satisfies(p -> assertThat(p.arguments()).containsExactly("plan-active"));
        centre.laterDuties = List.of(new Duty("plan-active", "stepplan:plan-needed", Duty.State.MET));
        Question offered = offered(started);
        assertThat(centre.questions
                        .close(centre.actor("vera"), offered.id(), offered.revision())
                        .closings())
                .hasSize(1);
    }

    @Test
    void closesWithoutTheLaterModuleWhenTheManagerRecordsWhoFollowsUp() {
        Question assessed = assessed(SUN, Outcome.SPECIFIC_APPROACH);
        Question started = centre.questions.followUp(centre.actor("vera"), assessed.id(), assessed.revision());
        assertRefused(
                CoachingProblems.FOLLOW_UP_OPEN,
                () -> centre.questions.close(centre.actor("vera"), started.id(), started.revision()));
        assertRefused(
                PrivacyProblems.NOT_ALLOWED,
                () -> centre.questions.followUpOutside(
                        centre.actor("vera"),
                        started.id(),
                        started.revision(),
                        new FollowUpOutside("the school", null)));

        Question recorded = centre.questions.followUpOutside(
                centre.actor("rik"), started.id(), started.revision(), new FollowUpOutside("the school", null));
        assertThat(recorded.outsideFollowUp()).isNotNull();
        assertThat(people(recorded)).contains("rik");
        Question offered = offered(recorded);
        Question once = centre.questions.close(centre.actor("esra"), offered.id(), offered.revision());
        assertThat(centre.questions
                        .close(centre.actor("mila"), once.id(), once.revision())
                        .state())
                .isEqualTo(QuestionState.CLOSED);
    }

    @Test
    void isTakenBackByItsAskerAndADiscardedDraftShowsToNobody() {
        Question asked = asked("vera", SUN, "It is loud after lunch.");
        assertRefused(
                PrivacyProblems.NOT_ALLOWED,
                () -> centre.questions.withdraw(
                        centre.actor("mila"), asked.id(), asked.revision(), new WithdrawQuestion("not mine", null)));
        Question withdrawn = centre.questions.withdraw(
                centre.actor("vera"), asked.id(), asked.revision(), new WithdrawQuestion("solved", null));
        assertThat(withdrawn.state()).isEqualTo(QuestionState.WITHDRAWN);
        assertThat(read("esra", asked.id()).reason()).isEqualTo("solved");

        Question draft = drafted("vera", SUN, "never mind");
        centre.questions.withdraw(
                centre.actor("vera"), draft.id(), draft.revision(), new WithdrawQuestion("no need", null));
        assertRefused(PrivacyProblems.NOT_FOUND, () -> read("esra", draft.id()));
        assertThat(ids("mila", ALL)).doesNotContain(draft.id());
    }

    @Test
    void refusesAChangeOnAnOldRevisionWithTheNewestDocument() {
        Question asked = asked("vera", SUN, "It is loud after lunch.");
        pickedUp(asked);

        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> centre.questions.explore(centre.actor("vera"), asked.id(), asked.revision()))
                .satisfies(p -> {
                    assertThat(p.type()).isEqualTo(PrivacyProblems.STALE);
                    assertThat(p.current()).hasValueSatisfying(q -> assertThat(((Question) q).state())
                            .isEqualTo(QuestionState.PICKED_UP));
                });
    }

    @Test
    void turnsPagesNewestFirst() {
        QuestionFilter ofMoon = new QuestionFilter(null, new GroupRef("moon"), null, null, null, null);
        Subject moon = Subject.of(new GroupRef("moon"));
        for (int i = 0; i < 5; i++) {
            centre.clock.advance(Duration.ofMinutes(1));
            asked("omar", moon, "question " + i);
        }
        var omar = centre.actor("omar");

        Page<QuestionSummary> first = centre.questions.list(omar, ofMoon, new PageRequest(3, null));
        Page<QuestionSummary> second = centre.questions.list(omar, ofMoon, new PageRequest(3, first.next()));

        assertThat(first.items())
                .extracting(QuestionSummary::beginning)
                .containsExactly("question 4", "question 3", "question 2");
        assertThat(second.items()).extracting(QuestionSummary::beginning).containsExactly("question 1", "question 0");
        assertThat(second.next()).isNull();
    }

    private Question assessed(Subject subject, Outcome outcome) {
        JointAssessment confirmed = confirmed(proposed(subject, outcome));
        return read("vera", confirmed.questionId());
    }

    private List<QuestionId> ids(String who, @Nullable QuestionFilter filter) {
        return centre
                .questions
                .list(centre.actor(who), filter == null ? ALL : filter, new PageRequest(200, null))
                .items()
                .stream()
                .map(QuestionSummary::id)
                .toList();
    }
}
