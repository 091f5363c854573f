package org.houvast.stepplan.internal.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.houvast.coaching.Outcome;
import org.houvast.coaching.Question;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.Language;
import org.houvast.commons.Refusal;
import org.houvast.commons.StaffRef;
import org.houvast.parents.ParentsProblems;
import org.houvast.parents.ShareLine;
import org.houvast.parents.ShareableSource.Shareable;
import org.houvast.stepplan.ActionKind;
import org.houvast.stepplan.ActionPlan;
import org.houvast.stepplan.ActionPlanText;
import org.houvast.stepplan.Alternative;
import org.houvast.stepplan.Attendee;
import org.houvast.stepplan.AttendeeRole;
import org.houvast.stepplan.CommunicationPlan;
import org.houvast.stepplan.ConsultActionPlan;
import org.houvast.stepplan.Consultation;
import org.houvast.stepplan.CreateActionPlan;
import org.houvast.stepplan.ExpectedCare;
import org.houvast.stepplan.Goal;
import org.houvast.stepplan.HoldConsultation;
import org.houvast.stepplan.PlanConsultation;
import org.houvast.stepplan.PlannedAction;
import org.houvast.stepplan.ProbabilityBand;
import org.houvast.stepplan.RecordConsultation;
import org.houvast.stepplan.Setting;
import org.houvast.stepplan.SupportLevel;
import org.houvast.stepplan.internal.StepPlanTest;
import org.houvast.testkit.TestDatabase;
import org.junit.jupiter.api.Test;

/** What parents get to read of a plan: goals and what is done, and nothing about the adults or what might have been. */
class ActionPlanSharesIT extends StepPlanTest {
    private static final ChildRef CHILD = new ChildRef("tim");
    private static final GuardianRef MOTHER = new GuardianRef("mother");

    ActionPlanSharesIT(TestDatabase database) {
        super(database);
    }

    private ActionPlanShares source() {
        return new ActionPlanShares(
                centre.database.transactions("stepplan", JpaActionPlans.class),
                centre.database.dataSource(),
                centre.privacy.hostRecords());
    }

    @Test
    void goesToParentsOnceItRestsOnAConsultation() {
        Question question = centre.assessed(TIM, Outcome.SPECIFIC_APPROACH);
        ActionPlan draft =
                centre.actionPlans.create(centre.actor("vera"), new CreateActionPlan(question.id(), text(), null));
        UUID id = draft.id().value();
        assertThat(found(id).refusal(MOTHER)).contains(Refusal.of(ParentsProblems.NOT_SHAREABLE));
        assertThat(source().versions(Set.of(id))).isEmpty();

        ActionPlan consulted = centre.actionPlans.consult(
                centre.actor("vera"),
                draft.id(),
                draft.revision(),
                new ConsultActionPlan(recorded(question).id()));

        Shareable part = found(id);
        assertThat(part.refusal(MOTHER)).isEmpty();
        assertThat(part.sharing().code()).isEqualTo("stepplan.action-plan.share");
        assertThat(part.version()).isEqualTo((int) consulted.revision().number());
        assertThat(source().versions(Set.of(id))).containsEntry(id, part.version());
        assertThat(part.document(Language.NL, false).lines())
                .containsExactly(
                        new ShareLine("Doel voor thuis", "uw kind sleeps alone."),
                        new ShareLine("Zo is het nu", "With a parent."),
                        new ShareLine("Zo is het als het gelukt is", "Four nights alone."),
                        new ShareLine("Doel op de locatie", "He joins in."),
                        new ShareLine("Wat wij op de locatie doen", "Same seat."),
                        new ShareLine("Wij kijken samen terug op", "13-4-2026"));
        String english = part.document(Language.EN, true).lines().stream()
                .map(line -> line.label() + " " + line.text())
                .collect(Collectors.joining("\n"));
        assertThat(english)
                .contains("Goal at home your child sleeps alone.")
                .doesNotContain("mila")
                .doesNotContain("Another group")
                .doesNotContain("day treatment");
        assertThat(source().find(id, new ChildRef("noa"))).isEmpty();
        assertThat(source().find(UUID.randomUUID(), CHILD)).isEmpty();
    }

    private Shareable found(UUID id) {
        return source().find(id, CHILD).orElseThrow();
    }

    private static ActionPlanText text() {
        return new ActionPlanText(
                List.of(
                        new Goal(Setting.HOME, "{{child:1}} sleeps alone.", "With a parent.", "Four nights alone."),
                        new Goal(Setting.CENTRE, "He joins in.", null, null)),
                List.of(new PlannedAction(
                        Setting.CENTRE, ActionKind.ROUTINE, "Same seat.", new StaffRef("mila"), MONDAY, null)),
                List.of(new Alternative("Another group.", false, "He knows this one.")),
                SupportLevel.LIGHT,
                LocalDate.of(2026, 4, 13),
                new ExpectedCare("day treatment", ProbabilityBand.POSSIBLE));
    }

    private Consultation recorded(Question question) {
        List<Attendee> all = List.of(
                new Attendee(new StaffRef("rik"), AttendeeRole.MANAGER, true),
                new Attendee(new StaffRef("vera"), AttendeeRole.ASKER, true),
                new Attendee(new StaffRef("mila"), AttendeeRole.TEAM, true),
                new Attendee(new StaffRef("esra"), AttendeeRole.COACH, false));
        Consultation planned =
                centre.consultations.plan(centre.actor("vera"), new PlanConsultation(question.id(), MONDAY, all));
        Consultation held = centre.consultations.hold(
                centre.actor("rik"), planned.id(), planned.revision(), new HoldConsultation(MONDAY, all));
        CommunicationPlan telling = new CommunicationPlan(
                "We would like to talk.", new StaffRef("vera"), MONDAY.plusDays(2), "at the door", "time", null);
        return centre.consultations.record(
                centre.actor("vera"),
                held.id(),
                held.revision(),
                new RecordConsultation(List.of("We make a plan."), telling, null));
    }
}
