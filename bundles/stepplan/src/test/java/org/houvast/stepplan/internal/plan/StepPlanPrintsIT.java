package org.houvast.stepplan.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.houvast.coaching.Outcome;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Subject;
import org.houvast.host.spi.ChildRecord;
import org.houvast.persistence.Rows;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.stepplan.CreateStepPlan;
import org.houvast.stepplan.NotYetReason;
import org.houvast.stepplan.ParentMode;
import org.houvast.stepplan.ParentsPrint;
import org.houvast.stepplan.PlanText;
import org.houvast.stepplan.PostponeParents;
import org.houvast.stepplan.SkipStep;
import org.houvast.stepplan.StaffPrint;
import org.houvast.stepplan.StepPlan;
import org.houvast.stepplan.StepPlanProblems;
import org.houvast.stepplan.StepState;
import org.houvast.stepplan.internal.StepPlanTest;
import org.houvast.testkit.TestDatabase;
import org.junit.jupiter.api.Test;

class StepPlanPrintsIT extends StepPlanTest {
    StepPlanPrintsIT(TestDatabase database) {
        super(database);
    }

    @Test
    void showsStaffWhatTheyReadWithTheNames() {
        StepPlan plan = done(confirmed(drafted()), 1, 2);

        StaffPrint print = centre.prints.forStaff(centre.actor("mila"), plan.id());

        assertThat(print.plan()).isEqualTo(read("mila", plan));
        assertThat(print.head().about()).isEqualTo(nameOfTim());
        assertThat(print.head().type()).isEqualTo(Subject.Type.CHILD);
        assertThat(print.head().title()).isEqualTo(plan.template().title());
        assertThat(print.head().printedOn()).isEqualTo(MONDAY);
        assertThat(print.confirmedBy()).hasSize(2).doesNotContain("vera", "esra");
    }

    @Test
    void showsTheCoachTheAliasOnly() {
        StepPlan plan = confirmed(drafted());

        StaffPrint print = centre.prints.forStaff(centre.actor("esra"), plan.id());

        assertThat(print.head().about())
                .isEqualTo(read("esra", plan).subject().alias())
                .isNotBlank();
        assertThat(print.toString()).doesNotContain("key=tim").doesNotContain(nameOfTim());
    }

    @Test
    void showsParentsTheirPartAndNothingThatStaffWrote() {
        StepPlan draft = centre.plans.create(
                centre.actor("vera"),
                new CreateStepPlan(
                        centre.shipped("early-signals"),
                        centre.assessed(TIM, Outcome.SPECIFIC_APPROACH).id(),
                        null,
                        new PlanText("canary of the aim", "canary of the strengths"),
                        null));
        StepPlan begun = done(confirmed(draft), 1, 1);
        StepPlan plan = centre.plans.skipStep(
                centre.actor("vera"), begun.id(), 2, begun.revision(), new SkipStep("canary of the reason", null));

        ParentsPrint print = centre.prints.forParents(centre.actor("vera"), plan.id());

        assertThat(print.head().about()).isEqualTo(nameOfTim());
        assertThat(print.currentStep()).isEqualTo(3);
        assertThat(print.steps()).hasSameSizeAs(plan.steps());
        assertThat(print.steps())
                .extracting(ParentsPrint.Step::state)
                .startsWith(StepState.DONE, StepState.SKIPPED, StepState.READY);
        assertThat(print.steps().get(0).involvedOn()).isEqualTo(MONDAY);
        assertThat(print.steps().get(0).mode()).isEqualTo(ParentMode.INFORM);
        assertThat(print.steps().get(0).words())
                .isEqualTo(step(plan, 1).parents().textForParents());
        assertThat(print.toString())
                .doesNotContain("canary", "=done", "key=", "Vera", "Esra", "SPECIFIC", "evidence")
                .doesNotContain(step(plan, 3).goal());
    }

    @Test
    void saysOfAStepForOneOutcomeThatItComesOnlyIfNeeded() {
        StepPlan plan = confirmed(drafted());

        assertThat(centre.prints.forParents(centre.actor("vera"), plan.id()).steps())
                .filteredOn(ParentsPrint.Step::onlyIfNeeded)
                .extracting(ParentsPrint.Step::no)
                .containsExactlyElementsOf(plan.steps().stream()
                        .filter(s -> s.onlyFor() != null)
                        .map(s -> s.no())
                        .toList())
                .isNotEmpty();
    }

    @Test
    void waitsWithTheParentsSheet() {
        StepPlan draft = drafted();
        assertRefused(
                StepPlanProblems.PRINT_NOT_CONFIRMED, () -> centre.prints.forParents(centre.actor("vera"), draft.id()));
        StepPlan started = start(confirmed(draft), 1);
        centre.plans.postponeParents(
                centre.actor("vera"),
                started.id(),
                1,
                started.revision(),
                new PostponeParents(NotYetReason.LOOK_FIRST, MONDAY.plusDays(7), null, null));

        for (String who : List.of("vera", "rik")) {
            assertRefused(StepPlanProblems.PRINT_WAITS, () -> centre.prints.forParents(centre.actor(who), draft.id()));
        }
        on(MONDAY.plusDays(8));
        assertThat(centre.prints.forParents(centre.actor("vera"), draft.id()).steps())
                .isNotEmpty();
    }

    @Test
    void isPrintedForAGroup() {
        StepPlan plan = confirmed(centre.plans.create(
                centre.actor("vera"),
                new CreateStepPlan(
                        centre.shipped("group-question"),
                        null,
                        new GroupRef("sun"),
                        new PlanText("A calm noon.", "They help each other."),
                        null)));

        assertThat(centre.prints
                        .forStaff(centre.actor("vera"), plan.id())
                        .head()
                        .about())
                .isEqualTo(centre.prints
                        .forParents(centre.actor("rik"), plan.id())
                        .head()
                        .group());
    }

    @Test
    void isRefusedLikeThePlanAndForParentsToTheCoach() {
        StepPlan plan = confirmed(drafted());

        for (String who : List.of("omar", "ada", "alex")) {
            assertRefused(PrivacyProblems.NOT_FOUND, () -> centre.prints.forStaff(centre.actor(who), plan.id()));
            assertRefused(PrivacyProblems.NOT_FOUND, () -> centre.prints.forParents(centre.actor(who), plan.id()));
        }
        assertRefused(PrivacyProblems.NOT_ALLOWED, () -> centre.prints.forParents(centre.actor("esra"), plan.id()));
    }

    @Test
    void leavesALineOfPrinting() {
        StepPlan plan = confirmed(drafted());
        centre.prints.forStaff(centre.actor("mila"), plan.id());
        centre.prints.forParents(centre.actor("rik"), plan.id());

        assertThat(Rows.on(centre.database.dataSource())
                        .list(
                                "select person_key || ' ' || purpose || ' ' || subject_key || ' ' || outcome"
                                        + " from privacy_audit_line where event_type = 'PRINT' and object_ids = ?"
                                        + " order by id",
                                p -> p.text(plan.id().value().toString()),
                                row -> row.text(1)))
                .hasSize(2)
                .satisfies(lines -> {
                    assertThat(lines.get(0)).contains("mila", "stepplan.plan.print ", "tim");
                    assertThat(lines.get(1)).contains("rik", "stepplan.plan.print-for-parents", "tim");
                });
    }

    private String nameOfTim() {
        return centre.privacy
                .hostRecords()
                .child(new ChildRef("tim"))
                .map(ChildRecord::displayName)
                .orElseThrow();
    }
}
