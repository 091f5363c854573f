package org.houvast.stepplan.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.houvast.testkit.Eventually.eventually;

import java.util.List;
import java.util.UUID;
import org.houvast.coaching.Outcome;
import org.houvast.coaching.Question;
import org.houvast.coaching.QuestionId;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Language;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Problem;
import org.houvast.commons.Subject;
import org.houvast.parents.ParentsProblems;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.stepplan.CompleteStep;
import org.houvast.stepplan.CopyTemplate;
import org.houvast.stepplan.CreateStepPlan;
import org.houvast.stepplan.InvolveParents;
import org.houvast.stepplan.NotYetReason;
import org.houvast.stepplan.OfferedEvidence;
import org.houvast.stepplan.ParentMode;
import org.houvast.stepplan.PauseStepPlan;
import org.houvast.stepplan.PlanText;
import org.houvast.stepplan.PostponeParents;
import org.houvast.stepplan.ReturnStep;
import org.houvast.stepplan.ReviseStepPlan;
import org.houvast.stepplan.SkipStep;
import org.houvast.stepplan.StepPlan;
import org.houvast.stepplan.StepPlanFilter;
import org.houvast.stepplan.StepPlanProblems;
import org.houvast.stepplan.StepPlanState;
import org.houvast.stepplan.StepPlanSummary;
import org.houvast.stepplan.StepPlanTemplate;
import org.houvast.stepplan.StepState;
import org.houvast.stepplan.StopStepPlan;
import org.houvast.stepplan.internal.StepPlanCentre;
import org.houvast.stepplan.internal.StepPlanTest;
import org.houvast.testkit.TestDatabase;
import org.junit.jupiter.api.Test;

class StepPlansIT extends StepPlanTest {
    StepPlansIT(TestDatabase database) {
        super(database);
    }

    private static final StepPlanFilter OF_TIM =
            new StepPlanFilter(TIM.child().orElseThrow(), null, null, null, null, null, null);

    @Test
    void isSeenByStaffWithTheNameAndByTheCoachWithTheAlias() {
        StepPlan draft = drafted();

        assertThat(read("mila", draft).subject()).isEqualTo(TIM);
        Subject coachs = read("esra", draft).subject();
        assertThat(coachs.alias()).isNotBlank();
        assertThat(centre.plans
                        .list(centre.actor("esra"), StepPlanFilter.ALL, PageRequest.first())
                        .items())
                .filteredOn(p -> p.id().equals(draft.id()))
                .extracting(StepPlanSummary::subject)
                .containsExactly(coachs);
        assertThat(centre.plans
                        .list(centre.actor("esra"), OF_TIM, PageRequest.first())
                        .items())
                .as("an alias is not solved by asking for the child")
                .isEmpty();
        for (String who : List.of("omar", "ada", "alex")) {
            assertRefused(PrivacyProblems.NOT_FOUND, () -> read(who, draft));
            assertThat(centre.plans
                            .list(centre.actor(who), StepPlanFilter.ALL, PageRequest.first())
                            .items())
                    .noneMatch(p -> p.id().equals(draft.id()));
        }
    }

    @Test
    void isNotFoundByTheChildForWhoMayNotKnowIt() {
        StepPlan draft = drafted();
        var ofTim = new StepPlanFilter(new ChildRef("tim"), null, null, null, null, null, null);

        assertThat(centre.plans
                        .list(centre.actor("mila"), ofTim, new PageRequest(200, null))
                        .items())
                .anyMatch(p -> p.id().equals(draft.id()));
        assertThat(centre.plans
                        .list(centre.actor("esra"), ofTim, PageRequest.first())
                        .items())
                .isEmpty();
    }

    @Test
    void holdsBackANameThatACoachWouldReadUntilItIsDeclaredToBeNone() {
        StepPlan draft = drafted();
        var vera = centre.actor("vera");
        var named = new ReviseStepPlan("TIM feels safe.", "Plays with Noa.", null);

        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> centre.plans.revise(vera, draft.id(), draft.revision(), named))
                .satisfies(p -> {
                    assertThat(p.type()).isEqualTo(PrivacyProblems.NAME_IN_TEXT);
                    assertThat(p.violations())
                            .extracting(Problem.Violation::pointer)
                            .containsExactly("/aim", "/strengths");
                    assertThat(p.violations(Language.NL))
                            .extracting(Problem.Violation::message)
                            .allMatch(m -> m.equals("een woord hierin lijkt op de naam van een kind"));
                });
        StepPlan kept = centre.plans.revise(
                vera,
                draft.id(),
                draft.revision(),
                new ReviseStepPlan("{{child:1}} feels safe.", "Plays with Noa's clay.", true));
        StepPlan changed = centre.plans.revise(
                centre.actor("esra"),
                kept.id(),
                kept.revision(),
                new ReviseStepPlan("Both feel safe.", "Plays with Noa's clay.", null));

        assertThat(changed.text()).isEqualTo(new PlanText("Both feel safe.", "Plays with Noa's clay."));
        assertRefused(
                PrivacyProblems.NAME_IN_TEXT,
                () -> centre.plans.stop(
                        vera, changed.id(), changed.revision(), new StopStepPlan("tim moves house", null)));
    }

    @Test
    void keepsEmojiAndWritingFromTheRightWhole() {
        String aim = "\u0634\u0639\u0648\u0631 \u0622\u0645\u0646 \uD83E\uDDF8\u200F";
        StepPlan draft = drafted();

        StepPlan revised = centre.plans.revise(
                centre.actor("vera"),
                draft.id(),
                draft.revision(),
                new ReviseStepPlan(aim, "\uD83D\uDE00".repeat(1000), null));

        assertThat(read("esra", revised).text()).isEqualTo(new PlanText(aim, "\uD83D\uDE00".repeat(1000)));
    }

    @Test
    void needsTwoPersonsOnTwoSides() {
        StepPlan once = confirm("vera", drafted());
        assertThat(once.state()).isEqualTo(StepPlanState.DRAFT);
        assertThat(refusal(read("mila", once).allowedActions(), "confirm")).contains(StepPlanProblems.SIDE_DONE);

        assertRefused(StepPlanProblems.SIDE_DONE, () -> confirm("mila", once));
        assertRefused(PrivacyProblems.NOT_ALLOWED, () -> confirm("rik", once));
        assertRefused(StepPlanProblems.NO_SIDE, () -> confirm("iris", once));

        StepPlan confirmed = confirm("esra", once);
        assertThat(confirmed.state()).isEqualTo(StepPlanState.CONFIRMED);
        assertThat(confirmed.begunOn()).isEqualTo(MONDAY);
        assertThat(step(confirmed, 1).state()).isEqualTo(StepState.READY);
        assertThat(step(confirmed, 2).state()).isEqualTo(StepState.WAITING);
    }

    @Test
    void isConfirmedByTheInternalCoachWhereTheGroupHasNoCoach() {
        StepPlan draft = centre.plans.create(
                centre.actor("omar"),
                new CreateStepPlan(
                        centre.shipped("group-question"),
                        null,
                        new GroupRef("moon"),
                        new PlanText("More rest.", "They play well."),
                        null));
        StepPlan once = confirm("omar", draft);

        assertThat(confirm("iris", once).state()).isEqualTo(StepPlanState.CONFIRMED);
    }

    @Test
    void isGivenAnewAfterTheTextChanged() {
        StepPlan once = confirm("vera", drafted());
        StepPlan revised = centre.plans.revise(
                centre.actor("esra"),
                once.id(),
                once.revision(),
                new ReviseStepPlan("Other aim.", "Loves sand.", null));

        assertThat(revised.confirmations()).isEmpty();
        assertThat(revised.coAuthors()).extracting(Object::toString).containsExactly("vera", "esra");
        StepPlan bare = centre.plans.revise(
                centre.actor("vera"), once.id(), revised.revision(), new ReviseStepPlan("Other aim.", " ", null));
        assertRefused(StepPlanProblems.PLAN_INCOMPLETE, () -> confirm("vera", bare));
    }

    @Test
    void becomesActiveWithItsFirstStepAndIsDoneStepByStep() {
        StepPlan started = start(confirmed(drafted()), 1);
        assertThat(started.state()).isEqualTo(StepPlanState.ACTIVE);
        assertThat(refusal(step(started, 1).allowedActions(), "complete")).contains(StepPlanProblems.PARENTS_OPEN);
        assertRefused(
                StepPlanProblems.PARENTS_OPEN,
                () -> centre.plans.completeStep(
                        centre.actor("vera"), started.id(), 1, started.revision(), new CompleteStep(null, null, null)));

        StepPlan done = complete(started, 1);

        assertThat(step(done, 1).state()).isEqualTo(StepState.DONE);
        assertThat(step(done, 1).parents().record()).isNotNull();
        assertThat(step(done, 2).state()).isEqualTo(StepState.READY);
        assertThat(done.currentStep()).isEqualTo(2);
        assertRefused(PrivacyProblems.STALE, () -> complete(started, 1));
        assertRefused(StepPlanProblems.STEP_STATE, () -> complete(done, 1));
        assertRefused(StepPlanProblems.STEP_STATE, () -> start(done, 3));
        assertRefused(StepPlanProblems.STEP_UNKNOWN, () -> start(done, 9));
        assertRefused(StepPlanProblems.STEP_UNKNOWN, () -> start(done, 0));
    }

    @Test
    void refusesAParentRecordThatCannotBe() {
        StepPlan started = start(confirmed(drafted()), 1);
        var tomorrow = new InvolveParents(ParentMode.TALK, MONDAY.plusDays(1), null, null, null);
        var nobody = new InvolveParents(ParentMode.NOT_YET, MONDAY, null, null, null);
        var notice = new InvolveParents(ParentMode.INFORM, MONDAY, null, "for a group", null);

        for (InvolveParents wrong : List.of(tomorrow, nobody, notice)) {
            assertRefused(
                    StepPlanProblems.PARENT_RECORD_INVALID,
                    () -> centre.plans.recordParents(centre.actor("vera"), started.id(), 1, started.revision(), wrong));
        }
        for (UUID foreign : List.of(
                UUID.randomUUID(),
                centre.toldParents(Subject.of(new ChildRef("noa"))).value())) {
            assertRefused(
                    ParentsProblems.CONTACT_UNKNOWN,
                    () -> centre.plans.recordParents(
                            centre.actor("vera"),
                            started.id(),
                            1,
                            started.revision(),
                            new InvolveParents(ParentMode.INFORM, MONDAY, foreign, null, null)));
        }
        UUID contact = centre.toldParents(TIM).value();
        StepPlan told = centre.plans.recordParents(
                centre.actor("vera"),
                started.id(),
                1,
                started.revision(),
                new InvolveParents(ParentMode.INFORM, MONDAY, contact, null, null));
        assertThat(step(told, 1).parents().record())
                .satisfies(r -> assertThat(r.parentContactId()).isEqualTo(contact));
        assertThat(refusal(step(told, 1).allowedActions(), "complete")).isEmpty();
    }

    @Test
    void waitsWithTheParentsWhenASecondPersonAgrees() {
        StepPlan started = start(confirmed(drafted()), 1);
        assertRefused(StepPlanProblems.POSTPONEMENT_TOO_LONG, () -> postpone(started, NotYetReason.LOOK_FIRST, 29));
        assertRefused(StepPlanProblems.POSTPONEMENT_TOO_LONG, () -> postpone(started, NotYetReason.LOOK_FIRST, -1));
        assertRefused(StepPlanProblems.NO_POSTPONEMENT, () -> agree("mila", started));

        StepPlan asked = postpone(started, NotYetReason.UNREACHABLE, 28);
        assertRefused(StepPlanProblems.SECOND_PERSON, () -> agree("vera", asked));
        assertRefused(
                StepPlanProblems.PARENTS_OPEN,
                () -> centre.plans.completeStep(
                        centre.actor("vera"), asked.id(), 1, asked.revision(), new CompleteStep(null, null, null)));
        StepPlan agreed = agree("rik", asked);
        assertThat(step(agreed, 1).parents().due()).isEqualTo(MONDAY.plusDays(28));
        assertRefused(StepPlanProblems.NO_POSTPONEMENT, () -> agree("mila", agreed));
        StepPlan done = centre.plans.completeStep(
                centre.actor("vera"), agreed.id(), 1, agreed.revision(), new CompleteStep(null, null, null));

        on(MONDAY.plusDays(29));
        StepPlan later = read("vera", done);
        assertThat(later.parentsOverdue()).isTrue();
        assertThat(step(later, 1).parents().overdue()).isTrue();
        assertThat(summary(later).parentsOverdue()).isTrue();
        StepPlan told = centre.plans.recordParents(centre.actor("vera"), later.id(), 1, later.revision(), told());
        assertThat(step(told, 1).parents().overdue()).isFalse();
    }

    @Test
    void waitsNoMoreOnceParentsWereInvolved() {
        StepPlan started = start(confirmed(drafted()), 1);
        StepPlan told = centre.plans.recordParents(centre.actor("vera"), started.id(), 1, started.revision(), told());

        assertRefused(StepPlanProblems.PARENTS_NOT_HERE, () -> postpone(told, NotYetReason.LOOK_FIRST, 3));
        assertThat(refusal(step(told, 1).allowedActions(), "postpone-parents"))
                .contains(StepPlanProblems.PARENTS_NOT_HERE);
    }

    @Test
    void keepsSafetyToTheTwoPersonsBehindItAndTheManager() {
        StepPlan started = start(confirmed(drafted()), 1);
        assertRefused(
                StepPlanProblems.SAFETY_WITHOUT_TEXT,
                () -> centre.plans.postponeParents(
                        centre.actor("vera"),
                        started.id(),
                        1,
                        started.revision(),
                        new PostponeParents(NotYetReason.SAFETY, MONDAY.plusDays(3), "text", null)));
        StepPlan asked = postpone(started, NotYetReason.SAFETY, 3);

        assertThat(step(read("mila", asked), 1).parents().postponement()).isNull();
        assertThat(step(read("esra", asked), 1).parents().postponement()).isNull();
        assertRefused(StepPlanProblems.NO_POSTPONEMENT, () -> agree("mila", asked));
        assertThat(step(read("rik", asked), 1).parents().postponement())
                .satisfies(p -> assertThat(p.reason()).isEqualTo(NotYetReason.SAFETY));

        StepPlan agreed = agree("rik", asked);
        assertThat(step(read("esra", agreed), 1).parents().postponement())
                .satisfies(p -> assertThat(p.reason()).isNull());
        assertThat(step(read("vera", agreed), 1).parents().postponement())
                .satisfies(p -> assertThat(p.reason()).isEqualTo(NotYetReason.SAFETY));
    }

    @Test
    void leavesOutWhatIsOnlyForASpecificApproach() {
        Question question = centre.asked("vera", TIM);
        StepPlan four = done(confirmed(drafted(question)), 1, 4);
        StepPlan five = complete(start(four, 5), 5);
        assertThat(step(five, 6).state()).isEqualTo(StepState.WAITING);
        assertThat(five.currentStep()).isEqualTo(6);
        assertRefused(StepPlanProblems.STEP_STATE, () -> start(five, 6));

        centre.assessed(question, Outcome.AGE_APPROPRIATE);

        eventually(() -> assertThat(read("vera", five).currentStep()).isEqualTo(8));
        StepPlan settled = read("vera", five);
        assertThat(step(settled, 6).state()).isEqualTo(StepState.SKIPPED);
        assertThat(step(settled, 7).state()).isEqualTo(StepState.SKIPPED);
        assertThat(step(settled, 6).reason()).isNull();
        StepPlan eight = complete(start(settled, 8), 8);
        assertThat(eight.currentStep()).isNull();
        assertThat(centre.plans
                        .complete(centre.actor("vera"), eight.id(), eight.revision())
                        .state())
                .isEqualTo(StepPlanState.COMPLETED);
    }

    @Test
    void goesOnWithThemWhenTheApproachIsSpecific() {
        Question question = centre.assessed(TIM, Outcome.SPECIFIC_APPROACH);

        StepPlan five = done(confirmed(drafted(question)), 1, 5);

        assertThat(step(five, 6).state()).isEqualTo(StepState.READY);
        assertThat(start(five, 6).currentStep()).isEqualTo(6);
    }

    @Test
    void offersWhatHappensInTheCaseAndCompletesNothingByIt() {
        Question question = centre.asked("vera", TIM);
        StepPlan running = start(confirmed(drafted(question)), 1);

        centre.assessed(question, Outcome.STAFF_UNCERTAINTY);

        eventually(() -> assertThat(read("vera", running).evidence())
                .extracting(OfferedEvidence::kind)
                .contains("observation.observation.final", "coaching.assessment.confirmed"));
        assertThat(step(read("vera", running), 1).state()).isEqualTo(StepState.BUSY);
    }

    @Test
    void goesBackToAnEarlierStepAndComesAgain() {
        StepPlan three = start(done(confirmed(drafted()), 1, 2), 3);
        assertRefused(StepPlanProblems.RETURN_NOT_EARLIER, () -> back(three, 3, 3));
        assertRefused(StepPlanProblems.RETURN_NOT_EARLIER, () -> back(three, 3, 4));
        assertRefused(StepPlanProblems.RETURN_NOT_EARLIER, () -> back(three, 3, 0));

        StepPlan returned = back(three, 3, 1);
        assertThat(returned.currentStep()).isEqualTo(1);
        assertThat(step(returned, 1).state()).isEqualTo(StepState.READY);
        assertThat(step(returned, 1).parents().record()).isNotNull();
        assertThat(step(returned, 2).state()).isEqualTo(StepState.WAITING);
        assertThat(step(returned, 3).state()).isEqualTo(StepState.RETURNED);
        assertThat(step(returned, 3).returnedTo()).isEqualTo(1);

        StepPlan again = done(returned, 1, 2);
        assertThat(step(again, 3).state()).isEqualTo(StepState.READY);
        assertThat(step(complete(start(again, 3), 3), 3).state()).isEqualTo(StepState.DONE);
    }

    @Test
    void skipsWithAReasonAndIsCompletedOnlyWhenAllIsSettled() {
        StepPlan first = confirmed(drafted());
        StepPlan skipped = centre.plans.skipStep(
                centre.actor("vera"), first.id(), 1, first.revision(), new SkipStep("known already", null));

        assertThat(step(skipped, 1).state()).isEqualTo(StepState.SKIPPED);
        assertThat(step(skipped, 1).reason()).isEqualTo("known already");
        assertThat(skipped.state()).isEqualTo(StepPlanState.ACTIVE);
        assertRefused(
                StepPlanProblems.STEPS_OPEN,
                () -> centre.plans.complete(centre.actor("vera"), skipped.id(), skipped.revision()));
    }

    @Test
    void restsAndIsStopped() {
        StepPlan running = start(confirmed(drafted()), 1);
        var vera = centre.actor("vera");
        assertRefused(
                StepPlanProblems.PAUSE_INVALID,
                () -> centre.plans.pause(
                        vera,
                        running.id(),
                        running.revision(),
                        new PauseStepPlan("holiday", MONDAY.minusDays(1), null)));
        StepPlan paused = centre.plans.pause(
                vera, running.id(), running.revision(), new PauseStepPlan("holiday", MONDAY.plusDays(7), null));
        assertRefused(StepPlanProblems.PLAN_STATE, () -> complete(paused, 1));
        assertThat(step(paused, 1).due()).isNull();

        StepPlan resumed = centre.plans.resume(vera, paused.id(), paused.revision());
        StepPlan stopped = centre.plans.stop(
                centre.actor("rik"), resumed.id(), resumed.revision(), new StopStepPlan("the child moves", null));

        assertThat(stopped.state()).isEqualTo(StepPlanState.STOPPED);
        assertRefused(StepPlanProblems.PLAN_STATE, () -> start(stopped, 2));
    }

    @Test
    void tellsTheParentsOfAGroupByANotice() {
        StepPlan plan = confirm(
                "iris",
                confirm(
                        "omar",
                        centre.plans.create(
                                centre.actor("omar"),
                                new CreateStepPlan(
                                        centre.shipped("group-question"),
                                        null,
                                        new GroupRef("moon"),
                                        new PlanText("More rest.", "They play well."),
                                        null))));
        var omar = centre.actor("omar");
        StepPlan one = centre.plans.startStep(omar, plan.id(), 1, plan.revision());
        StepPlan noParentsNeeded =
                centre.plans.completeStep(omar, one.id(), 1, one.revision(), new CompleteStep(null, null, null));
        StepPlan two = centre.plans.startStep(omar, plan.id(), 2, noParentsNeeded.revision());

        assertRefused(
                StepPlanProblems.PARENT_RECORD_INVALID,
                () -> centre.plans.completeStep(
                        omar, two.id(), 2, two.revision(), new CompleteStep(null, told(), null)));
        StepPlan done = centre.plans.completeStep(
                omar,
                two.id(),
                2,
                two.revision(),
                new CompleteStep(
                        null, new InvolveParents(ParentMode.INFORM, MONDAY, null, "A coach comes along.", null), null));

        assertThat(step(done, 2).state()).isEqualTo(StepState.DONE);
        assertThat(done.subject()).isEqualTo(Subject.of(new GroupRef("moon")));
    }

    @Test
    void beginsOnlyWhereItFits() {
        Question question = centre.asked("vera", TIM);
        var vera = centre.actor("vera");
        var text = new PlanText(null, null);
        var eight = centre.shipped("early-signals");
        assertRefused(
                StepPlanProblems.SUBJECT_INVALID,
                () -> centre.plans.create(vera, new CreateStepPlan(eight, null, null, text, null)));
        assertRefused(
                StepPlanProblems.SUBJECT_INVALID,
                () -> centre.plans.create(
                        vera, new CreateStepPlan(eight, question.id(), new GroupRef("sun"), text, null)));
        assertRefused(
                StepPlanProblems.TEMPLATE_NOT_FOR_THIS,
                () -> centre.plans.create(
                        vera, new CreateStepPlan(centre.shipped("group-question"), question.id(), null, text, null)));
        assertRefused(
                PrivacyProblems.NOT_FOUND,
                () -> centre.plans.create(
                        vera, new CreateStepPlan(eight, new QuestionId(UUID.randomUUID()), null, text, null)));
        assertRefused(
                PrivacyProblems.NOT_FOUND,
                () -> centre.plans.create(
                        centre.actor("omar"), new CreateStepPlan(eight, question.id(), null, text, null)));
        assertRefused(
                PrivacyProblems.NOT_FOUND,
                () -> centre.plans.create(vera, new CreateStepPlan(eight, null, new GroupRef("moon"), text, null)));
    }

    @Test
    void staysOnItsTemplateAndNeverBeginsOnARetiredOne() {
        var ada = centre.actor("ada");
        StepPlanTemplate copy =
                centre.templates.copy(ada, centre.shipped("early-signals"), new CopyTemplate(StepPlanCentre.KDV));
        Question question = centre.asked("vera", TIM);
        assertRefused(StepPlanProblems.TEMPLATE_NOT_FOR_THIS, () -> drafted(question, copy.id()));
        StepPlanTemplate review = centre.templates.submit(ada, copy.id(), copy.revision());
        StepPlanTemplate published = centre.templates.publish(centre.actor("alex"), copy.id(), review.revision());
        StepPlan plan = drafted(question, copy.id());

        centre.templates.retire(ada, copy.id(), published.revision());

        assertThat(start(confirmed(plan), 1).template().version()).isEqualTo(copy.version());
        assertRefused(StepPlanProblems.TEMPLATE_NOT_FOR_THIS, () -> drafted(question, copy.id()));
    }

    @Test
    void closesTheOwnChildToStaff() {
        Question noa = centre.asked("vera", Subject.of(new ChildRef("noa")));
        StepPlan plan = drafted(noa);

        assertRefused(PrivacyProblems.NOT_FOUND, () -> read("otto", plan));
    }

    private StepPlan postpone(StepPlan plan, NotYetReason reason, int days) {
        return centre.plans.postponeParents(
                centre.actor("vera"),
                plan.id(),
                1,
                plan.revision(),
                new PostponeParents(reason, MONDAY.plusDays(days), null, null));
    }

    private StepPlan agree(String who, StepPlan plan) {
        return centre.plans.confirmPostponement(centre.actor(who), plan.id(), 1, plan.revision());
    }

    private StepPlan back(StepPlan plan, int no, int to) {
        return centre.plans.returnStep(
                centre.actor("vera"), plan.id(), no, plan.revision(), new ReturnStep(to, "not clear yet", null));
    }

    private StepPlanSummary summary(StepPlan plan) {
        return centre.plans.list(centre.actor("vera"), StepPlanFilter.ALL, new PageRequest(200, null)).items().stream()
                .filter(p -> p.id().equals(plan.id()))
                .findFirst()
                .orElseThrow();
    }
}
