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
import org.houvast.stepplan.ActionPlan;
import org.houvast.stepplan.ActionPlanFilter;
import org.houvast.stepplan.ActionPlanId;
import org.houvast.stepplan.ActionPlanSummary;
import org.houvast.stepplan.ActionPlans;
import org.houvast.stepplan.AgreeActionPlan;
import org.houvast.stepplan.Attainment;
import org.houvast.stepplan.CloseActionPlan;
import org.houvast.stepplan.ClosingOutcome;
import org.houvast.stepplan.ConsultActionPlan;
import org.houvast.stepplan.ReviewActionPlan;
import org.houvast.stepplan.ReviseActionPlan;
import org.houvast.stepplan.internal.action.ActionPlanShares;
import org.houvast.stepplan.internal.action.JpaActionPlans;
import org.houvast.testkit.Operation;
import org.houvast.testkit.Operation.Ref;

/** How action plans are tried. */
final class ActionPlanOperations {
    private final MatrixCentre at;
    private final CaseRecords records;
    private final ActionPlans plans;
    private final Sharing sharing;

    ActionPlanOperations(MatrixCentre at, CaseRecords records) {
        this.at = at;
        this.records = records;
        this.plans = at.centre.actionPlans;
        this.sharing = new Sharing(
                at,
                new ActionPlanShares(
                        at.centre.database.transactions("stepplan", JpaActionPlans.class),
                        at.centre.database.dataSource(),
                        at.centre.privacy.hostRecords()));
    }

    Map<String, List<Operation>> all() {
        Map<String, List<Operation>> operations = new TreeMap<>(preparing());
        operations.putAll(agreeing());
        operations.putAll(running());
        return operations;
    }

    private Map<String, List<Operation>> preparing() {
        return Map.of(
                "stepplan.action-plan.read",
                MatrixCentre.CASES.stream().map(this::reading).toList(),
                "stepplan.action-plan.create",
                Stream.of(CASE, NAMED_CASE, GROUP_CASE, FAMILY_CASE)
                        .map(kind -> Operation.of(kind, p -> records.drafted(p, kind)))
                        .toList(),
                "stepplan.action-plan.revise",
                MatrixCentre.each(
                        records::drafted,
                        (p, plan) ->
                                plans.revise(at.as(p), id(plan), plan.revision(), ReviseActionPlan.of(records.text())),
                        CASE,
                        NAMED_CASE),
                "stepplan.action-plan.consult",
                MatrixCentre.each(
                        records::drafted,
                        (p, plan) -> plans.consult(at.as(p), id(plan), plan.revision(), resting()),
                        CASE),
                "stepplan.action-plan.discuss",
                MatrixCentre.each(
                        records::consulted,
                        (p, plan) -> plans.discuss(at.as(p), id(plan), plan.revision(), records.told(CASE)),
                        CASE));
    }

    private ConsultActionPlan resting() {
        return new ConsultActionPlan(records.recorded(CASE).id());
    }

    private Operation reading(String kind) {
        return Operation.reading(
                kind,
                MatrixCentre.writer(kind),
                () -> records.drafted(kind),
                (p, plan) -> plans.get(at.as(p), id(plan)),
                (p, id) -> isListed(p, id, ActionPlanFilter.ALL));
    }

    boolean isListed(String who, UUID id, ActionPlanFilter filter) {
        return MatrixCentre.<ActionPlanSummary>listed(
                page -> plans.list(at.as(who), filter, page), plan -> plan.id().value(), id);
    }

    private Map<String, List<Operation>> agreeing() {
        return Map.of(
                "stepplan.action-plan.record-parents",
                MatrixCentre.each(
                        records::discussed,
                        (p, plan) -> plans.recordParents(at.as(p), id(plan), plan.revision(), records.answer()),
                        CASE),
                "stepplan.action-plan.agree",
                MatrixCentre.each(
                        records::discussed,
                        (p, plan) -> plans.agree(at.as(p), id(plan), plan.revision(), new AgreeActionPlan(null)),
                        CASE,
                        UNCOACHED),
                "stepplan.action-plan.share",
                MatrixCentre.each(records::discussed, (p, plan) -> sharing.prepare(p, plan.id()), CASE));
    }

    private Map<String, List<Operation>> running() {
        return Map.of(
                "stepplan.action-plan.start",
                MatrixCentre.each(records::agreed, (p, plan) -> plans.start(at.as(p), id(plan), plan.revision()), CASE),
                "stepplan.action-plan.review",
                MatrixCentre.each(
                        this::started, (p, plan) -> plans.review(at.as(p), id(plan), plan.revision(), better()), CASE),
                "stepplan.action-plan.close",
                MatrixCentre.each(
                        records::drafted, (p, plan) -> plans.close(at.as(p), id(plan), plan.revision(), left()), CASE));
    }

    private ActionPlan started(String kind) {
        ActionPlan agreed = records.agreed(kind);
        return plans.start(at.as("vera"), agreed.id(), agreed.revision());
    }

    private ReviewActionPlan better() {
        return new ReviewActionPlan(
                records.today(),
                List.of(new Attainment(1, 1)),
                "It goes better.",
                records.today().plusWeeks(6),
                null,
                null);
    }

    private static CloseActionPlan left() {
        return new CloseActionPlan(ClosingOutcome.CHILD_LEFT, null, null, null);
    }

    private static ActionPlanId id(Ref ref) {
        return new ActionPlanId(ref.id());
    }
}
