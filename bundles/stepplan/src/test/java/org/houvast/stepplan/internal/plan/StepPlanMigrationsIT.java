package org.houvast.stepplan.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.stepplan.MigrateStepPlan;
import org.houvast.stepplan.PauseStepPlan;
import org.houvast.stepplan.PlanStep;
import org.houvast.stepplan.ReturnStep;
import org.houvast.stepplan.StepPlan;
import org.houvast.stepplan.StepPlanProblems;
import org.houvast.stepplan.StepPlanState;
import org.houvast.stepplan.StepPlanTemplate;
import org.houvast.stepplan.StepState;
import org.houvast.stepplan.TemplateFile;
import org.houvast.stepplan.TemplateStep;
import org.houvast.stepplan.internal.StepPlanCentre;
import org.houvast.stepplan.internal.StepPlanTest;
import org.houvast.testkit.TestDatabase;
import org.junit.jupiter.api.Test;

class StepPlanMigrationsIT extends StepPlanTest {
    StepPlanMigrationsIT(TestDatabase database) {
        super(database);
    }

    @Test
    void keepsWhatWasDoneUnderItsNewNumber() {
        StepPlanTemplate old = published("moved", 1, "Look", "Talk", "Try");
        StepPlan plan = start(done(confirmed(draftedOn(old)), 1, 1), 2);
        StepPlanTemplate next = published("moved", 2, "Welcome", " talk", "Look", "Try");

        StepPlan migrated = migrate("vera", plan, next);

        assertThat(migrated.state()).isEqualTo(StepPlanState.ACTIVE);
        assertThat(migrated.template().id()).isEqualTo(next.id());
        assertThat(migrated.steps())
                .extracting(PlanStep::state)
                .containsExactly(StepState.READY, StepState.BUSY, StepState.DONE, StepState.WAITING);
        assertThat(step(migrated, 3).note()).isEqualTo("done");
        assertThat(read("mila", migrated).steps())
                .isEqualTo(read("vera", migrated).steps());
    }

    @Test
    void findsAStepWithANewTitleByItsNumber() {
        StepPlan plan = done(confirmed(draftedOn(published("renamed", 1, "Look", "Talk"))), 1, 1);

        StepPlan migrated = migrate("esra", plan, published("renamed", 2, "Look well", "Talk"));

        assertThat(migrated.steps()).extracting(PlanStep::state).containsExactly(StepState.DONE, StepState.READY);
    }

    @Test
    void losesNoStepThatWasTouched() {
        StepPlanTemplate old = published("shorter", 1, "Look", "Talk", "Try");
        StepPlan plan = done(confirmed(draftedOn(old)), 1, 1);
        StepPlanTemplate next = published("shorter", 2, "Talk", "Try");

        assertRefused(StepPlanProblems.MIGRATION_LOSES_STEP, () -> migrate("vera", plan, next));
        assertThat(read("vera", plan).template().id()).isEqualTo(old.id());
    }

    @Test
    void goesOnlyToANewerPublishedVersionOfItsOwnTemplate() {
        StepPlanTemplate old = published("own", 1, "Look");
        StepPlanTemplate next = published("own", 2, "Look");
        StepPlanTemplate other = published("other", 9, "Look");
        StepPlanTemplate draftOfThird = imported("own", 3, "Look");
        StepPlan plan = confirmed(draftedOn(next));
        StepPlan draft = draftedOn(old);

        for (StepPlanTemplate wrong : List.of(old, next, other)) {
            assertRefused(StepPlanProblems.TEMPLATE_NOT_NEWER, () -> migrate("vera", plan, wrong));
        }
        assertRefused(StepPlanProblems.TEMPLATE_NOT_FOR_THIS, () -> migrate("vera", plan, draftOfThird));
        assertRefused(StepPlanProblems.PLAN_STATE, () -> migrate("vera", draft, next));
        assertRefused(PrivacyProblems.NOT_ALLOWED, () -> migrate("rik", plan, next));
        assertRefused(PrivacyProblems.NOT_FOUND, () -> migrate("omar", plan, next));
    }

    @Test
    void keepsAStepBesideANewOneWithItsTitle() {
        StepPlan plan = done(confirmed(draftedOn(published("twice", 1, "Look", "Talk"))), 1, 2);

        StepPlan migrated = migrate("vera", plan, published("twice", 2, "Look", "Talk", "Talk"));

        assertThat(migrated.steps())
                .extracting(PlanStep::state)
                .containsExactly(StepState.DONE, StepState.DONE, StepState.READY);
    }

    @Test
    void goesOnWhenItsTemplateWasRetiredAndMigratesFromIt() {
        StepPlanTemplate old = published("retired", 1, "Look", "Talk");
        StepPlanTemplate between = published("retired", 2, "Look", "Talk");
        StepPlan plan = confirmed(draftedOn(old));
        retire(old);
        retire(between);

        StepPlan worked = done(plan, 1, 1);

        assertThat(worked.template().id()).isEqualTo(old.id());
        assertRefused(StepPlanProblems.TEMPLATE_NOT_FOR_THIS, () -> migrate("vera", worked, between));
        StepPlan migrated = migrate("vera", worked, published("retired", 3, "Look", "Talk", "Try"));
        assertThat(migrated.template().version()).isEqualTo(3);
        assertThat(migrated.steps())
                .extracting(PlanStep::state)
                .containsExactly(StepState.DONE, StepState.READY, StepState.WAITING);
    }

    @Test
    void keepsWhatTheParentsWereToldAndWhereAStepWentBackTo() {
        StepPlan plan = done(confirmed(draftedOn(published("back", 1, "Look", "Talk", "Try"))), 1, 2);
        StepPlan back = centre.plans.returnStep(
                centre.actor("vera"), plan.id(), 3, plan.revision(), new ReturnStep(2, "look again", null));

        StepPlan migrated = migrate("vera", back, published("back", 2, "Welcome", "Look", "Talk", "Try"));

        assertThat(step(migrated, 2).state()).isEqualTo(StepState.DONE);
        assertThat(step(migrated, 2).parents().record())
                .isEqualTo(step(back, 1).parents().record());
        assertThat(step(migrated, 3).parents().record())
                .isEqualTo(step(back, 2).parents().record());
        assertThat(step(migrated, 4).returnedTo()).isEqualTo(3);
        assertThat(step(migrated, 4).reason()).isEqualTo("look again");
        assertThat(migrated.confirmations()).isEqualTo(back.confirmations());
    }

    @Test
    void isRefusedForAnOldRevisionAndForAPlanThatRests() {
        StepPlan plan = done(confirmed(draftedOn(published("rests", 1, "Look", "Talk"))), 1, 1);
        StepPlanTemplate next = published("rests", 2, "Look", "Talk");
        StepPlan rests = centre.plans.pause(
                centre.actor("vera"),
                plan.id(),
                plan.revision(),
                new PauseStepPlan("holidays", centre.clock.today().plusDays(7), null));

        assertRefused(PrivacyProblems.STALE, () -> migrate("vera", plan, next));
        assertRefused(StepPlanProblems.PLAN_STATE, () -> migrate("vera", rests, next));
    }

    private void retire(StepPlanTemplate template) {
        StepPlanTemplate now = centre.templates.get(centre.actor("ada"), template.id());
        centre.templates.retire(centre.actor("ada"), now.id(), now.revision());
    }

    private StepPlan migrate(String who, StepPlan plan, StepPlanTemplate next) {
        return centre.migrations.migrate(centre.actor(who), plan.id(), plan.revision(), new MigrateStepPlan(next.id()));
    }

    private StepPlan draftedOn(StepPlanTemplate template) {
        return drafted(centre.asked("vera", TIM), template.id());
    }

    private StepPlanTemplate published(String key, int version, String... titles) {
        StepPlanTemplate draft = imported(key, version, titles);
        StepPlanTemplate asked = centre.templates.submit(centre.actor("ada"), draft.id(), draft.revision());
        return centre.templates.publish(centre.actor("alex"), asked.id(), asked.revision());
    }

    private StepPlanTemplate imported(String key, int version, String... titles) {
        TemplateFile shipped = centre.templates.export(centre.actor("ada"), centre.shipped("early-signals"));
        TemplateStep model = shipped.steps().get(0);
        List<TemplateStep> steps = new ArrayList<>();
        for (String title : titles) {
            steps.add(new TemplateStep(
                    steps.size() + 1,
                    title,
                    model.goal(),
                    model.actions(),
                    model.responsibleRole(),
                    model.latest(),
                    model.parent(),
                    model.evidence(),
                    null));
        }
        TemplateFile file = new TemplateFile(
                shipped.format(),
                "migrates-" + key,
                version,
                shipped.language(),
                shipped.title(),
                shipped.purpose(),
                shipped.subjectType(),
                shipped.workForms(),
                steps,
                shipped.source(),
                shipped.licence());
        return centre.templates.importFile(centre.actor("ada"), StepPlanCentre.KDV, file);
    }
}
