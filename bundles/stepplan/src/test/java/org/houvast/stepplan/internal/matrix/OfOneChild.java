package org.houvast.stepplan.internal.matrix;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.houvast.commons.ChildRef;
import org.houvast.stepplan.ActionPlanFilter;
import org.houvast.stepplan.ConsultationFilter;
import org.houvast.stepplan.FollowUpFilter;
import org.houvast.stepplan.StepPlanFilter;
import org.houvast.testkit.Operation;

/** How the lists of one child are tried, asked by its key: an alias is not solved by asking. */
record OfOneChild(
        PlanRecords planned,
        CaseRecords records,
        DiscussionRecords talks,
        PlanOperations plans,
        ConsultationOperations consultations,
        ActionPlanOperations actionPlans,
        DiscussionOperations discussions) {
    Map<String, List<Operation>> all() {
        return Map.of(
                "stepplan.case.read-of-child",
                Stream.of(MatrixCentre.CASE, MatrixCentre.NAMED_CASE)
                        .flatMap(this::lists)
                        .toList());
    }

    private Stream<Operation> lists(String kind) {
        ChildRef child = MatrixCentre.subject(kind).child().orElseThrow();
        return Stream.of(
                list(
                        kind + "/plans",
                        planned.drafted(kind).id().value(),
                        (who, id) ->
                                plans.isListed(who, id, new StepPlanFilter(child, null, null, null, null, null, null))),
                list(
                        kind + "/consultations",
                        records.planned(kind).id().value(),
                        (who, id) -> consultations.isListed(
                                who, id, new ConsultationFilter(child, null, null, null, null, null, null))),
                list(
                        kind + "/action plans",
                        records.drafted(kind).id().value(),
                        (who, id) -> actionPlans.isListed(
                                who, id, new ActionPlanFilter(child, null, null, null, null, null, null))),
                list(
                        kind + "/follow-ups",
                        talks.followUp(kind).id().value(),
                        (who, id) -> discussions.isListed(
                                who, id, new FollowUpFilter(child, null, null, null, null, null, null))));
    }

    private static Operation list(String kind, UUID record, BiPredicate<String, UUID> listed) {
        return Operation.of(kind, person -> Operation.shown(listed.test(person, record)));
    }
}
