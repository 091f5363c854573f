package org.houvast.stepplan.internal.matrix;

import static org.houvast.stepplan.internal.matrix.MatrixCentre.CASE;
import static org.houvast.stepplan.internal.matrix.MatrixCentre.FAMILY_CASE;
import static org.houvast.stepplan.internal.matrix.MatrixCentre.GROUP_CASE;
import static org.houvast.stepplan.internal.matrix.MatrixCentre.NAMED_CASE;
import static org.houvast.stepplan.internal.matrix.MatrixCentre.UNCOACHED;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.houvast.stepplan.ConfirmStepPlan;
import org.houvast.stepplan.MigrateStepPlan;
import org.houvast.stepplan.PauseStepPlan;
import org.houvast.stepplan.ReturnStep;
import org.houvast.stepplan.ReviseStepPlan;
import org.houvast.stepplan.SkipStep;
import org.houvast.stepplan.StepPlanFilter;
import org.houvast.stepplan.StepPlanId;
import org.houvast.stepplan.StepPlanSummary;
import org.houvast.stepplan.StepPlans;
import org.houvast.stepplan.StopStepPlan;
import org.houvast.stepplan.internal.plan.JpaStepPlans;
import org.houvast.stepplan.internal.plan.StepPlanShares;
import org.houvast.testkit.Operation;
import org.houvast.testkit.Operation.Ref;

/** How step plans are tried, on a template of two steps. */
final class PlanOperations {
    private final MatrixCentre at;
    private final PlanRecords records;
    private final StepPlans plans;
    private final Sharing sharing;

    PlanOperations(MatrixCentre at, PlanRecords records) {
        this.at = at;
        this.records = records;
        this.plans = at.centre.plans;
        this.sharing = new Sharing(
                at,
                new StepPlanShares(
                        at.centre.database.transactions("stepplan", JpaStepPlans.class),
                        at.centre.database.dataSource(),
                        at.centre.privacy.hostRecords()));
    }

    Map<String, List<Operation>> all() {
        Map<String, List<Operation>> operations = new TreeMap<>();
        plans(operations);
        course(operations);
        steps(operations);
        return operations;
    }

    private void plans(Map<String, List<Operation>> operations) {
        operations.put(
                "stepplan.plan.read",
                MatrixCentre.CASES.stream().map(this::reading).toList());
        operations.put(
                "stepplan.plan.create",
                Stream.of(CASE, NAMED_CASE, GROUP_CASE, FAMILY_CASE)
                        .map(kind -> Operation.of(kind, p -> records.drafted(p, kind)))
                        .toList());
        operations.put(
                "stepplan.plan.revise",
                MatrixCentre.each(
                        records::drafted,
                        (p, plan) -> plans.revise(
                                at.as(p), id(plan), plan.revision(), new ReviseStepPlan("Sleeps.", "Sand.", null)),
                        CASE,
                        NAMED_CASE,
                        GROUP_CASE));
        operations.put(
                "stepplan.plan.confirm",
                MatrixCentre.each(
                        records::drafted,
                        (p, plan) -> plans.confirm(at.as(p), id(plan), plan.revision(), new ConfirmStepPlan(null)),
                        CASE,
                        UNCOACHED));
        operations.put(
                "stepplan.plan.print",
                MatrixCentre.each(
                        records::drafted,
                        (p, plan) -> at.centre.prints.forStaff(at.as(p), id(plan)),
                        CASE,
                        NAMED_CASE,
                        FAMILY_CASE));
        operations.put(
                "stepplan.plan.print-for-parents",
                MatrixCentre.each(
                        records::confirmed,
                        (p, plan) -> at.centre.prints.forParents(at.as(p), id(plan)),
                        CASE,
                        NAMED_CASE,
                        FAMILY_CASE));
        operations.put(
                "stepplan.plan.share",
                MatrixCentre.each(records::confirmed, (p, plan) -> sharing.prepare(p, plan.id()), CASE));
    }

    private Operation reading(String kind) {
        return Operation.reading(
                kind,
                MatrixCentre.writer(kind),
                () -> records.drafted(kind),
                (p, plan) -> plans.get(at.as(p), id(plan)),
                (p, id) -> isListed(p, id, StepPlanFilter.ALL));
    }

    boolean isListed(String who, UUID id, StepPlanFilter filter) {
        return MatrixCentre.<StepPlanSummary>listed(
                page -> plans.list(at.as(who), filter, page), plan -> plan.id().value(), id);
    }

    private void course(Map<String, List<Operation>> operations) {
        operations.put(
                "stepplan.plan.pause",
                MatrixCentre.each(
                        records::started,
                        (p, plan) ->
                                plans.pause(at.as(p), id(plan), plan.revision(), new PauseStepPlan("ill", null, null)),
                        CASE));
        operations.put(
                "stepplan.plan.resume",
                MatrixCentre.each(
                        kind -> records.paused(records.started(kind)),
                        (p, plan) -> plans.resume(at.as(p), id(plan), plan.revision()),
                        CASE));
        operations.put(
                "stepplan.plan.stop",
                MatrixCentre.each(
                        records::drafted,
                        (p, plan) -> plans.stop(at.as(p), id(plan), plan.revision(), new StopStepPlan("no time", null)),
                        CASE));
        operations.put(
                "stepplan.plan.migrate",
                MatrixCentre.each(
                        records::confirmed,
                        (p, plan) -> at.centre.migrations.migrate(
                                at.as(p),
                                id(plan),
                                plan.revision(),
                                new MigrateStepPlan(records.next().id())),
                        CASE));
        operations.put(
                "stepplan.plan.complete",
                MatrixCentre.each(
                        kind -> records.done(records.done(records.started(kind), 1), 2),
                        (p, plan) -> plans.complete(at.as(p), id(plan), plan.revision()),
                        CASE));
    }

    private void steps(Map<String, List<Operation>> operations) {
        operations.put(
                "stepplan.step.work",
                Stream.of(
                                MatrixCentre.each(
                                        records::confirmed,
                                        (p, plan) -> plans.startStep(at.as(p), id(plan), 1, plan.revision()),
                                        CASE,
                                        GROUP_CASE,
                                        UNCOACHED),
                                MatrixCentre.each(
                                        records::started,
                                        (p, plan) -> plans.completeStep(
                                                at.as(p), id(plan), 1, plan.revision(), records.doneWithParents()),
                                        "CASE/complete"),
                                MatrixCentre.each(
                                        records::confirmed,
                                        (p, plan) -> plans.skipStep(
                                                at.as(p), id(plan), 1, plan.revision(), new SkipStep("not now", null)),
                                        "CASE/skip"),
                                MatrixCentre.each(
                                        kind -> records.done(records.started(kind), 1),
                                        (p, plan) -> plans.returnStep(
                                                at.as(p),
                                                id(plan),
                                                2,
                                                plan.revision(),
                                                new ReturnStep(1, "look again", null)),
                                        "CASE/return"),
                                MatrixCentre.each(
                                        records::started,
                                        (p, plan) -> plans.recordParents(
                                                at.as(p), id(plan), 1, plan.revision(), records.told()),
                                        "CASE/parents"),
                                MatrixCentre.each(
                                        records::started,
                                        (p, plan) -> plans.postponeParents(
                                                at.as(p), id(plan), 1, plan.revision(), records.later()),
                                        "CASE/postpone"))
                        .flatMap(List::stream)
                        .toList());
        operations.put(
                "stepplan.step.second",
                MatrixCentre.each(
                        kind -> records.postponed(records.started(kind), 1),
                        (p, plan) -> plans.confirmPostponement(at.as(p), id(plan), 1, plan.revision()),
                        CASE));
    }

    private static StepPlanId id(Ref ref) {
        return new StepPlanId(ref.id());
    }
}
