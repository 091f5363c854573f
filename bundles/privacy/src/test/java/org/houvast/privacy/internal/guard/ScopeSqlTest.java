package org.houvast.privacy.internal.guard;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.houvast.privacy.internal.guard.Reaches.BEES;
import static org.houvast.privacy.internal.guard.Reaches.OWN;
import static org.houvast.privacy.internal.guard.Reaches.PARK;
import static org.houvast.privacy.internal.guard.Reaches.TIM;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.houvast.commons.ChildRef;
import org.houvast.privacy.AccessScope;
import org.houvast.privacy.Action;
import org.houvast.privacy.AuditType;
import org.houvast.privacy.BrokenGlass;
import org.houvast.privacy.CoachedGroups;
import org.houvast.privacy.Relation;
import org.houvast.privacy.Sensitivity;
import org.junit.jupiter.api.Test;

/** The text for each relation: nothing is asked of the database that is known here, and nothing about an empty set. */
class ScopeSqlTest {
    private static final String NOTHING = "(1 = 0)";
    private static final String PLACE = "(r.location_key = any(?) and r.work_form || ' ' || r.location_key = any(?))";
    private static final String PLACE_OF_CHILD = "(work_form || ' ' || location_key = any(?))";
    private static final String OWN_CHILDREN =
            "((r.child_key = any(?) and r.controller_key = any(?)) or r.child_key = any(?))";
    private static final String GROUP = "(" + OWN_CHILDREN + " or (r.child_key is null and r.group_key = any(?)))";
    private static final String COACHED = "(r.group_key = any(?) and (r.child_key is null or r.group_key = any(?)))";
    private static final String KNOWN =
            "(r.case_id is not null and r.group_key = any(?) and (r.child_key is null or (r.group_key = any(?)"
                    + " and (r.child_key = any(?) or r.controller_key = any(?)))))";
    private static final String CASE = "r.case_id = any(cast(? as uuid array))";
    private static final String MANAGED = "(" + PLACE + " and r.controller_key = any(?))";
    private static final String OWNED = "(r.author_key = any(?) and r.child_key is null and r.group_key is null)";
    private static final String OPENED = "(r.child_key = any(?) and r.controller_key = any(?))";
    private static final AccessScope NOBODY = Reaches.of(Set.of(), Set.of(), BrokenGlass.NONE, Set.of());
    private static final ChildRef MIA = new ChildRef("mia");

    private static Action by(Relation... relations) {
        Set<Relation> all = EnumSet.noneOf(Relation.class);
        all.addAll(Arrays.asList(relations));
        return new Action("test.record.read", null, AuditType.READ, Sensitivity.CHILD, all, null);
    }

    private static String any(String... ways) {
        return "(" + String.join(" or ", ways) + ")";
    }

    private static Map<Relation, String> texts(AccessScope scope) {
        Map<Relation, String> texts = new EnumMap<>(Relation.class);
        for (Relation relation : Relation.values()) {
            texts.put(relation, ScopeSql.of(by(relation), scope, null, "r").sql());
        }
        return texts;
    }

    private static Map<Relation, String> textsOf(ChildRef child) {
        Map<Relation, String> texts = new EnumMap<>(Relation.class);
        for (Relation relation : Relation.values()) {
            texts.put(
                    relation,
                    ScopeSql.ofChild(by(relation), Reaches.everything(), null, "", child)
                            .sql());
        }
        return texts;
    }

    @Test
    void asksForWhatIsReachedByEachRelation() {
        assertThat(texts(Reaches.everything()))
                .isEqualTo(Map.ofEntries(
                        entry(
                                Relation.AUTHOR,
                                "((r.author_key = any(?) and "
                                        + any(
                                                "r.child_key = any(?)",
                                                GROUP,
                                                OWN_CHILDREN,
                                                PLACE,
                                                COACHED,
                                                KNOWN,
                                                CASE,
                                                MANAGED,
                                                PLACE,
                                                PLACE)
                                        + "))"),
                        entry(Relation.OWNER, "(" + OWNED + ")"),
                        entry(Relation.GROUP_STAFF, "(" + GROUP + ")"),
                        entry(Relation.MENTOR, "(" + OWN_CHILDREN + ")"),
                        entry(Relation.INTERNAL_COACH, "(" + PLACE + ")"),
                        entry(Relation.COACH, "(" + COACHED + ")"),
                        entry(Relation.CASE_COACH, "(" + KNOWN + ")"),
                        entry(Relation.CASE_PARTICIPANT, "(" + CASE + ")"),
                        entry(Relation.LOCATION_MANAGER, "(" + MANAGED + ")"),
                        entry(Relation.ORG_ADMIN, "(" + PLACE + ")"),
                        entry(Relation.DPO, "(" + PLACE + ")"),
                        entry(Relation.GUARDIAN, "(r.child_key = any(?))"),
                        entry(Relation.BREAK_GLASS, "(" + OPENED + ")"),
                        entry(Relation.COLLEAGUE, "(r.controller_key = any(?))")));
    }

    @Test
    void asksNothingOfSomebodyWithoutRelations() {
        Map<Relation, String> nothing = new EnumMap<>(Relation.class);
        for (Relation relation : Relation.values()) {
            nothing.put(relation, relation == Relation.OWNER ? "(" + OWNED + ")" : NOTHING);
        }
        assertThat(texts(NOBODY)).isEqualTo(nothing);

        AccessScope ofNoController = Reaches.everything(CoachedGroups.NONE, Set.of(), Set.of(), Set.of());
        assertThat(texts(ofNoController)).containsEntry(Relation.LOCATION_MANAGER, NOTHING);
        AccessScope withNothingOpen = Reaches.of(Set.of(), Set.of(), new BrokenGlass(OWN, Map.of()), Set.of());
        assertThat(texts(withNothingOpen)).containsEntry(Relation.BREAK_GLASS, NOTHING);
    }

    @Test
    void asksNoSetOfChildrenWhereTheChildIsKnown() {
        String place = "(" + PLACE_OF_CHILD + ")";
        assertThat(textsOf(TIM))
                .isEqualTo(Map.ofEntries(
                        entry(Relation.AUTHOR, "(author_key = any(?))"),
                        entry(Relation.OWNER, "((author_key = any(?) and child_key is null and group_key is null))"),
                        entry(Relation.GROUP_STAFF, "(1 = 1)"),
                        entry(Relation.MENTOR, "(1 = 1)"),
                        entry(Relation.INTERNAL_COACH, place),
                        entry(Relation.COACH, "((group_key = any(?) and group_key = any(?)))"),
                        entry(
                                Relation.CASE_COACH,
                                "((case_id is not null and group_key = any(?) and group_key = any(?)))"),
                        entry(Relation.CASE_PARTICIPANT, "(case_id = any(cast(? as uuid array)))"),
                        entry(Relation.LOCATION_MANAGER, "((" + PLACE_OF_CHILD + " and controller_key = any(?)))"),
                        entry(Relation.ORG_ADMIN, place),
                        entry(Relation.DPO, place),
                        entry(Relation.GUARDIAN, "(1 = 1)"),
                        entry(Relation.BREAK_GLASS, "(controller_key = any(?))"),
                        entry(Relation.COLLEAGUE, "(controller_key = any(?))")));
        assertThat(textsOf(MIA))
                .containsEntry(Relation.GROUP_STAFF, NOTHING)
                .containsEntry(Relation.MENTOR, NOTHING)
                .containsEntry(Relation.GUARDIAN, NOTHING)
                .containsEntry(Relation.BREAK_GLASS, NOTHING)
                .containsEntry(
                        Relation.CASE_COACH,
                        "((case_id is not null and group_key = any(?) and (group_key = any(?) and controller_key = any(?))))");
    }

    @Test
    void asksOfACoachAsFarAsTheAssignmentReaches() {
        String ofGroup = "((case_id is not null and group_key = any(?) and child_key is null))";
        String ofChildren =
                "((case_id is not null and group_key = any(?) and (child_key is null or (group_key = any(?) and ";
        CoachedGroups byName = CoachedGroups.byName(Set.of(BEES));

        assertThat(coach(CoachedGroups.only(Set.of(BEES)))).isEqualTo("((group_key = any(?) and child_key is null))");
        assertThat(caseCoach(CoachedGroups.byAlias(Set.of(BEES)), true, true)).isEqualTo(ofGroup);
        assertThat(caseCoach(byName, false, false)).isEqualTo(ofGroup);
        assertThat(caseCoach(byName, true, false)).isEqualTo(ofChildren + "controller_key = any(?)))))");
        assertThat(caseCoach(byName, false, true)).isEqualTo(ofChildren + "child_key = any(?)))))");
    }

    private static String coach(CoachedGroups coached) {
        AccessScope scope = Reaches.everything(coached, Set.of(OWN), Set.of(TIM), Set.of());
        return ScopeSql.of(by(Relation.COACH), scope, null, "").sql();
    }

    private static String caseCoach(CoachedGroups coached, boolean own, boolean named) {
        AccessScope scope =
                Reaches.everything(coached, own ? Set.of(OWN) : Set.of(), named ? Set.of(TIM) : Set.of(), Set.of());
        return ScopeSql.of(by(Relation.CASE_COACH), scope, null, "").sql();
    }

    @Test
    void leavesOutFamily() {
        AccessScope family = Reaches.of(Set.of(), Set.of(PARK), BrokenGlass.NONE, Set.of(TIM));
        Action action = by(Relation.INTERNAL_COACH);

        assertThat(ScopeSql.of(action, family, null, "r").sql())
                .isEqualTo("(((r.child_key is null or not r.child_key = any(?)) and " + PLACE + "))");
        assertThat(ScopeSql.ofChild(action, family, null, "", TIM).sql()).isEqualTo(NOTHING);
        assertThat(ScopeSql.ofChild(action, family, null, "", MIA).sql()).isEqualTo("(" + PLACE_OF_CHILD + ")");
    }

    @Test
    void asksForReadablePlacesOfAModule() {
        Action action = by(Relation.DPO);

        assertThat(ScopeSql.of(action, Reaches.everything(), PlaceKeys.of(Set.of(PARK)), "r")
                        .sql())
                .isEqualTo("((" + PLACE + " and " + PLACE + "))");
        assertThat(ScopeSql.of(action, NOBODY, PlaceKeys.of(Set.of(PARK)), "").sql())
                .isEqualTo(NOTHING);
    }

    /** so that the database can keep its plan, whatever the order of a set */
    @Test
    void hasOneTextForASetOfRelations() {
        assertThat(ScopeSql.of(by(Relation.values()), Reaches.everything(), null, "r")
                        .sql())
                .isEqualTo("("
                        + any(
                                "r.child_key = any(?)",
                                any(
                                        any(
                                                OWNED,
                                                GROUP,
                                                OWN_CHILDREN,
                                                PLACE,
                                                COACHED,
                                                KNOWN,
                                                CASE,
                                                MANAGED,
                                                PLACE,
                                                PLACE,
                                                "r.controller_key = any(?)"),
                                        OPENED))
                        + ")");
    }
}
