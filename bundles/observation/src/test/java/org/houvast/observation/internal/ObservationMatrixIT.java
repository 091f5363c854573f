package org.houvast.observation.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Problem;
import org.houvast.commons.Role;
import org.houvast.commons.StaffRef;
import org.houvast.commons.Subject;
import org.houvast.commons.Versioned;
import org.houvast.host.spi.Custody;
import org.houvast.observation.AmendObservation;
import org.houvast.observation.CaptureObservation;
import org.houvast.observation.DefineKind;
import org.houvast.observation.EndRequest;
import org.houvast.observation.FieldPart;
import org.houvast.observation.FieldType;
import org.houvast.observation.KindField;
import org.houvast.observation.Labels;
import org.houvast.observation.Observation;
import org.houvast.observation.ObservationFilter;
import org.houvast.observation.ObservationId;
import org.houvast.observation.ObservationRequest;
import org.houvast.observation.ObservationRequestId;
import org.houvast.observation.ObservationText;
import org.houvast.observation.PatternBy;
import org.houvast.observation.PatternQuery;
import org.houvast.observation.RequestFilter;
import org.houvast.observation.RequestObservation;
import org.houvast.observation.RetractObservation;
import org.houvast.observation.ShareObservation;
import org.houvast.privacy.Action;
import org.houvast.privacy.Actor;
import org.houvast.privacy.BreakTheGlass;
import org.houvast.privacy.Consent;
import org.houvast.privacy.ConsentMode;
import org.houvast.privacy.ConsentPurpose;
import org.houvast.privacy.GiveConsent;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.privacy.Relation;
import org.houvast.privacy.RequestConsent;
import org.houvast.privacy.Target;
import org.houvast.testkit.AccessMatrix;
import org.houvast.testkit.CsvTable;
import org.houvast.testkit.MemoryHost;
import org.houvast.testkit.Operation;
import org.houvast.testkit.Operation.Ref;
import org.houvast.testkit.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Everything that can be done with observations, requests, patterns and kinds, tried as everybody: see {@link AccessMatrix}. */
class ObservationMatrixIT extends ObservationTest {
    private static final Subject SUN = Subject.of(new GroupRef("sun"));
    private static final Subject PIM = Subject.of(new ChildRef("pim"));
    private static final Subject LEA = Subject.of(new ChildRef("lea"));

    private final AccessMatrix matrix = new AccessMatrix(
            ObservationMatrixIT.class, CsvTable.read(ObservationMatrixIT.class, "access.csv"), reading());
    private int kinds;

    ObservationMatrixIT(TestDatabase database) {
        super(database);
    }

    private static Map<String, String> reading() {
        Map<String, String> reading = new HashMap<>();
        for (Action action : new ObservationAccess().actions()) {
            Action shown = action.reading();
            if (shown != null) {
                reading.put(action.code(), shown.code());
            }
        }
        return reading;
    }

    @Test
    void answersEveryActionOfEveryPersonAsTheTablesSay() {
        people();
        Map<String, List<Operation>> operations = new TreeMap<>();
        observations(operations);
        changes(operations);
        requests(operations);
        others(operations);

        assertTheyAreWhoTheTableSays();
        matrix.play(operations);
    }

    /** {@code pim} whose name no coach may know, and {@code lea} whose parent said that esra's organisation may */
    private void people() {
        centre.host
                .child("pim", ObservationCentre.BORN, "sun")
                .child("lea", ObservationCentre.BORN, "sun")
                .staff("mo", Role.STAFF, "moon")
                .staff("gus", Role.STAFF, "moon")
                .staff("gia", Role.STAFF, "moon")
                .staffAt("dora", Role.DPO, "loc")
                .mentor("pim", "mo")
                .guardian("anna", "pim", Custody.YES)
                .guardian("anna", "lea", Custody.YES);
        Consent asked = centre.privacy
                .consents()
                .request(
                        centre.actor("vera"),
                        new RequestConsent(
                                new ChildRef("lea"),
                                ConsentPurpose.EXTERNAL_COACH_NAMED,
                                new OrganisationRef("care"),
                                "1",
                                null,
                                null,
                                null,
                                null));
        centre.privacy
                .consents()
                .give(
                        centre.actor("vera"),
                        asked.id(),
                        asked.revision(),
                        new GiveConsent(new GuardianRef("anna"), null, ConsentMode.SPOKEN, "note 1"));
    }

    private Actor as(String person) {
        if (person.equals("gia")) {
            Stream.of(PIM, LEA).flatMap(s -> s.child().stream()).forEach(this::openInAnEmergency);
        }
        return centre.actor(person);
    }

    /** by gia, again when the time of the last opening is over */
    private void openInAnEmergency(ChildRef child) {
        Actor gia = centre.actor("gia");
        if (!gia.scope().glass().open().containsKey(child)) {
            var unused = centre.privacy
                    .breakGlass()
                    .open(gia, new BreakTheGlass(child, "An ambulance asks what the child is allergic to."));
        }
    }

    private void assertTheyAreWhoTheTableSays() {
        UUID caseId = opened(SUN);
        Map<String, Target> targets = Map.of(
                "GROUP", target(Set.of(), new GroupRef("sun"), null),
                "GROUP_CASE", target(Set.of(), new GroupRef("sun"), caseId),
                "CHILD", target(Set.of(new ChildRef("pim")), new GroupRef("sun"), null),
                "CASE", target(Set.of(new ChildRef("pim")), new GroupRef("sun"), caseId),
                "NAMED_CASE", target(Set.of(new ChildRef("lea")), new GroupRef("sun"), caseId),
                "PLACE", target(Set.of(), null, null));
        SoftAssertions all = new SoftAssertions();
        for (String person : matrix.people()) {
            targets.forEach((kind, target) -> all.assertThat(as(person).scope().relationsTo(target))
                    .extracting(Relation::name)
                    .as(person + " to " + kind)
                    .containsExactlyInAnyOrderElementsOf(matrix.relations(person, kind)));
        }
        all.assertAll();
    }

    private static Target target(Set<ChildRef> children, @Nullable GroupRef group, @Nullable UUID caseId) {
        return new Target(
                "record",
                null,
                children,
                group,
                ObservationCentre.KDV,
                new OrganisationRef(MemoryHost.CENTRE),
                null,
                caseId);
    }

    /** a case, to which gus is invited */
    private UUID opened(Subject subject) {
        UUID question = UUID.randomUUID();
        subject.child().ifPresent(child -> centre.alias(question, child.key()));
        centre.guests.add("gus", question);
        return question;
    }

    private Observation draft(String who, Subject subject, @Nullable UUID question) {
        return centre.observations.capture(
                as(who),
                new CaptureObservation(subject, null, null, question, null, null, ObservationText.of("Builds.")));
    }

    private Observation done(Subject subject, @Nullable UUID question) {
        Observation draft = draft("vera", subject, question);
        return centre.observations.finalise(centre.actor("vera"), draft.id(), draft.revision());
    }

    private void observations(Map<String, List<Operation>> operations) {
        ObservationFilter every = new ObservationFilter(null, null, null, null, null, null, null, null);
        operations.put(
                "observation.observation.read",
                List.of(
                        reading("GROUP", every, () -> done(SUN, null)),
                        reading("GROUP_CASE", every, () -> done(SUN, opened(SUN))),
                        reading("CHILD", every, () -> done(PIM, null)),
                        reading("CASE", every, () -> done(PIM, opened(PIM))),
                        reading("NAMED_CASE", every, () -> done(LEA, opened(LEA)))));
        operations.put(
                "observation.observation.read-of-child",
                List.of(
                        ofChild("CHILD", "pim", () -> done(PIM, null)),
                        ofChild("CASE", "pim", () -> done(PIM, opened(PIM))),
                        ofChild("NAMED_CASE", "lea", () -> done(LEA, opened(LEA)))));
        operations.put(
                "observation.draft.read",
                List.of(
                        reading("GROUP", every, () -> draft("vera", SUN, null)),
                        reading("CASE", every, () -> draft("vera", PIM, opened(PIM)))));
        operations.put(
                "observation.draft.capture",
                List.of(
                        Operation.of("GROUP", p -> draft(p, SUN, null)),
                        Operation.of("CHILD", p -> draft(p, PIM, null))));
    }

    private Operation reading(String kind, ObservationFilter filter, Supplier<Versioned> record) {
        return Operation.reading(
                kind,
                "vera",
                record,
                (p, o) -> centre.observations.get(as(p), new ObservationId(o.id())),
                (p, id) -> listed(p, filter, id));
    }

    private Operation ofChild(String kind, String child, Supplier<Versioned> record) {
        ObservationFilter filter = ObservationFilter.of(new ChildRef(child));
        return Operation.on(kind, "vera", record, (p, o) -> Operation.shown(listed(p, filter, o.id())));
    }

    private boolean listed(String person, ObservationFilter filter, UUID id) {
        PageRequest page = new PageRequest(200, null);
        return centre.observations.list(as(person), filter, page).items().stream()
                .anyMatch(o -> o.id().value().equals(id));
    }

    private void changes(Map<String, List<Operation>> operations) {
        operations.put(
                "observation.draft.revise",
                each(
                        () -> draft("vera", SUN, null),
                        () -> draft("vera", PIM, null),
                        (p, o) -> centre.observations.revise(
                                as(p), new ObservationId(o.id()), o.revision(), ObservationText.of("Builds more."))));
        operations.put(
                "observation.observation.finalise",
                each(
                        () -> draft("vera", SUN, null),
                        () -> draft("vera", PIM, null),
                        (p, o) -> centre.observations.finalise(as(p), new ObservationId(o.id()), o.revision())));
        operations.put(
                "observation.observation.amend",
                each(
                        () -> done(SUN, null),
                        () -> done(PIM, null),
                        (p, o) -> centre.observations.amend(
                                as(p),
                                new ObservationId(o.id()),
                                o.revision(),
                                new AmendObservation("the time was wrong", ObservationText.of("Builds later.")))));
        operations.put(
                "observation.observation.retract",
                each(
                        () -> done(SUN, null),
                        () -> done(PIM, null),
                        (p, o) -> centre.observations.retract(
                                as(p),
                                new ObservationId(o.id()),
                                o.revision(),
                                new RetractObservation("seen elsewhere", null))));
        operations.put(
                "observation.observation.share",
                each(
                        () -> done(SUN, null),
                        () -> done(PIM, null),
                        (p, o) -> centre.observations.share(
                                as(p),
                                new ObservationId(o.id()),
                                o.revision(),
                                new ShareObservation(null, new GuardianRef("anna"), null, null))));
    }

    private static List<Operation> each(
            Supplier<Versioned> ofGroup, Supplier<Versioned> ofChild, BiConsumer<String, Ref> change) {
        return List.of(Operation.on("GROUP", "vera", ofGroup, change), Operation.on("CHILD", "vera", ofChild, change));
    }

    private void requests(Map<String, List<Operation>> operations) {
        operations.put(
                "observation.request.read",
                List.of(
                        request("GROUP", () -> request("vera", SUN, null)),
                        request("CHILD", () -> request("vera", PIM, null)),
                        request("CASE", () -> request("vera", PIM, opened(PIM)))));
        operations.put(
                "observation.request.read-of-child",
                List.of(
                        requestOfChild("CHILD", "pim", () -> request("vera", PIM, null)),
                        requestOfChild("NAMED_CASE", "lea", () -> request("vera", LEA, opened(LEA)))));
        operations.put(
                "observation.request.ask",
                List.of(
                        Operation.of("GROUP", p -> request(p, SUN, null)),
                        Operation.of("CHILD", p -> request(p, PIM, null))));
        operations.put(
                "observation.request.end",
                each(
                        () -> request("vera", SUN, null),
                        () -> request("vera", PIM, null),
                        (p, r) -> centre.requests.end(
                                as(p), new ObservationRequestId(r.id()), r.revision(), new EndRequest(null, null))));
    }

    private Operation request(String kind, Supplier<Versioned> record) {
        return Operation.reading(
                kind,
                "vera",
                record,
                (p, r) -> centre.requests.get(as(p), new ObservationRequestId(r.id())),
                (p, id) -> asked(p, RequestFilter.ALL, id));
    }

    private Operation requestOfChild(String kind, String child, Supplier<Versioned> record) {
        RequestFilter filter = new RequestFilter(new ChildRef(child), null, null, null);
        return Operation.on(kind, "vera", record, (p, r) -> Operation.shown(asked(p, filter, r.id())));
    }

    private boolean asked(String person, RequestFilter filter, UUID id) {
        PageRequest page = new PageRequest(200, null);
        return centre.requests.list(as(person), filter, page).items().stream()
                .anyMatch(r -> r.id().value().equals(id));
    }

    private ObservationRequest request(String who, Subject subject, @Nullable UUID question) {
        return centre.requests.request(
                as(who),
                new RequestObservation(
                        subject,
                        null,
                        question,
                        "What happens before?",
                        null,
                        centre.database.clock().today().plusDays(5),
                        List.of(new StaffRef("mila")),
                        null,
                        null));
    }

    private void others(Map<String, List<Operation>> operations) {
        operations.put(
                "observation.pattern.read",
                List.of(
                        Operation.of("GROUP", p -> pattern(p, SUN)),
                        Operation.of("CHILD", p -> pattern(p, PIM)),
                        Operation.of("NAMED_CASE", p -> pattern(p, LEA))));
        operations.put("observation.kind.define", List.of(Operation.of("PLACE", this::define)));
        operations.put("observation.kind.read", List.of(Operation.of("PLACE", p -> {
            try {
                define(p);
            } catch (Problem e) {
                if (!e.type().equals(PrivacyProblems.NOT_ALLOWED)) {
                    throw e;
                }
            }
        })));
    }

    private void pattern(String who, Subject subject) {
        centre.patterns.pattern(as(who), new PatternQuery(subject, PatternBy.HOUR, null, null, null));
    }

    private void define(String who) {
        Labels label = new Labels("eten", "eating");
        centre.kinds.define(
                as(who),
                new DefineKind(
                        ObservationCentre.KDV.location(),
                        ObservationCentre.KDV.workForm(),
                        "MATRIX_" + ++kinds,
                        label,
                        null,
                        null,
                        List.of(new KindField(
                                "ate", FieldType.YES_NO, FieldPart.FACT, label, null, null, null, null, null))));
    }
}
