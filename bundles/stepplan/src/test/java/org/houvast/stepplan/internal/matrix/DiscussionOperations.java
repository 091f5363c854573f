package org.houvast.stepplan.internal.matrix;

import static org.houvast.stepplan.internal.matrix.MatrixCentre.CASE;
import static org.houvast.stepplan.internal.matrix.MatrixCentre.FAMILY_CASE;
import static org.houvast.stepplan.internal.matrix.MatrixCentre.GROUP_CASE;
import static org.houvast.stepplan.internal.matrix.MatrixCentre.NAMED_CASE;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.houvast.stepplan.CancelChildDiscussion;
import org.houvast.stepplan.ChildDiscussion;
import org.houvast.stepplan.ChildDiscussionFilter;
import org.houvast.stepplan.ChildDiscussionId;
import org.houvast.stepplan.ChildDiscussionSummary;
import org.houvast.stepplan.ChildDiscussions;
import org.houvast.stepplan.CompleteFollowUp;
import org.houvast.stepplan.DropFollowUp;
import org.houvast.stepplan.FollowUpFilter;
import org.houvast.stepplan.FollowUpId;
import org.houvast.stepplan.FollowUpSummary;
import org.houvast.stepplan.FollowUps;
import org.houvast.testkit.Operation;
import org.houvast.testkit.Operation.Ref;

/** How child discussions and what was agreed there are tried. */
final class DiscussionOperations {
    private static final String GROUP = "GROUP";
    private static final String CHILD = "CHILD";
    private static final List<String> ITEMS = List.of(GROUP, GROUP_CASE, CASE, NAMED_CASE, FAMILY_CASE);

    private final MatrixCentre at;
    private final DiscussionRecords records;
    private final ChildDiscussions discussions;
    private final FollowUps followUps;

    DiscussionOperations(MatrixCentre at, DiscussionRecords records) {
        this.at = at;
        this.records = records;
        this.discussions = at.centre.discussions;
        this.followUps = at.centre.followUps;
    }

    Map<String, List<Operation>> all() {
        return Map.of(
                "stepplan.discussion.read",
                List.of(reading()),
                "stepplan.discussion.plan",
                List.of(Operation.of(GROUP, p -> records.planned(p, GROUP))),
                "stepplan.discussion.agenda",
                on(records::planned, (p, d) -> discussions.agenda(at.as(p), id(d), d.revision(), records.more())),
                "stepplan.discussion.hold",
                on(records::planned, (p, d) -> discussions.hold(at.as(p), id(d), d.revision(), records.holding())),
                "stepplan.discussion.recap",
                on(records::held, (p, d) -> discussions.recap(at.as(p), id(d), d.revision(), records.agreed())),
                "stepplan.discussion.cancel",
                on(
                        records::planned,
                        (p, d) -> discussions.cancel(
                                at.as(p), id(d), d.revision(), new CancelChildDiscussion("ill", null))),
                "stepplan.discussion-item.read",
                ITEMS.stream().map(this::readingItem).toList(),
                "stepplan.discussion-item.work",
                ITEMS.stream().flatMap(this::working).toList(),
                "stepplan.discussion-item.read-without-case",
                List.of(readingItem(CHILD)),
                "stepplan.discussion-item.work-without-case",
                working(CHILD).toList());
    }

    private Operation reading() {
        return Operation.reading(
                GROUP,
                "vera",
                () -> records.planned(GROUP),
                (p, d) -> discussions.get(at.as(p), id(d)),
                (p, id) -> MatrixCentre.<ChildDiscussionSummary>listed(
                        page -> discussions.list(at.as(p), ChildDiscussionFilter.ALL, page), d -> d.id().value(), id));
    }

    private static List<Operation> on(Function<String, ChildDiscussion> record, BiConsumer<String, Ref> attempt) {
        return List.of(Operation.on(GROUP, "vera", () -> record.apply(GROUP), attempt));
    }

    private Operation readingItem(String kind) {
        return Operation.reading(
                kind,
                "vera",
                () -> records.followUp(kind),
                (p, f) -> followUps.get(at.as(p), new FollowUpId(f.id())),
                (p, id) -> isListed(p, id, FollowUpFilter.ALL));
    }

    boolean isListed(String who, UUID id, FollowUpFilter filter) {
        return MatrixCentre.<FollowUpSummary>listed(
                page -> followUps.list(at.as(who), filter, page), f -> f.id().value(), id);
    }

    private Stream<Operation> working(String kind) {
        return Stream.of(
                Operation.on(
                        kind,
                        "vera",
                        () -> records.followUp(kind),
                        (p, f) -> followUps.complete(
                                at.as(p), new FollowUpId(f.id()), f.revision(), new CompleteFollowUp(null, null))),
                Operation.on(
                        kind + "/drop",
                        "vera",
                        () -> records.followUp(kind),
                        (p, f) -> followUps.drop(
                                at.as(p), new FollowUpId(f.id()), f.revision(), new DropFollowUp("no need", null))));
    }

    private static ChildDiscussionId id(Ref ref) {
        return new ChildDiscussionId(ref.id());
    }
}
