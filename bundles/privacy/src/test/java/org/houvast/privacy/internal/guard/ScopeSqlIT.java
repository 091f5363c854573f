package org.houvast.privacy.internal.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.LocationRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Place;
import org.houvast.commons.StaffRef;
import org.houvast.commons.WorkForm;
import org.houvast.persistence.Parameters;
import org.houvast.persistence.Rows;
import org.houvast.privacy.AccessScope;
import org.houvast.privacy.Action;
import org.houvast.privacy.AuditType;
import org.houvast.privacy.BreakGlassId;
import org.houvast.privacy.BrokenGlass;
import org.houvast.privacy.CoachedGroups;
import org.houvast.privacy.Relation;
import org.houvast.privacy.Sensitivity;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.AccessColumns;
import org.houvast.privacy.guard.ScopeCondition;
import org.houvast.testkit.EveryDatabase;
import org.houvast.testkit.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The condition of a query and the relations of the scope are one rule: what the one selects, the other carries. */
@EveryDatabase
class ScopeSqlIT {
    private static final int ROWS = 400;
    private static final int SCOPES = 400;
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final Rows rows;
    private final Random random = new Random(4711);
    private final List<Target> targets = new ArrayList<>();

    ScopeSqlIT(TestDatabase database) {
        this.rows = Rows.on(database.dataSource());
    }

    @BeforeEach
    void fillTable() {
        rows.change("drop table if exists test_record", Rows.Binder.NONE);
        rows.change(
                "create table test_record (id uuid primary key, child_key varchar(200), group_key varchar(200),"
                        + " location_key varchar(200) not null, work_form varchar(10) not null,"
                        + " controller_key varchar(200) not null, author_key varchar(200), case_id uuid)",
                Rows.Binder.NONE);
        for (int i = 0; i < ROWS; i++) {
            targets.add(target());
        }
        rows.batch("insert into test_record values (?, ?, ?, ?, ?, ?, ?, ?)", targets, ScopeSqlIT::insert);
    }

    private static void insert(Parameters p, Target target) throws SQLException {
        AccessColumns columns = AccessColumns.of(target);
        p.uuid(target.id())
                .text(columns.childKey())
                .text(columns.groupKey())
                .text(columns.locationKey())
                .name(columns.workForm())
                .text(columns.controllerKey())
                .text(columns.authorKey())
                .uuid(columns.caseId());
    }

    @Test
    void selectsExactlyWhatTheScopeRelatesTo() {
        int selected = 0;
        for (int i = 0; i < SCOPES; i++) {
            AccessScope scope = scope();
            Action action = action();
            Set<Place> readable = random.nextInt(3) == 0 ? null : some(ScopeSqlIT::place, 8);
            String alias = random.nextBoolean() ? "r" : "";
            ScopeCondition condition =
                    ScopeSql.of(action, scope, readable == null ? null : PlaceKeys.of(readable), alias);

            Set<UUID> found = new HashSet<>(rows.list(
                    "select id from test_record r where " + condition.sql(), condition::bind, row -> row.uuid(1)));

            Set<UUID> expected = targets.stream()
                    .filter(t -> readable == null || readable.contains(t.place()))
                    .filter(t -> carries(action, scope, t))
                    .map(Target::id)
                    .collect(Collectors.toSet());
            assertThat(found).as("%s %s", action.relations(), scope).isEqualTo(expected);
            selected += found.size();
        }
        assertThat(selected).as("the test selects something").isGreaterThan(SCOPES);
    }

    @Test
    void selectsTheSameRowsOfAChildThatIsKnownBeforehand() {
        int selected = 0;
        for (int i = 0; i < SCOPES; i++) {
            AccessScope scope = scope();
            Action action = action();
            ChildRef child = child(random.nextInt(8));
            ScopeCondition known = ScopeSql.ofChild(action, scope, null, "r", child);

            Set<UUID> found = new HashSet<>(rows.list(
                    "select id from test_record r where child_key = ? and " + known.sql(),
                    p -> {
                        p.key(child);
                        known.bind(p);
                    },
                    row -> row.uuid(1)));

            Set<UUID> expected = targets.stream()
                    .filter(t -> t.children().equals(Set.of(child)))
                    .filter(t -> carries(action, scope, t))
                    .map(Target::id)
                    .collect(Collectors.toSet());
            assertThat(found).as("%s %s %s", child, action.relations(), scope).isEqualTo(expected);
            selected += found.size();
        }
        assertThat(selected).as("the test selects something").isGreaterThan(SCOPES);
    }

    @Test
    void keepsItsTextHoweverManyRecordsAreReached() {
        Action action = Action.read("test.record.read", null, Sensitivity.CHILD, Relation.GROUP_STAFF, Relation.MENTOR);

        String few = ScopeSql.of(action, staff(1), null, "").sql();
        String many = ScopeSql.of(action, staff(500), null, "").sql();

        assertThat(many).isEqualTo(few);
    }

    @Test
    void selectsNothingForSomebodyWithoutRelations() {
        Action action = Action.read("test.record.read", null, Sensitivity.CHILD, Relation.GROUP_STAFF, Relation.AUTHOR);
        ScopeCondition condition = ScopeSql.of(action, AccessScope.nothing(TODAY), null, "");

        assertThat(rows.list("select id from test_record where " + condition.sql(), condition::bind, r -> r.uuid(1)))
                .isEmpty();
    }

    private static AccessScope staff(int children) {
        Set<ChildRef> reached =
                IntStream.range(0, children).mapToObj(ScopeSqlIT::child).collect(Collectors.toSet());
        return new AccessScope(
                TODAY,
                new StaffRef("s0"),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(group(0)),
                reached,
                reached,
                CoachedGroups.NONE,
                Set.of(),
                Set.of(organisation(0)),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                BrokenGlass.NONE,
                Map.of(organisation(0), reached));
    }

    private Target target() {
        return new Target(
                "record",
                new UUID(random.nextLong(), random.nextLong()),
                random.nextInt(4) == 0 ? Set.of() : Set.of(child(random.nextInt(6))),
                random.nextInt(10) == 0 ? null : group(random.nextInt(5)),
                place(random.nextInt(12)),
                organisation(random.nextInt(3)),
                random.nextInt(5) == 0 ? null : new StaffRef("s" + random.nextInt(3)),
                random.nextInt(3) == 0 ? null : caseId(random.nextInt(5)));
    }

    private AccessScope scope() {
        return new AccessScope(
                TODAY,
                random.nextInt(10) == 0 ? null : new StaffRef("s" + random.nextInt(3)),
                rarely(ScopeSqlIT::place, 12),
                rarely(ScopeSqlIT::place, 12),
                rarely(ScopeSqlIT::place, 12),
                rarely(ScopeSqlIT::place, 12),
                rarely(ScopeSqlIT::group, 5),
                some(ScopeSqlIT::child, 6),
                rarely(ScopeSqlIT::child, 6),
                coached(),
                rarely(ScopeSqlIT::caseId, 5),
                some(ScopeSqlIT::organisation, 2),
                rarely(ScopeSqlIT::child, 6),
                rarely(ScopeSqlIT::child, 6),
                rarely(ScopeSqlIT::child, 6),
                rarely(ScopeSqlIT::child, 6),
                rarely(ScopeSqlIT::child, 6),
                glass(),
                restricted());
    }

    private BrokenGlass glass() {
        return random.nextInt(3) == 0
                ? BrokenGlass.NONE
                : new BrokenGlass(
                        organisation(random.nextInt(3)),
                        rarely(ScopeSqlIT::child, 6).stream()
                                .collect(Collectors.toMap(c -> c, c -> new BreakGlassId(new UUID(9, 9)))));
    }

    private Map<OrganisationRef, Set<ChildRef>> restricted() {
        Map<OrganisationRef, Set<ChildRef>> restricted = new HashMap<>();
        for (OrganisationRef controller : rarely(ScopeSqlIT::organisation, 3)) {
            restricted.put(controller, some(ScopeSqlIT::child, 6));
        }
        return restricted;
    }

    private static boolean carries(Action action, AccessScope scope, Target target) {
        Set<Relation> held = scope.relationsTo(target);
        if (scope.isColleague(target)) {
            held.add(Relation.COLLEAGUE);
        }
        if (scope.isRestricted(target) && !action.despiteRestriction()) {
            held.retainAll(Set.of(Relation.GUARDIAN, Relation.BREAK_GLASS));
        }
        return held.stream().anyMatch(action.relations()::contains);
    }

    /** each group by another reach */
    private CoachedGroups coached() {
        return CoachedGroups.only(rarely(ScopeSqlIT::group, 5))
                .and(CoachedGroups.byAlias(rarely(ScopeSqlIT::group, 5)))
                .and(CoachedGroups.byName(rarely(ScopeSqlIT::group, 5)));
    }

    private Action action() {
        Set<Relation> relations = EnumSet.noneOf(Relation.class);
        while (relations.isEmpty()) {
            for (Relation relation : Relation.values()) {
                if (random.nextInt(4) == 0) {
                    relations.add(relation);
                }
            }
        }
        return new Action(
                "test.record.read", null, AuditType.READ, Sensitivity.CHILD, relations, null, random.nextInt(4) == 0);
    }

    private <T> Set<T> rarely(Function<Integer, T> make, int of) {
        return random.nextInt(3) == 0 ? some(make, of) : Set.of();
    }

    private <T> Set<T> some(Function<Integer, T> make, int of) {
        Set<T> chosen = new HashSet<>();
        for (int i = 0; i < of; i++) {
            if (random.nextBoolean()) {
                chosen.add(make.apply(i));
            }
        }
        return chosen;
    }

    private static ChildRef child(int i) {
        return new ChildRef("c" + i);
    }

    private static GroupRef group(int i) {
        return new GroupRef("g" + i);
    }

    private static OrganisationRef organisation(int i) {
        return new OrganisationRef("o" + i);
    }

    private static UUID caseId(int i) {
        return new UUID(7, i);
    }

    private static Place place(int i) {
        return new Place(
                new LocationRef("l" + i / 4), List.of(WorkForm.values()).get(i % 4));
    }
}
