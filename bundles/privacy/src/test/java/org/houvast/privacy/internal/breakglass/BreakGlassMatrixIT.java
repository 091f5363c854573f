package org.houvast.privacy.internal.breakglass;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.houvast.commons.ChildRef;
import org.houvast.commons.Discipline;
import org.houvast.commons.GroupRef;
import org.houvast.commons.LocationRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Place;
import org.houvast.commons.Role;
import org.houvast.commons.WorkForm;
import org.houvast.host.spi.Custody;
import org.houvast.privacy.Action;
import org.houvast.privacy.Actor;
import org.houvast.privacy.BreakGlass;
import org.houvast.privacy.BreakGlassFilter;
import org.houvast.privacy.BreakGlassId;
import org.houvast.privacy.BreakGlassOpenings;
import org.houvast.privacy.BreakGlassVerdict;
import org.houvast.privacy.BreakTheGlass;
import org.houvast.privacy.CoachedGroups;
import org.houvast.privacy.ConsentRule;
import org.houvast.privacy.Relation;
import org.houvast.privacy.RelationSource;
import org.houvast.privacy.ReviewBreakGlass;
import org.houvast.privacy.Target;
import org.houvast.privacy.internal.Installation;
import org.houvast.privacy.internal.Tables;
import org.houvast.testkit.AccessMatrix;
import org.houvast.testkit.EveryDatabase;
import org.houvast.testkit.MemoryHost;
import org.houvast.testkit.Operation;
import org.houvast.testkit.TestClock;
import org.houvast.testkit.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Everything that can be done with openings, tried as everybody: see {@link AccessMatrix}. */
@EveryDatabase
class BreakGlassMatrixIT {
    private static final String REASON = "An ambulance asks what the child is allergic to.";
    private static final UUID CASE = new UUID(1, 1);
    private static final ChildRef TIM = new ChildRef("tim");

    private final TestDatabase database;
    private final AccessMatrix matrix =
            new AccessMatrix(BreakGlassMatrixIT.class, Tables.access("break-glass"), reading());
    private MemoryHost host;
    private Installation installation;
    private BreakGlassOpenings openings;
    private int times;

    @SuppressWarnings("NullAway.Init")
    BreakGlassMatrixIT(TestDatabase database) {
        this.database = database;
    }

    private static Map<String, String> reading() {
        Map<String, String> reading = new HashMap<>();
        for (Action action : new BreakGlassAccess().actions()) {
            Action shown = action.reading();
            if (shown != null) {
                reading.put(action.code(), shown.code());
            }
        }
        return reading;
    }

    /** cor is coach of the bees, gus was invited to a case */
    private static final class Assignments implements RelationSource {
        @Override
        public boolean concerns(Actor.Staff staff) {
            return staff.has(Role.COACH) || staff.ref().key().equals("gus");
        }

        @Override
        public Relations of(Actor.Staff staff, LocalDate today) {
            return staff.has(Role.COACH)
                    ? new Relations(CoachedGroups.byName(Set.of(new GroupRef("bees"))), Set.of())
                    : new Relations(CoachedGroups.NONE, Set.of(CASE));
        }
    }

    /** fay is family of the children; far and tess work for another organisation, tess in the same house */
    @BeforeEach
    void start() {
        database.clock().set(TestClock.MONDAY_MORNING);
        host = MemoryHost.aCentre(database.clock())
                .organisation("care", Discipline.YOUTH_CARE)
                .organisation("school", Discipline.EDUCATION)
                .location("park", WorkForm.KDV)
                .location("elsewhere", WorkForm.KDV)
                .group("bees", "park", WorkForm.KDV)
                .group("ants", "elsewhere", WorkForm.KDV)
                .staff("pia", Role.STAFF, "ants")
                .staffAt("ann", Role.MANAGER, "elsewhere")
                .staff("ted", Role.TEACHER)
                .staff("sam", Role.STAFF, "bees")
                .staff("meg", Role.STAFF, "ants")
                .staffAt("ira", Role.INTERNAL_COACH, "park")
                .staffAt("mo", Role.MANAGER, "park")
                .staffAt("odd", Role.ORG_ADMIN, "park")
                .staffAt("dora", Role.DPO, "park")
                .coach("cor", "care")
                .staffAt("gus", Role.SAFETY_OFFICER, "park")
                .staff("fay", Role.STAFF, "ants")
                .staff(StrangeStaff.of("far", Role.STAFF, "care"))
                .staff(StrangeStaff.of("tess", Role.TEACHER, "school"));
        child("tim");
        installation = new Installation(database, host, ConsentRule.BOTH, new Assignments());
        openings = installation.privacy.breakGlass();
    }

    private ChildRef child(String key) {
        host.child(key, LocalDate.of(2023, 5, 1), "bees")
                .mentor(key, "meg")
                .family("fay", key)
                .guardian("pat", key, Custody.YES);
        return new ChildRef(key);
    }

    @AfterEach
    void stop() {
        installation.close();
    }

    private Actor as(String person) {
        return installation.actor(person);
    }

    @Test
    void answersEveryActionOfEveryPersonAsTheTableSays() {
        Map<String, List<Operation>> operations = new TreeMap<>();
        operations.put("privacy.break-glass.read", List.of(reads()));
        operations.put("privacy.break-glass.read-own", List.of(reads()));
        operations.put(
                "privacy.break-glass.open",
                List.of(Operation.of("CHILD", p -> openings.open(as(p), new BreakTheGlass(TIM, REASON)))));
        operations.put(
                "privacy.break-glass.end",
                List.of(Operation.on(
                        "OPENED",
                        "pia",
                        this::opened,
                        (p, o) -> openings.end(as(p), new BreakGlassId(o.id()), o.revision()))));
        operations.put(
                "privacy.break-glass.review",
                List.of(Operation.on(
                        "OPENED",
                        "pia",
                        this::over,
                        (p, o) -> openings.review(
                                as(p),
                                new BreakGlassId(o.id()),
                                o.revision(),
                                new ReviewBreakGlass(BreakGlassVerdict.JUSTIFIED, null)))));

        assertTheyAreWhoTheTableSays();
        matrix.play(operations);
    }

    private void assertTheyAreWhoTheTableSays() {
        Target target = new Target(
                "record",
                null,
                Set.of(TIM),
                new GroupRef("bees"),
                new Place(new LocationRef("park"), WorkForm.KDV),
                new OrganisationRef(MemoryHost.CENTRE),
                null,
                CASE);
        SoftAssertions all = new SoftAssertions();
        for (String person : matrix.people()) {
            Set<String> held = new TreeSet<>();
            as(person).scope().relationsTo(target).forEach(r -> held.add(r.name()));
            held.remove(Relation.CASE_COACH.name());
            all.assertThat(held).as(person).isEqualTo(matrix.relations(person, "OPENED"));
            if (as(person).scope().isColleague(target)) {
                held.add(Relation.COLLEAGUE.name());
            }
            all.assertThat(held).as(person).isEqualTo(matrix.relations(person, "CHILD"));
        }
        all.assertAll();
    }

    /** of a child that pia has not opened before */
    private BreakGlass opened() {
        database.clock().advance(Duration.ofHours(1));
        return openings.open(as("pia"), new BreakTheGlass(child("child-" + ++times), REASON));
    }

    private BreakGlass over() {
        BreakGlass opened = opened();
        return openings.end(as("pia"), opened.id(), opened.revision());
    }

    private Operation reads() {
        return Operation.reading(
                "OPENED",
                "pia",
                this::opened,
                (p, o) -> openings.get(as(p), new BreakGlassId(o.id())),
                (p, id) ->
                        openings
                                .list(as(p), BreakGlassFilter.ALL, new PageRequest(PageRequest.MAX_LIMIT, null))
                                .items()
                                .stream()
                                .anyMatch(o -> o.id().value().equals(id)));
    }
}
