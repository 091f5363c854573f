package org.houvast.stepplan.internal.handover;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.assertj.core.api.SoftAssertions;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.LocationRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Place;
import org.houvast.commons.Versioned;
import org.houvast.commons.WorkForm;
import org.houvast.host.spi.Custody;
import org.houvast.parents.PrepareShare;
import org.houvast.parents.SharedItem;
import org.houvast.privacy.Action;
import org.houvast.privacy.Consent;
import org.houvast.privacy.ConsentPurpose;
import org.houvast.privacy.Relation;
import org.houvast.privacy.Target;
import org.houvast.stepplan.Handover;
import org.houvast.stepplan.HandoverChannel;
import org.houvast.stepplan.HandoverFilter;
import org.houvast.stepplan.HandoverId;
import org.houvast.stepplan.HandoverKind;
import org.houvast.stepplan.HandoverReceiver;
import org.houvast.stepplan.RecordTalk;
import org.houvast.stepplan.ReviseHandover;
import org.houvast.stepplan.SendHandover;
import org.houvast.stepplan.SubmitHandover;
import org.houvast.testkit.AccessMatrix;
import org.houvast.testkit.CsvTable;
import org.houvast.testkit.EveryDatabase;
import org.houvast.testkit.MemoryHost;
import org.houvast.testkit.Operation;
import org.houvast.testkit.Operation.Ref;
import org.houvast.testkit.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Everything that can be done with handovers on both sides, tried as everybody: see {@link AccessMatrix}. */
@EveryDatabase
class HandoverMatrixIT {
    private static final HandoverReceiver OUTSIDE =
            new HandoverReceiver(HandoverKind.SCHOOL, HandoverCentre.OUTSIDE, null);

    private final AccessMatrix matrix =
            new AccessMatrix(HandoverMatrixIT.class, CsvTable.read(HandoverMatrixIT.class, "access.csv"), reading());
    private final HandoverCentre centre;

    /** hands over */
    private final ChildRef kai;

    /** is known at the school already: in the class of tess, with the mentor tom */
    private final ChildRef lou;

    private final Consent ofKai;
    private final Consent ofLou;

    HandoverMatrixIT(TestDatabase database) {
        centre = HandoverCentre.on(database);
        kai = centre.child("kai", "gina");
        lou = new ChildRef("lou");
        centre.base
                .host
                .child("lou", LocalDate.of(2022, 4, 1), "bee", "klas")
                .mentor("lou", "tom")
                .guardian("gina", "lou", Custody.YES);
        ofKai = centre.give(centre.ask(kai, ConsentPurpose.HANDOVER_SCHOOL, HandoverCentre.OUTSIDE), "gina");
        ofLou = centre.give(
                centre.ask(lou, ConsentPurpose.HANDOVER_SCHOOL, HandoverCentre.TO_FAR.organisation()), "gina");
    }

    private static Map<String, String> reading() {
        Map<String, String> reading = new HashMap<>();
        for (Action action : new HandoverAccess().actions()) {
            Action shown = action.reading();
            if (shown != null) {
                reading.put(action.code(), shown.code());
            }
        }
        return reading;
    }

    @Test
    void answersEveryActionOfEveryPersonAsTheTablesSay() {
        Map<String, List<Operation>> operations = new TreeMap<>();
        choosing(operations);
        sending(operations);
        receiving(operations);

        assertTheyAreWhoTheTableSays();
        matrix.play(operations);
    }

    private void assertTheyAreWhoTheTableSays() {
        Target from = target(
                kai,
                new GroupRef("bee"),
                new Place(new LocationRef("house"), WorkForm.KDV),
                new OrganisationRef(MemoryHost.CENTRE));
        Target to = target(lou, null, HandoverCentre.FAR, HandoverCentre.TO_FAR.organisation());
        SoftAssertions all = new SoftAssertions();
        for (String person : matrix.people()) {
            Map.of("FROM", from, "TO", to).forEach((kind, target) -> all.assertThat(
                            centre.actor(person).scope().relationsTo(target))
                    .extracting(Relation::name)
                    .as(person + " to " + kind)
                    .containsExactlyInAnyOrderElementsOf(matrix.relations(person, kind)));
        }
        all.assertAll();
    }

    private static Target target(ChildRef child, @Nullable GroupRef group, Place place, OrganisationRef organisation) {
        return new Target("handover", null, Set.of(child), group, place, organisation, null, null);
    }

    private Handover draft() {
        return centre.draft("mara", kai, OUTSIDE, centre.seen(kai, "Builds a tower."));
    }

    private Handover consented() {
        return centre.consented(kai, OUTSIDE, "gina", ofKai);
    }

    private Handover sent() {
        return centre.sent(consented());
    }

    private Handover arrived() {
        Handover sent = sent();
        return centre.handovers.receive(centre.actor("meg"), sent.id(), sent.revision());
    }

    private Handover sentToLousSchool() {
        Handover draft = centre.draft("mara", lou, HandoverCentre.TO_FAR, centre.seen(lou, "Builds a tower."));
        Handover submitted = centre.handovers.submit(
                centre.actor("mara"), draft.id(), draft.revision(), new SubmitHandover(List.of(ofLou.id())));
        var share =
                centre.shares.prepare(centre.actor("mara"), share(submitted.id().value(), lou));
        centre.shares.send(centre.actor("mara"), share.id(), share.revision());
        return centre.handovers.send(
                centre.actor("mara"), submitted.id(), submitted.revision(), new SendHandover(HandoverChannel.HERE));
    }

    private static PrepareShare share(UUID handover, ChildRef child) {
        return new PrepareShare(
                new SharedItem(HandoverEntity.TYPE, handover), child, new GuardianRef("gina"), null, null);
    }

    private static List<Operation> from(Supplier<Versioned> record, BiConsumer<String, Ref> change) {
        return List.of(Operation.on("FROM", "mara", record, change));
    }

    private static HandoverId id(Ref ref) {
        return new HandoverId(ref.id());
    }

    private void choosing(Map<String, List<Operation>> operations) {
        SharedItem item = centre.seen(kai, "Builds a tower.");
        operations.put(
                "stepplan.handover.read",
                List.of(Operation.reading(
                        "FROM",
                        "mara",
                        this::draft,
                        (p, h) -> centre.handovers.get(centre.actor(p), id(h)),
                        (p, id) -> centre
                                .handovers
                                .list(centre.actor(p), new HandoverFilter(kai, null, null), new PageRequest(200, null))
                                .items()
                                .stream()
                                .anyMatch(h -> h.id().value().equals(id)))));
        operations.put(
                "stepplan.handover.create", List.of(Operation.of("FROM", p -> centre.draft(p, kai, OUTSIDE, item))));
        operations.put(
                "stepplan.handover.revise",
                from(
                        this::draft,
                        (p, h) -> centre.handovers.revise(
                                centre.actor(p),
                                id(h),
                                h.revision(),
                                new ReviseHandover(OUTSIDE, List.of(item), "Loves towers.", null, null))));
        operations.put(
                "stepplan.handover.submit",
                from(
                        this::draft,
                        (p, h) -> centre.handovers.submit(
                                centre.actor(p), id(h), h.revision(), new SubmitHandover(List.of(ofKai.id())))));
        operations.put(
                "stepplan.handover.share",
                from(
                        () -> centre.submit(draft(), ofKai),
                        (p, h) -> centre.shares.prepare(centre.actor(p), share(h.id(), kai))));
    }

    private void sending(Map<String, List<Operation>> operations) {
        operations.put(
                "stepplan.handover.send",
                from(
                        this::consented,
                        (p, h) -> centre.handovers.send(
                                centre.actor(p), id(h), h.revision(), new SendHandover(HandoverChannel.ON_PAPER))));
        operations.put(
                "stepplan.handover.receive",
                from(this::sent, (p, h) -> centre.handovers.receive(centre.actor(p), id(h), h.revision())));
        operations.put(
                "stepplan.handover.talk",
                from(
                        this::arrived,
                        (p, h) -> centre.handovers.talk(
                                centre.actor(p),
                                id(h),
                                h.revision(),
                                new RecordTalk(centre.base.clock.today(), null))));
        operations.put(
                "stepplan.handover.complete",
                from(this::arrived, (p, h) -> centre.handovers.complete(centre.actor(p), id(h), h.revision())));
        operations.put(
                "stepplan.handover.destroy",
                from(this::draft, (p, h) -> centre.handovers.destroy(centre.actor(p), id(h), h.revision())));
    }

    private void receiving(Map<String, List<Operation>> operations) {
        operations.put(
                "stepplan.received-handover.read",
                List.of(Operation.reading(
                        "TO",
                        "mara",
                        this::sentToLousSchool,
                        (p, h) -> centre.received.get(centre.actor(p), id(h)),
                        (p, id) -> centre.received.list(centre.actor(p), new PageRequest(200, null)).items().stream()
                                .anyMatch(h -> h.id().value().equals(id)))));
        operations.put(
                "stepplan.received-handover.receive",
                List.of(Operation.on(
                        "TO",
                        "mara",
                        this::sentToLousSchool,
                        (p, h) -> centre.received.receive(centre.actor(p), id(h), h.revision()))));
        operations.put(
                "stepplan.received-handover.talk",
                List.of(Operation.on(
                        "TO",
                        "mara",
                        () -> {
                            Handover sent = sentToLousSchool();
                            return centre.received.receive(centre.actor("hans"), sent.id(), sent.revision());
                        },
                        (p, h) -> centre.received.talk(
                                centre.actor(p),
                                id(h),
                                h.revision(),
                                new RecordTalk(centre.base.clock.today(), "Likes to sit near the window.")))));
    }
}
