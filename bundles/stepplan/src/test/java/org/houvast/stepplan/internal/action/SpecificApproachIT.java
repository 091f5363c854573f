package org.houvast.stepplan.internal.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.houvast.coaching.Duty;
import org.houvast.coaching.Outcome;
import org.houvast.coaching.Question;
import org.houvast.commons.Limits;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Problem;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.parents.ParentsProblems;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.stepplan.ActionKind;
import org.houvast.stepplan.ActionPlan;
import org.houvast.stepplan.ActionPlanAgreement;
import org.houvast.stepplan.ActionPlanFilter;
import org.houvast.stepplan.ActionPlanReview;
import org.houvast.stepplan.ActionPlanState;
import org.houvast.stepplan.ActionPlanText;
import org.houvast.stepplan.AgreeActionPlan;
import org.houvast.stepplan.Alternative;
import org.houvast.stepplan.AnswerOfParents;
import org.houvast.stepplan.Attainment;
import org.houvast.stepplan.Attendee;
import org.houvast.stepplan.AttendeeRole;
import org.houvast.stepplan.CancelConsultation;
import org.houvast.stepplan.CloseActionPlan;
import org.houvast.stepplan.ClosingOutcome;
import org.houvast.stepplan.CommunicationPlan;
import org.houvast.stepplan.ConsultActionPlan;
import org.houvast.stepplan.Consultation;
import org.houvast.stepplan.ConsultationFilter;
import org.houvast.stepplan.ConsultationState;
import org.houvast.stepplan.CreateActionPlan;
import org.houvast.stepplan.DiscussActionPlan;
import org.houvast.stepplan.ExpectedCare;
import org.houvast.stepplan.Goal;
import org.houvast.stepplan.HoldConsultation;
import org.houvast.stepplan.MeasuredGoal;
import org.houvast.stepplan.PlanConsultation;
import org.houvast.stepplan.PlannedAction;
import org.houvast.stepplan.ProbabilityBand;
import org.houvast.stepplan.RecordConsultation;
import org.houvast.stepplan.ReviewActionPlan;
import org.houvast.stepplan.ReviseActionPlan;
import org.houvast.stepplan.Setting;
import org.houvast.stepplan.StepPlan;
import org.houvast.stepplan.StepPlanProblems;
import org.houvast.stepplan.SupportLevel;
import org.houvast.stepplan.internal.StepPlanTest;
import org.houvast.testkit.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SpecificApproachIT extends StepPlanTest {
    private static final Goal HOME = new Goal(Setting.HOME, "He sleeps alone.", "With a parent.", "Four nights alone.");
    private static final Goal CENTRE = new Goal(Setting.CENTRE, "He joins in.", "Watches.", "Plays with one child.");

    SpecificApproachIT(TestDatabase database) {
        super(database);
    }

    @Test
    void followsOnlyASpecificApproach() {
        Question other = centre.assessed(TIM, Outcome.STAFF_UNCERTAINTY);
        Question open = centre.asked("vera", TIM);

        for (Question question : List.of(other, open)) {
            assertRefused(
                    StepPlanProblems.ASSESSMENT_NEEDED,
                    () -> centre.consultations.plan(
                            centre.actor("rik"), new PlanConsultation(question.id(), MONDAY, invited())));
            assertRefused(
                    StepPlanProblems.ASSESSMENT_NEEDED,
                    () -> centre.actionPlans.create(
                            centre.actor("vera"), new CreateActionPlan(question.id(), text(HOME, CENTRE), null)));
        }
    }

    @Test
    void isHeldByTheManagerWithTheAskerAndOneMoreOfTheTeam() {
        Consultation planned = planned();
        assertThat(planned.state()).isEqualTo(ConsultationState.PLANNED);
        assertThat(planned.due()).isEqualTo(LocalDate.of(2026, 3, 16));
        assertRefused(PrivacyProblems.NOT_ALLOWED, () -> hold("vera", planned, all()));
        assertMissing("MANAGER", planned, List.of(asker(true), team(true), coach()));
        assertMissing("ASKER", planned, List.of(manager(), asker(false), team(true), coach()));
        assertMissing("TEAM", planned, List.of(manager(), asker(true), team(false), coach()));
        assertMissing("COACH", planned, List.of(manager(), asker(true), team(true)));
        assertRefused(
                StepPlanProblems.ATTENDEES_INVALID,
                () -> hold("rik", planned, List.of(manager(), asker(true), team(true), team(true), coach())));
        assertRefused(
                StepPlanProblems.ATTENDEES_INVALID,
                () -> hold(
                        "rik",
                        planned,
                        List.of(manager(), asker(true), attendee("nobody", AttendeeRole.TEAM, true), coach())));
        assertMissing(
                "TEAM",
                planned,
                List.of(
                        manager(),
                        asker(true),
                        attendee("esra", AttendeeRole.TEAM, true),
                        attendee("iris", AttendeeRole.COACH, false)));

        Consultation held = hold("rik", planned, all());

        assertThat(held.state()).isEqualTo(ConsultationState.HELD);
        assertThat(held.attendees()).filteredOn(Attendee::present).hasSize(3);
        assertThat(held.due()).isEqualTo(LocalDate.of(2026, 3, 9));
        assertThat(centre.consultations
                        .get(centre.actor("esra"), held.id())
                        .subject()
                        .alias())
                .isNotBlank();
    }

    @Test
    void isRecordedWithDecisionsAndACompleteCommunicationPlan() {
        Consultation held = hold("rik", planned(), all());
        var vera = centre.actor("vera");
        assertRefused(
                Limits.FIELDS_INVALID,
                () -> centre.consultations.record(
                        vera, held.id(), held.revision(), new RecordConsultation(List.of(), telling(MONDAY), null)));
        assertRefused(
                Limits.FIELDS_INVALID,
                () -> centre.consultations.record(
                        vera,
                        held.id(),
                        held.revision(),
                        new RecordConsultation(
                                List.of("We go on."),
                                new CommunicationPlan(" ", new StaffRef("vera"), MONDAY, "at the door", "time", null),
                                null)));
        assertRefused(
                StepPlanProblems.DATE_INVALID,
                () -> centre.consultations.record(
                        vera,
                        held.id(),
                        held.revision(),
                        new RecordConsultation(List.of("We go on."), telling(MONDAY.minusDays(1)), null)));

        Consultation recorded = recorded(held);

        assertThat(recorded.state()).isEqualTo(ConsultationState.RECORDED);
        assertThat(recorded.communicationPlan()).isEqualTo(telling(MONDAY.plusDays(2)));
        assertRefused(StepPlanProblems.CONSULTATION_STATE, () -> recorded(recorded));
    }

    @Test
    void isCalledOffWithANewDate() {
        Consultation planned = planned();
        var rik = centre.actor("rik");
        assertRefused(
                StepPlanProblems.DATE_INVALID,
                () -> centre.consultations.cancel(
                        rik,
                        planned.id(),
                        planned.revision(),
                        new CancelConsultation("ill", MONDAY.minusDays(1), null)));

        Consultation cancelled = centre.consultations.cancel(
                rik, planned.id(), planned.revision(), new CancelConsultation("ill", MONDAY.plusDays(3), null));

        assertThat(cancelled.state()).isEqualTo(ConsultationState.CANCELLED);
        assertThat(cancelled.replacedBy()).isNotNull().satisfies(id -> {
            Consultation next = centre.consultations.get(rik, id);
            assertThat(next.state()).isEqualTo(ConsultationState.PLANNED);
            assertThat(next.on()).isEqualTo(MONDAY.plusDays(3));
            assertThat(next.attendees()).hasSameSizeAs(planned.attendees());
        });
        assertThat(centre.consultations
                        .list(
                                rik,
                                new ConsultationFilter(null, null, null, planned.questionId(), null, null, null),
                                PageRequest.first())
                        .items())
                .hasSize(2);
    }

    @Test
    void goesFromDraftToClosedAndMeetsTheDutiesOnItsWay() {
        Question question = centre.assessed(TIM, Outcome.SPECIFIC_APPROACH);
        assertThat(duties(question)).containsOnly(Duty.State.OPEN);
        StepPlan steps = done(confirmed(drafted(question)), 1, 5);
        assertThat(duties(question)).endsWith(Duty.State.MET);
        assertThat(steps.currentStep()).isEqualTo(6);
        Consultation recorded = recorded(hold("rik", planned(question), all()));
        assertThat(duties(question)).containsExactly(Duty.State.MET, Duty.State.MET, Duty.State.OPEN, Duty.State.MET);

        ActionPlan draft = drafted(question, text(HOME, CENTRE));
        assertRefused(
                StepPlanProblems.ACTION_PLAN_STATE,
                () -> discuss(draft, new DiscussActionPlan(MONDAY, null, null, null, null)));
        assertThat(draft.consultationId()).isNull();
        assertRefused(StepPlanProblems.ACTION_PLAN_STATE, () -> agree("vera", draft));
        assertRefused(StepPlanProblems.ACTION_PLAN_STATE, () -> answered(draft));
        ActionPlan discussed =
                discuss(consulted(draft, recorded), new DiscussActionPlan(MONDAY, null, null, null, null));
        assertThat(duties(question)).containsOnly(Duty.State.MET);
        assertThat(discussed.consultationId()).isEqualTo(recorded.id());
        assertThat(discussed.discussed()).isNotNull().satisfies(d -> assertThat(d.on())
                .isEqualTo(MONDAY));
        ActionPlan agreed = agreed(discussed);
        assertThat(agreed.state()).isEqualTo(ActionPlanState.AGREED);
        ActionPlan running = centre.actionPlans.start(centre.actor("vera"), agreed.id(), agreed.revision());
        assertThat(running.text().reviewOn()).isEqualTo(LocalDate.of(2026, 4, 13));

        assertMissing(
                "review",
                () -> close(running, new CloseActionPlan(ClosingOutcome.RESOLVED_AT_LOCATION, null, null, null)));
        ActionPlan reviewed = review(running, List.of(new Attainment(1, 2), new Attainment(2, -1)), null);
        assertThat(reviewed.measured())
                .containsExactly(new MeasuredGoal(1, 2, MONDAY), new MeasuredGoal(2, -1, MONDAY));
        assertMissing(
                "expected-care-without",
                () -> close(reviewed, new CloseActionPlan(ClosingOutcome.RESOLVED_AT_LOCATION, null, null, null)));
        ActionPlan again = review(
                reviewed, List.of(new Attainment(2, 1)), new ExpectedCare("day treatment", ProbabilityBand.POSSIBLE));
        assertThat(again.reviews()).extracting(ActionPlanReview::on).containsExactly(MONDAY, MONDAY);
        assertMissing("note", () -> close(again, new CloseActionPlan(ClosingOutcome.OTHER, null, null, null)));
        assertMissing("note", () -> close(again, new CloseActionPlan(ClosingOutcome.OTHER, null, " ", null)));

        ActionPlan closed =
                close(again, new CloseActionPlan(ClosingOutcome.RESOLVED_AT_LOCATION, null, "well done", null));

        assertThat(closed.state()).isEqualTo(ActionPlanState.CLOSED);
        assertThat(closed.closing()).isNotNull();
        assertThat(closed.text().reviewOn()).isNull();
        assertThat(duties(question)).containsOnly(Duty.State.MET);
        assertThat(centre.actionPlans
                        .list(
                                centre.actor("mila"),
                                new ActionPlanFilter(null, null, null, question.id(), null, null, null),
                                PageRequest.first())
                        .items())
                .singleElement()
                .satisfies(p -> assertThat(p.subject()).isEqualTo(TIM));
    }

    private static void assertMissing(String code, ThrowingCallable call) {
        assertThatExceptionOfType(Problem.class).isThrownBy(call).satisfies(p -> {
            assertThat(p.type()).isEqualTo(StepPlanProblems.ACTION_PLAN_INCOMPLETE);
            assertThat(p.arguments()).containsExactly(code);
        });
    }

    @Test
    void endsForAnotherReasonWithAWordOnIt() {
        ActionPlan reviewed = review(
                running(discussed()),
                List.of(new Attainment(1, 1), new Attainment(2, 1)),
                new ExpectedCare("day treatment", ProbabilityBand.POSSIBLE));

        ActionPlan closed = close(reviewed, new CloseActionPlan(ClosingOutcome.OTHER, null, "They move.", null));

        assertThat(closed.state()).isEqualTo(ActionPlanState.CLOSED);
    }

    @Test
    void isToBeLookedBackOnAfterItsDayWhileItIsCarriedOut() {
        Question question = centre.assessed(TIM, Outcome.SPECIFIC_APPROACH);
        ActionPlan draft = drafted(
                question, new ActionPlanText(List.of(HOME), actions(), List.of(), null, MONDAY.plusDays(1), null));
        ActionPlan running = running(discussed());
        LocalDate day = Objects.requireNonNull(running.text().reviewOn());
        on(day);
        assertThat(overdue(running)).isFalse();
        on(day.plusDays(1));

        assertThat(overdue(running)).isTrue();
        assertThat(overdue(draft)).isFalse();
        on(MONDAY);
        ActionPlan reviewed = review(running, List.of(), null);
        on(MONDAY.plusWeeks(7));
        assertThat(overdue(reviewed)).isFalse();
        on(MONDAY.plusWeeks(7).plusDays(1));
        assertThat(overdue(reviewed)).isTrue();
    }

    private boolean overdue(ActionPlan plan) {
        return centre.actionPlans.get(centre.actor("vera"), plan.id()).reviewOverdue();
    }

    private ActionPlan running(ActionPlan discussed) {
        ActionPlan agreed = agreed(discussed);
        return centre.actionPlans.start(centre.actor("vera"), agreed.id(), agreed.revision());
    }

    @Test
    void tellsOnceThatAllAgreedAndCountsItsKeepingFromEveryStep() {
        Question question = centre.assessed(TIM, Outcome.SPECIFIC_APPROACH);
        ActionPlan plan = drafted(question, text(HOME, CENTRE));
        Consultation consultation = recorded(hold("rik", planned(question), all()));
        on(MONDAY.plusDays(1));
        ActionPlan discussed =
                discuss(consulted(plan, consultation), new DiscussActionPlan(MONDAY, null, null, null, null));
        assertThat(changedAt("stepplan_action_plan", plan.id().value())).isEqualTo(centre.clock.instant());
        on(MONDAY.plusDays(2));
        ActionPlan two = agree("esra", agree("vera", discussed));
        assertThat(changedAt("stepplan_action_plan", plan.id().value())).isEqualTo(centre.clock.instant());
        ActionPlan answered = answered(two);
        assertThat(events(question)).doesNotContain("stepplan.action-plan.agreed");

        ActionPlan agreed = agree("rik", answered);

        assertThat(agreed.agreements())
                .extracting(ActionPlanAgreement::by)
                .containsExactly(new StaffRef("vera"), new StaffRef("esra"), new StaffRef("rik"));
        assertThat(events(question)).containsOnlyOnce("stepplan.action-plan.agreed");
    }

    @Test
    void needsGoalsForHomeAndCentreAndWhereTheyBegin() {
        assertIncomplete("goal-home", text(CENTRE));
        assertIncomplete("goal-centre", text(HOME));
        assertIncomplete("baseline", text(HOME, CENTRE, new Goal(Setting.HOME, "More.", null, "x")));
        assertIncomplete("target", text(HOME, CENTRE, new Goal(Setting.HOME, "More.", "x", " ")));
        assertIncomplete(
                "support-level", new ActionPlanText(List.of(HOME, CENTRE), actions(), List.of(), null, null, null));
        assertIncomplete(
                "actions",
                new ActionPlanText(List.of(HOME, CENTRE), List.of(), List.of(), SupportLevel.LIGHT, null, null));
    }

    private void assertIncomplete(String code, ActionPlanText text) {
        Question question = centre.assessed(TIM, Outcome.SPECIFIC_APPROACH);
        ActionPlan consulted = consulted(drafted(question, text), recorded(hold("rik", planned(question), all())));
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> discuss(consulted, new DiscussActionPlan(MONDAY, null, null, null, null)))
                .satisfies(p -> {
                    assertThat(p.type()).isEqualTo(StepPlanProblems.ACTION_PLAN_INCOMPLETE);
                    assertThat(p.arguments()).containsExactly(code);
                });
        assertThat(refusal(consulted.allowedActions(), "discuss")).contains(StepPlanProblems.ACTION_PLAN_INCOMPLETE);
    }

    @Test
    void needsNoHomeGoalForAGroupButANoticeToItsParents() {
        Question question = centre.assessed(SUN, Outcome.SPECIFIC_APPROACH);
        ActionPlan consulted =
                consulted(drafted(question, text(CENTRE)), recorded(hold("rik", planned(question), all())));
        assertRefused(
                StepPlanProblems.PARENT_RECORD_INVALID,
                () -> discuss(consulted, new DiscussActionPlan(MONDAY, null, null, null, null)));

        ActionPlan discussed =
                discuss(consulted, new DiscussActionPlan(MONDAY, null, null, "We change the morning circle.", null));
        ActionPlan agreed = agree("rik", agree("esra", agree("vera", discussed)));

        assertThat(agreed.state()).isEqualTo(ActionPlanState.AGREED);
    }

    @Test
    void isAgreedByThreePersonsAndTheParentsAreHeard() {
        ActionPlan discussed = discussed();
        ActionPlan once = agree("vera", discussed);
        assertRefused(StepPlanProblems.SIDE_DONE, () -> agree("mila", once));
        assertRefused(StepPlanProblems.NO_SIDE, () -> agree("iris", once));
        assertRefused(
                StepPlanProblems.PARENT_RECORD_INVALID,
                () -> centre.actionPlans.recordParents(
                        centre.actor("vera"),
                        once.id(),
                        once.revision(),
                        new AnswerOfParents(false, MONDAY, " ", null, null)));
        ActionPlan twice = agree("rik", agree("esra", once));
        assertThat(twice.state()).isEqualTo(ActionPlanState.DISCUSSED_WITH_PARENTS);

        ActionPlan agreed = centre.actionPlans.recordParents(
                centre.actor("vera"),
                twice.id(),
                twice.revision(),
                new AnswerOfParents(
                        false,
                        MONDAY,
                        "We would rather wait.",
                        centre.toldParents(TIM).value(),
                        null));

        assertThat(agreed.state()).isEqualTo(ActionPlanState.AGREED);
        assertThat(agreed.parentsAnswer()).isNotNull();
        assertThat(events(centre.questions.get(centre.actor("vera"), agreed.questionId())))
                .containsOnlyOnce("stepplan.action-plan.agreed");
    }

    @Test
    void isDiscussedAndAgreedAnewWhenItChanges() {
        ActionPlan once = answered(agree("vera", discussed()));
        assertThat(once.parentsAnswer()).isNotNull();

        ActionPlan revised = centre.actionPlans.revise(
                centre.actor("mila"), once.id(), once.revision(), ReviseActionPlan.of(text(HOME, CENTRE, CENTRE)));

        assertThat(revised.state()).isEqualTo(ActionPlanState.CONSULTED);
        assertThat(revised.agreements()).isEmpty();
        assertThat(revised.discussed()).isNull();
        assertThat(revised.parentsAnswer()).isNull();
        assertThat(revised.text().goals()).hasSize(3);
    }

    @Test
    void restsOnARecordedConsultationOfTheSameAssessment() {
        Question question = centre.assessed(TIM, Outcome.SPECIFIC_APPROACH);
        ActionPlan draft = drafted(question, text(HOME, CENTRE));
        Consultation held = hold("rik", planned(question), all());
        Consultation ofAnother = recorded(hold("rik", planned(), all()));

        assertRefused(StepPlanProblems.CONSULTATION_NEEDED, () -> consulted(draft, held));
        assertRefused(StepPlanProblems.CONSULTATION_NEEDED, () -> consulted(draft, ofAnother));
    }

    @Test
    void refusesPeriodsThatRunBackwardsAndNumbersOutsideTheirRange() {
        Question question = centre.assessed(TIM, Outcome.SPECIFIC_APPROACH);
        var backwards =
                new PlannedAction(Setting.CENTRE, ActionKind.ROUTINE, "Same seat.", null, MONDAY, MONDAY.minusDays(1));
        assertRefused(
                StepPlanProblems.ACTION_PLAN_INVALID,
                () -> drafted(
                        question, new ActionPlanText(List.of(HOME), List.of(backwards), List.of(), null, null, null)));
        assertRefused(
                StepPlanProblems.ACTION_PLAN_INVALID,
                () -> drafted(question, text(new Goal(Setting.BOTH, "Both.", "x", "y"))));
        ActionPlan agreed = agreed(discussed());
        ActionPlan running = centre.actionPlans.start(centre.actor("vera"), agreed.id(), agreed.revision());
        assertRefused(StepPlanProblems.ACTION_PLAN_INVALID, () -> review(running, List.of(new Attainment(1, 3)), null));
        assertRefused(StepPlanProblems.GOAL_UNKNOWN, () -> review(running, List.of(new Attainment(9, 0)), null));
        assertRefused(
                StepPlanProblems.GOAL_UNKNOWN,
                () -> review(running, List.of(new Attainment(1, 0), new Attainment(1, 1)), null));
    }

    @Test
    void endsAtAnyMomentWhenTheChildLeaves() {
        ActionPlan draft = drafted(centre.assessed(TIM, Outcome.SPECIFIC_APPROACH), text(HOME));

        assertThat(close(draft, new CloseActionPlan(ClosingOutcome.CHILD_LEFT, null, null, null))
                        .state())
                .isEqualTo(ActionPlanState.CLOSED);
    }

    @Test
    void isKeptFromThoseWhoDoNotWorkWithTheChild() {
        ActionPlan draft = drafted(centre.assessed(TIM, Outcome.SPECIFIC_APPROACH), text(HOME));

        for (String who : List.of("omar", "ada")) {
            assertRefused(PrivacyProblems.NOT_FOUND, () -> centre.actionPlans.get(centre.actor(who), draft.id()));
        }
        assertThat(centre.actionPlans
                        .get(centre.actor("esra"), draft.id())
                        .subject()
                        .alias())
                .isNotBlank();
        assertRefused(
                PrivacyProblems.STALE,
                () -> centre.actionPlans.revise(
                        centre.actor("vera"),
                        draft.id(),
                        new Revision(draft.revision().number() + 1),
                        ReviseActionPlan.of(text(HOME))));
    }

    @Test
    void holdsBackANameInAGoalADecisionAndAnAnswer() {
        Question question = centre.assessed(TIM, Outcome.SPECIFIC_APPROACH);
        ActionPlan draft = drafted(question, text(HOME, CENTRE));
        ReviseActionPlan named =
                ReviseActionPlan.of(text(new Goal(Setting.CENTRE, "Tim asks for help.", "Never.", "Daily."), HOME));

        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> centre.actionPlans.revise(centre.actor("mila"), draft.id(), draft.revision(), named))
                .satisfies(p -> {
                    assertThat(p.type()).isEqualTo(PrivacyProblems.NAME_IN_TEXT);
                    assertThat(p.violations())
                            .extracting(Problem.Violation::pointer)
                            .containsExactly("/goals/0/text");
                });
        Consultation held = hold("rik", planned(question), all());
        assertRefused(
                PrivacyProblems.NAME_IN_TEXT,
                () -> centre.consultations.cancel(
                        centre.actor("rik"),
                        planned(question).id(),
                        new Revision(1),
                        new CancelConsultation("Noa is ill", MONDAY.plusDays(7), null)));
        assertThat(recorded(held).decisions()).isNotEmpty();
        ActionPlan waiting = discussed();
        assertRefused(
                PrivacyProblems.NAME_IN_TEXT,
                () -> centre.actionPlans.recordParents(
                        centre.actor("vera"),
                        waiting.id(),
                        waiting.revision(),
                        new AnswerOfParents(false, MONDAY, "tim likes it here", null, null)));
    }

    private List<Duty.State> duties(Question question) {
        return centre.questions.get(centre.actor("vera"), question.id()).duties().stream()
                .filter(d -> d.rule().startsWith("stepplan:"))
                .map(Duty::state)
                .toList();
    }

    private Consultation planned() {
        return planned(centre.assessed(TIM, Outcome.SPECIFIC_APPROACH));
    }

    private Consultation planned(Question question) {
        return centre.consultations.plan(centre.actor("vera"), new PlanConsultation(question.id(), MONDAY, invited()));
    }

    private Consultation hold(String who, Consultation planned, List<Attendee> attendees) {
        return centre.consultations.hold(
                centre.actor(who), planned.id(), planned.revision(), new HoldConsultation(MONDAY, attendees));
    }

    private Consultation recorded(Consultation held) {
        return centre.consultations.record(
                centre.actor("vera"),
                held.id(),
                held.revision(),
                new RecordConsultation(List.of("We make a plan."), telling(MONDAY.plusDays(2)), null));
    }

    private void assertMissing(String code, Consultation planned, List<Attendee> attendees) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> hold("rik", planned, attendees))
                .satisfies(p -> {
                    assertThat(p.type()).isEqualTo(StepPlanProblems.ATTENDEE_MISSING);
                    assertThat(p.arguments()).containsExactly(code);
                });
    }

    private static CommunicationPlan telling(LocalDate when) {
        return new CommunicationPlan("We would like to talk.", new StaffRef("vera"), when, "at the door", "time", null);
    }

    private static List<Attendee> invited() {
        return List.of(manager(), asker(false), team(false), coach());
    }

    private static List<Attendee> all() {
        return List.of(manager(), asker(true), team(true), coach());
    }

    private static Attendee manager() {
        return attendee("rik", AttendeeRole.MANAGER, true);
    }

    private static Attendee asker(boolean present) {
        return attendee("vera", AttendeeRole.ASKER, present);
    }

    private static Attendee team(boolean present) {
        return attendee("mila", AttendeeRole.TEAM, present);
    }

    private static Attendee coach() {
        return attendee("esra", AttendeeRole.COACH, false);
    }

    private static Attendee attendee(String who, AttendeeRole role, boolean present) {
        return new Attendee(new StaffRef(who), role, present);
    }

    private ActionPlan drafted(Question question, ActionPlanText text) {
        return centre.actionPlans.create(centre.actor("vera"), new CreateActionPlan(question.id(), text, null));
    }

    private ActionPlan consulted(ActionPlan plan, Consultation consultation) {
        return centre.actionPlans.consult(
                centre.actor("vera"), plan.id(), plan.revision(), new ConsultActionPlan(consultation.id()));
    }

    private ActionPlan discuss(ActionPlan plan, DiscussActionPlan command) {
        return centre.actionPlans.discuss(centre.actor("vera"), plan.id(), plan.revision(), command);
    }

    private ActionPlan discussed() {
        Question question = centre.assessed(TIM, Outcome.SPECIFIC_APPROACH);
        ActionPlan consulted =
                consulted(drafted(question, text(HOME, CENTRE)), recorded(hold("rik", planned(question), all())));
        assertRefused(
                ParentsProblems.CONTACT_UNKNOWN,
                () -> discuss(consulted, new DiscussActionPlan(MONDAY, UUID.randomUUID(), null, null, null)));
        return discuss(
                consulted, new DiscussActionPlan(MONDAY, centre.toldParents(TIM).value(), null, null, null));
    }

    private ActionPlan agreed(ActionPlan discussed) {
        return answered(agree("rik", agree("esra", agree("vera", discussed))));
    }

    private ActionPlan answered(ActionPlan plan) {
        return centre.actionPlans.recordParents(
                centre.actor("vera"), plan.id(), plan.revision(), new AnswerOfParents(true, MONDAY, null, null, null));
    }

    private ActionPlan agree(String who, ActionPlan plan) {
        return centre.actionPlans.agree(centre.actor(who), plan.id(), plan.revision(), new AgreeActionPlan(null));
    }

    private ActionPlan review(ActionPlan plan, List<Attainment> attainments, @Nullable ExpectedCare expected) {
        return centre.actionPlans.review(
                centre.actor("vera"),
                plan.id(),
                plan.revision(),
                new ReviewActionPlan(MONDAY, attainments, "It goes better.", MONDAY.plusWeeks(7), expected, null));
    }

    private ActionPlan close(ActionPlan plan, CloseActionPlan command) {
        return centre.actionPlans.close(centre.actor("vera"), plan.id(), plan.revision(), command);
    }

    private static List<PlannedAction> actions() {
        return List.of(new PlannedAction(
                Setting.CENTRE, ActionKind.ROUTINE, "Same seat.", new StaffRef("mila"), MONDAY, MONDAY.plusDays(7)));
    }

    private static ActionPlanText text(Goal... goals) {
        return new ActionPlanText(
                List.of(goals),
                actions(),
                List.of(new Alternative("Another group.", false, "He knows this one.")),
                SupportLevel.LIGHT,
                null,
                null);
    }
}
