package org.houvast.stepplan.internal.matrix;

import static org.houvast.stepplan.internal.matrix.MatrixCentre.CASE;

import java.util.List;
import org.houvast.commons.Revision;
import org.houvast.commons.Subject;
import org.houvast.privacy.Actor;
import org.houvast.stepplan.CompleteStep;
import org.houvast.stepplan.ConfirmStepPlan;
import org.houvast.stepplan.CopyTemplate;
import org.houvast.stepplan.MigrateStepPlan;
import org.houvast.stepplan.PauseStepPlan;
import org.houvast.stepplan.ReturnStep;
import org.houvast.stepplan.ReturnTemplate;
import org.houvast.stepplan.ReviseStepPlan;
import org.houvast.stepplan.SkipStep;
import org.houvast.stepplan.StepAction;
import org.houvast.stepplan.StepPlan;
import org.houvast.stepplan.StepPlanAction;
import org.houvast.stepplan.StepPlanId;
import org.houvast.stepplan.StepPlanProblems;
import org.houvast.stepplan.StepPlanState;
import org.houvast.stepplan.StepPlanTemplate;
import org.houvast.stepplan.StepPlanTemplateId;
import org.houvast.stepplan.StepState;
import org.houvast.stepplan.StopStepPlan;
import org.houvast.stepplan.TemplateAction;
import org.houvast.stepplan.TemplateState;
import org.houvast.stepplan.internal.PlayedTable;
import org.houvast.stepplan.internal.StepPlanCentre;
import org.houvast.stepplan.internal.StepPlanTest;
import org.houvast.testkit.TestDatabase;
import org.junit.jupiter.api.Test;

/** Every action in every state of templates, plans and steps. */
class PlanTransitionsIT extends StepPlanTest {
    private static final int SECOND = 2;

    PlanTransitionsIT(TestDatabase database) {
        super(database);
    }

    @Test
    void leadsATemplateWhereTheTableSays() {
        TemplateOperations templates = new TemplateOperations(MatrixCentre.of(centre));

        new PlayedTable<>(
                        "template/template-transitions.csv",
                        List.of(TemplateState.values()),
                        List.of(TemplateAction.values()),
                        StepPlanProblems.TEMPLATE_STATE)
                .play((state, action) -> in(state, templates), this::act);
    }

    private StepPlanTemplate in(TemplateState state, TemplateOperations templates) {
        return switch (state) {
            case DRAFT -> templates.draft("ada");
            case REVIEW -> templates.submitted("ada");
            case PUBLISHED -> templates.published(templates.draft("ada"));
            case RETIRED -> {
                StepPlanTemplate published = templates.published(templates.draft("ada"));
                yield centre.templates.retire(centre.actor("ada"), published.id(), published.revision());
            }
        };
    }

    private TemplateState act(StepPlanTemplate template, TemplateAction action) {
        Actor alex = centre.actor("alex");
        StepPlanTemplateId id = template.id();
        Revision revision = template.revision();
        switch (action) {
            case REVISE -> centre.templates.revise(alex, id, revision, TemplateOperations.text(Subject.Type.CHILD));
            case SUBMIT -> centre.templates.submit(alex, id, revision);
            case RETURN -> centre.templates.giveBack(alex, id, revision, new ReturnTemplate("too short"));
            case PUBLISH -> centre.templates.publish(alex, id, revision);
            case RETIRE -> centre.templates.retire(alex, id, revision);
            case COPY -> centre.templates.copy(alex, id, new CopyTemplate(StepPlanCentre.KDV));
        }
        return centre.templates.get(alex, id).state();
    }

    @Test
    void leadsAPlanWhereTheTableSays() {
        PlanRecords records = records();

        new PlayedTable<>(
                        "plan/plan-transitions.csv",
                        List.of(StepPlanState.values()),
                        List.of(StepPlanAction.values()),
                        StepPlanProblems.PLAN_STATE)
                .play((state, action) -> in(state, records), (plan, action) -> act(plan, action, records));
    }

    private PlanRecords records() {
        MatrixCentre at = MatrixCentre.of(centre);
        return new PlanRecords(at, new TemplateOperations(at));
    }

    /** a draft that one side confirmed; work of which every step is done */
    private StepPlan in(StepPlanState state, PlanRecords records) {
        return switch (state) {
            case DRAFT -> records.confirm("vera", records.drafted(CASE));
            case CONFIRMED -> records.confirmed(CASE);
            case ACTIVE -> active(records);
            case PAUSED -> records.paused(active(records));
            case COMPLETED -> {
                StepPlan active = active(records);
                yield centre.plans.complete(centre.actor("vera"), active.id(), active.revision());
            }
            case STOPPED -> {
                StepPlan draft = records.drafted(CASE);
                yield centre.plans.stop(
                        centre.actor("vera"), draft.id(), draft.revision(), new StopStepPlan("no time", null));
            }
        };
    }

    private static StepPlan active(PlanRecords records) {
        return records.done(records.done(records.started(CASE), 1), SECOND);
    }

    private StepPlanState act(StepPlan plan, StepPlanAction action, PlanRecords records) {
        Actor esra = centre.actor("esra");
        StepPlanId id = plan.id();
        Revision revision = plan.revision();
        StepPlan after =
                switch (action) {
                    case REVISE ->
                        centre.plans.revise(esra, id, revision, new ReviseStepPlan("Sleeps.", "Sand.", null));
                    case CONFIRM -> centre.plans.confirm(esra, id, revision, new ConfirmStepPlan(null));
                    case WORK -> centre.plans.recordParents(esra, id, 1, revision, records.told());
                    case PAUSE -> centre.plans.pause(esra, id, revision, new PauseStepPlan("ill", null, null));
                    case RESUME -> centre.plans.resume(esra, id, revision);
                    case MIGRATE ->
                        centre.migrations.migrate(
                                esra,
                                id,
                                revision,
                                new MigrateStepPlan(records.next().id()));
                    case COMPLETE -> centre.plans.complete(esra, id, revision);
                    case STOP -> centre.plans.stop(esra, id, revision, new StopStepPlan("no time", null));
                };
        return after.state();
    }

    @Test
    void leadsAStepWhereTheTableSays() {
        PlanRecords records = records();

        new PlayedTable<>(
                        "plan/step-transitions.csv",
                        List.of(StepState.values()),
                        List.of(StepAction.values()),
                        StepPlanProblems.STEP_STATE)
                .play((state, action) -> in(state, action, records), (plan, action) -> act(plan, action, records));
    }

    /** the second step in this state; somebody asked to wait with its parents where that is to be agreed */
    private StepPlan in(StepState state, StepAction action, PlanRecords records) {
        StepPlan plan =
                switch (state) {
                    case WAITING -> records.confirmed(CASE);
                    case READY -> ready(records);
                    case BUSY -> records.start(ready(records), SECOND);
                    case DONE -> doneWithoutParents(records);
                    case SKIPPED -> act(ready(records), StepAction.SKIP);
                    case RETURNED -> act(ready(records), StepAction.RETURN);
                };
        boolean asked = action == StepAction.CONFIRM_POSTPONEMENT
                && (state == StepState.READY || state == StepState.BUSY || state == StepState.DONE);
        return asked ? records.postponed(plan, SECOND) : plan;
    }

    private static StepPlan ready(PlanRecords records) {
        return records.done(records.started(CASE), 1);
    }

    private StepPlan doneWithoutParents(PlanRecords records) {
        StepPlan asked = records.postponed(records.start(ready(records), SECOND), SECOND);
        StepPlan agreed = centre.plans.confirmPostponement(centre.actor("rik"), asked.id(), SECOND, asked.revision());
        return centre.plans.completeStep(
                centre.actor("vera"), agreed.id(), SECOND, agreed.revision(), new CompleteStep(null, null, null));
    }

    private StepState act(StepPlan plan, StepAction action, PlanRecords records) {
        Actor esra = centre.actor("esra");
        StepPlanId id = plan.id();
        Revision revision = plan.revision();
        StepPlan after =
                switch (action) {
                    case START -> centre.plans.startStep(esra, id, SECOND, revision);
                    case COMPLETE -> centre.plans.completeStep(esra, id, SECOND, revision, records.doneWithParents());
                    case SKIP, RETURN -> act(plan, action);
                    case RECORD_PARENTS -> centre.plans.recordParents(esra, id, SECOND, revision, records.told());
                    case POSTPONE_PARENTS -> centre.plans.postponeParents(esra, id, SECOND, revision, records.later());
                    case CONFIRM_POSTPONEMENT -> centre.plans.confirmPostponement(esra, id, SECOND, revision);
                };
        return step(after, SECOND).state();
    }

    private StepPlan act(StepPlan plan, StepAction action) {
        Actor vera = centre.actor("vera");
        return action == StepAction.SKIP
                ? centre.plans.skipStep(vera, plan.id(), SECOND, plan.revision(), new SkipStep("not now", null))
                : centre.plans.returnStep(
                        vera, plan.id(), SECOND, plan.revision(), new ReturnStep(1, "look again", null));
    }
}
