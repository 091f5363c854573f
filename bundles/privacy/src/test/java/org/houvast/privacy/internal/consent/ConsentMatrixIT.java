package org.houvast.privacy.internal.consent;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.assertj.core.api.SoftAssertions;
import org.houvast.commons.ChildRef;
import org.houvast.commons.Discipline;
import org.houvast.commons.GroupRef;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.LocationRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Place;
import org.houvast.commons.Role;
import org.houvast.commons.Versioned;
import org.houvast.commons.WorkForm;
import org.houvast.host.spi.Custody;
import org.houvast.privacy.Action;
import org.houvast.privacy.Actor;
import org.houvast.privacy.CoachedGroups;
import org.houvast.privacy.Consent;
import org.houvast.privacy.ConsentFilter;
import org.houvast.privacy.ConsentId;
import org.houvast.privacy.ConsentMode;
import org.houvast.privacy.ConsentPurpose;
import org.houvast.privacy.ConsentRule;
import org.houvast.privacy.Consents;
import org.houvast.privacy.GiveConsent;
import org.houvast.privacy.ObjectToConsent;
import org.houvast.privacy.RefuseConsent;
import org.houvast.privacy.Relation;
import org.houvast.privacy.RelationSource;
import org.houvast.privacy.RequestConsent;
import org.houvast.privacy.Target;
import org.houvast.privacy.WithdrawConsent;
import org.houvast.privacy.internal.Installation;
import org.houvast.privacy.internal.Tables;
import org.houvast.testkit.AccessMatrix;
import org.houvast.testkit.EveryDatabase;
import org.houvast.testkit.MemoryHost;
import org.houvast.testkit.Operation;
import org.houvast.testkit.Operation.Ref;
import org.houvast.testkit.TestClock;
import org.houvast.testkit.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Everything that can be done with consents, tried as everybody: see {@link AccessMatrix}. */
@EveryDatabase
class ConsentMatrixIT {
    private static final OrganisationRef CARE = new OrganisationRef("care");
    private static final Set<String> GUARDIANS = Set.of("pat", "kim", "lee");
    private static final List<String> KINDS = List.of("CHILD", "NAMED_CASE");

    private final TestDatabase database;
    private final AccessMatrix matrix = new AccessMatrix(ConsentMatrixIT.class, Tables.access("consent"), reading());
    private MemoryHost host;
    private Installation installation;
    private Consents consents;
    private int parties;

    @SuppressWarnings("NullAway.Init")
    ConsentMatrixIT(TestDatabase database) {
        this.database = database;
    }

    private static Map<String, String> reading() {
        Map<String, String> reading = new HashMap<>();
        for (Action action : new ConsentAccess().actions()) {
            Action shown = action.reading();
            if (shown != null) {
                reading.put(action.code(), shown.code());
            }
        }
        return reading;
    }

    /** coaches of the bees */
    private static final class Assignments implements RelationSource {
        @Override
        public boolean concerns(Actor.Staff staff) {
            return staff.has(Role.COACH);
        }

        @Override
        public Relations of(Actor.Staff staff, LocalDate today) {
            return new Relations(CoachedGroups.byName(Set.of(new GroupRef("bees"))), Set.of());
        }
    }

    /** {@code tim} whose name no coach may know, and {@code lea} whose parents said that the organisation of cor may */
    @BeforeEach
    void start() {
        database.clock().set(TestClock.MONDAY_MORNING);
        host = MemoryHost.aCentre(database.clock())
                .organisation("care", Discipline.YOUTH_CARE)
                .organisation("other", Discipline.YOUTH_CARE)
                .location("park", WorkForm.KDV)
                .group("bees", "park", WorkForm.KDV)
                .group("ants", "park", WorkForm.KDV)
                .child("other-child", LocalDate.of(2023, 5, 1), "ants")
                .staff("sam", Role.STAFF, "bees")
                .staff("meg", Role.STAFF, "ants")
                .staff("ann", Role.STAFF, "ants")
                .staffAt("ira", Role.INTERNAL_COACH, "park")
                .staffAt("mo", Role.MANAGER, "park")
                .staffAt("odd", Role.ORG_ADMIN, "park")
                .staffAt("dora", Role.DPO, "park")
                .coach("cor", "care")
                .coach("oli", "other")
                .guardian("lee", "other-child", Custody.YES);
        for (String kind : KINDS) {
            String child = of(kind).key();
            host.child(child, LocalDate.of(2023, 5, 1), "bees")
                    .mentor(child, "meg")
                    .guardian("pat", child, Custody.YES)
                    .guardian("kim", child, Custody.YES);
        }
        installation = new Installation(database, host, ConsentRule.BOTH, new Assignments());
        consents = installation.privacy.consents();
    }

    @AfterEach
    void stop() {
        installation.close();
    }

    private static ChildRef of(String kind) {
        return new ChildRef(kind.equals("NAMED_CASE") ? "matrix-lea" : "matrix-tim");
    }

    private Actor as(String person) {
        return installation.actor(person);
    }

    @Test
    void answersEveryActionOfEveryPersonAsTheTableSays() {
        given("kim", given("pat", request("sam", "NAMED_CASE", ConsentPurpose.EXTERNAL_COACH_NAMED, CARE, null)));
        Map<String, List<Operation>> operations = new TreeMap<>();
        readings(operations);
        operations.put(
                "privacy.consent.request",
                List.of(Operation.of("CHILD", p -> request(p, "CHILD", ConsentPurpose.MEDIA, anotherParty(), null))));
        answers(operations);

        assertTheyAreWhoTheTableSays();
        matrix.play(operations);
    }

    private void assertTheyAreWhoTheTableSays() {
        SoftAssertions all = new SoftAssertions();
        for (String kind : KINDS) {
            Target target = new Target(
                    "record",
                    null,
                    Set.of(of(kind)),
                    new GroupRef("bees"),
                    new Place(new LocationRef("park"), WorkForm.KDV),
                    new OrganisationRef(MemoryHost.CENTRE),
                    null,
                    caseOf(kind));
            for (String person : matrix.people()) {
                all.assertThat(as(person).scope().relationsTo(target))
                        .extracting(Relation::name)
                        .as(person + " to " + kind)
                        .containsExactlyInAnyOrderElementsOf(matrix.relations(person, kind));
            }
        }
        all.assertAll();
    }

    private @Nullable UUID caseOf(String kind) {
        if (kind.equals("CHILD")) {
            return null;
        }
        UUID question = UUID.randomUUID();
        installation.transactions.write(em -> installation.privacy.aliases().issue(em, question, of(kind)));
        return question;
    }

    /** nobody works there, and nobody asked for it before */
    private OrganisationRef anotherParty() {
        String key = "party-" + UUID.randomUUID() + "-" + ++parties;
        host.organisation(key, Discipline.EDUCATION);
        return new OrganisationRef(key);
    }

    private Consent request(
            String who, String kind, ConsentPurpose purpose, OrganisationRef party, @Nullable UUID question) {
        return consents.request(
                as(who), new RequestConsent(of(kind), purpose, party, "v1", null, null, null, question));
    }

    private Consent given(String guardian, Consent consent) {
        return consents.give(as(guardian), consent.id(), consent.revision(), new GiveConsent(null, null, null, null));
    }

    private void readings(Map<String, List<Operation>> operations) {
        operations.put(
                "privacy.consent.read",
                KINDS.stream()
                        .map(kind -> reading(kind, ConsentPurpose.RESEARCH, false))
                        .toList());
        operations.put(
                "privacy.consent.read-as-party",
                KINDS.stream()
                        .map(kind -> reading(kind, ConsentPurpose.PRACTICE_EXAMPLE, true))
                        .toList());
    }

    /** the party is told the state, and not who answered what */
    private Operation reading(String kind, ConsentPurpose purpose, boolean stateAlone) {
        return Operation.reading(
                kind,
                "sam",
                () -> request("sam", kind, purpose, CARE, caseOf(kind)),
                (p, c) -> {
                    Consent seen = consents.get(as(p), new ConsentId(c.id()));
                    Operation.shown(!stateAlone || seen.answers() == null);
                },
                (p, id) ->
                        consents
                                .list(as(p), ConsentFilter.ALL, new PageRequest(PageRequest.MAX_LIMIT, null))
                                .items()
                                .stream()
                                .anyMatch(c -> c.id().value().equals(id)));
    }

    private void answers(Map<String, List<Operation>> operations) {
        Supplier<Versioned> requested =
                () -> request("sam", "CHILD", ConsentPurpose.EXTERNAL_OBSERVATION, anotherParty(), null);
        operations.put(
                "privacy.consent.give",
                List.of(Operation.on(
                        "CHILD",
                        "sam",
                        requested,
                        (p, c) -> consents.give(
                                as(p),
                                id(c),
                                c.revision(),
                                new GiveConsent(whose(p, "pat"), null, how(p), proof(p))))));
        operations.put(
                "privacy.consent.refuse",
                List.of(Operation.on(
                        "CHILD",
                        "sam",
                        requested,
                        (p, c) -> consents.refuse(
                                as(p),
                                id(c),
                                c.revision(),
                                new RefuseConsent(whose(p, "pat"), null, how(p), proof(p))))));
        operations.put(
                "privacy.consent.withdraw",
                List.of(Operation.on(
                        "CHILD",
                        "sam",
                        () -> given("kim", given("pat", (Consent) requested.get())),
                        (p, c) -> consents.withdraw(
                                as(p),
                                id(c),
                                c.revision(),
                                new WithdrawConsent(whose(p, "pat"), null, how(p), proof(p))))));
        operations.put(
                "privacy.consent.object",
                List.of(Operation.on(
                        "CHILD",
                        "sam",
                        () -> given(
                                "pat", request("sam", "CHILD", ConsentPurpose.HANDOVER_SCHOOL, anotherParty(), null)),
                        (p, c) -> consents.object(
                                as(p),
                                id(c),
                                c.revision(),
                                new ObjectToConsent(whose(p, "kim"), null, how(p), proof(p))))));
    }

    private static ConsentId id(Ref consent) {
        return new ConsentId(consent.id());
    }

    /** a guardian speaks for the own person; others say for whom, how it came and where the proof is */
    private static @Nullable GuardianRef whose(String person, String guardian) {
        return GUARDIANS.contains(person) ? null : new GuardianRef(guardian);
    }

    private static @Nullable ConsentMode how(String person) {
        return GUARDIANS.contains(person) ? null : ConsentMode.SPOKEN;
    }

    private static @Nullable String proof(String person) {
        return GUARDIANS.contains(person) ? null : "note 3";
    }
}
