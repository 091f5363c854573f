package org.houvast.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.houvast.privacy.Reach.BEES;
import static org.houvast.privacy.Reach.CASE;
import static org.houvast.privacy.Reach.MIA;
import static org.houvast.privacy.Reach.OWN;
import static org.houvast.privacy.Reach.PARK;
import static org.houvast.privacy.Reach.SAM;
import static org.houvast.privacy.Reach.TIM;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.StaffRef;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What brings each relation to a record, and what comes near and does not. */
class AccessScopeTest {
    private static final StaffRef ANN = new StaffRef("ann");
    private static final OrganisationRef OTHER = new OrganisationRef("other");
    private static final GroupRef ANTS = new GroupRef("ants");
    private static final Set<GroupRef> THE_BEES = Set.of(BEES);

    private static final Target OF_TIM = about(BEES, ANN, CASE, TIM);
    private static final Target OF_BOTH = about(BEES, ANN, CASE, TIM, MIA);
    private static final Target OF_BEES = about(BEES, ANN, CASE);
    private static final Target OF_PARK = about(null, ANN, null);

    private static Target about(
            @Nullable GroupRef group, @Nullable StaffRef author, @Nullable UUID caseId, ChildRef... children) {
        return new Target("record", new UUID(1, 1), Set.of(children), group, PARK, OWN, author, caseId);
    }

    private static Arguments row(String name, Reach reach, Target target, boolean named, Relation... relations) {
        return Arguments.of(name, reach.scope(), target, named, Set.of(relations));
    }

    private static Stream<Arguments> people() {
        return Stream.of(
                row("guardian", Reach.guardian().child("guarded", TIM), OF_TIM, true, Relation.GUARDIAN),
                row("guardian of one of two", Reach.guardian().child("guarded", TIM), OF_BOTH, false),
                row("guardian, of a group", Reach.guardian().child("guarded", TIM), OF_BEES, false),
                row("no staff", Reach.guardian().bees().park("supported").controller(), OF_BEES, false),
                row(
                        "staff and guardian",
                        Reach.staff()
                                .child("guarded", TIM)
                                .child("ownFamily", TIM)
                                .park("supported"),
                        OF_TIM,
                        true,
                        Relation.GUARDIAN),
                row("family", Reach.staff().child("ownFamily", TIM).park("supported"), OF_TIM, false),
                row(
                        "family of one of two",
                        Reach.staff().child("ownFamily", MIA).park("supported"),
                        OF_BOTH,
                        false),
                row(
                        "family of another",
                        Reach.staff().child("ownFamily", MIA).park("supported"),
                        OF_TIM,
                        true,
                        Relation.INTERNAL_COACH),
                row("manager", Reach.staff().park("managed").controller(), OF_TIM, true, Relation.LOCATION_MANAGER),
                row("manager of another organisation", Reach.staff().park("managed"), OF_TIM, false),
                row("internal coach", Reach.staff().park("supported"), OF_TIM, true, Relation.INTERNAL_COACH),
                row("administrator", Reach.staff().park("administered"), OF_TIM, true, Relation.ORG_ADMIN),
                row("protection officer", Reach.staff().park("officed"), OF_TIM, true, Relation.DPO),
                row("nowhere", Reach.staff().controller(), OF_TIM, false));
    }

    private static Stream<Arguments> groups() {
        return Stream.of(
                row("of the group", Reach.staff().bees(), OF_BEES, true, Relation.GROUP_STAFF),
                row("of the group, of a child", Reach.staff().bees().controller(), OF_TIM, false),
                row("of the group, of the place", Reach.staff().bees().controller(), OF_PARK, false),
                row("of another group", Reach.staff().bees(), about(ANTS, ANN, CASE), false),
                row(
                        "of the child",
                        Reach.staff().child("children", TIM).controller(),
                        OF_TIM,
                        true,
                        Relation.GROUP_STAFF),
                row("of the child elsewhere", Reach.staff().child("children", TIM), OF_TIM, false),
                row(
                        "of the child elsewhere by consent",
                        Reach.staff().child("children", TIM).child("shared", TIM),
                        OF_TIM,
                        true,
                        Relation.GROUP_STAFF),
                row("consent alone", Reach.staff().child("shared", TIM), OF_TIM, false),
                row("of one of two", Reach.staff().child("children", TIM).controller(), OF_BOTH, false),
                row(
                        "consent for one of two",
                        Reach.staff().child("children", TIM, MIA).child("shared", TIM),
                        OF_BOTH,
                        false),
                row(
                        "of a child, of the group",
                        Reach.staff().child("children", TIM).controller(),
                        OF_BEES,
                        false),
                row("mentor", Reach.staff().child("mentored", TIM).controller(), OF_TIM, true, Relation.MENTOR),
                row("mentor elsewhere", Reach.staff().child("mentored", TIM), OF_TIM, false),
                row(
                        "mentor elsewhere by consent",
                        Reach.staff().child("mentored", TIM).child("shared", TIM),
                        OF_TIM,
                        true,
                        Relation.MENTOR),
                row("mentor of one of two", Reach.staff().child("mentored", TIM).controller(), OF_BOTH, false));
    }

    private static Stream<Arguments> coaches() {
        CoachedGroups only = CoachedGroups.only(THE_BEES);
        CoachedGroups alias = CoachedGroups.byAlias(THE_BEES);
        CoachedGroups name = CoachedGroups.byName(THE_BEES);
        Target noCase = about(BEES, ANN, null, TIM);
        return Stream.of(
                row("of the group", Reach.staff().coach(only), OF_BEES, true, Relation.COACH, Relation.CASE_COACH),
                row("of the group, no case", Reach.staff().coach(only), about(BEES, ANN, null), true, Relation.COACH),
                row("of the group, of a child", Reach.staff().coach(only).controller(), OF_TIM, false),
                row("of another group", Reach.staff().coach(name).controller(), about(ANTS, ANN, CASE, TIM), false),
                row("of no group", Reach.staff().coach(name).controller(), OF_PARK, false),
                row("by alias", Reach.staff().coach(alias), OF_TIM, false, Relation.COACH),
                row("by alias, own", Reach.staff().coach(alias).controller(), OF_TIM, false, Relation.COACH),
                row("by name", Reach.staff().coach(name), OF_TIM, false, Relation.COACH),
                row(
                        "by name, own",
                        Reach.staff().coach(name).controller(),
                        OF_TIM,
                        true,
                        Relation.COACH,
                        Relation.CASE_COACH),
                row("by name, own, no case", Reach.staff().coach(name).controller(), noCase, true, Relation.COACH),
                row(
                        "by name and consent",
                        Reach.staff().coach(name).child("named", TIM),
                        OF_TIM,
                        true,
                        Relation.COACH,
                        Relation.CASE_COACH),
                row(
                        "consent for one of two",
                        Reach.staff().coach(name).child("named", TIM),
                        OF_BOTH,
                        false,
                        Relation.COACH),
                row(
                        "consent to consult",
                        Reach.staff().coach(name).child("consulted", TIM),
                        OF_TIM,
                        false,
                        Relation.COACH),
                row(
                        "and guest",
                        Reach.staff().coach(alias).invited().child("consulted", TIM),
                        OF_TIM,
                        true,
                        Relation.COACH,
                        Relation.CASE_PARTICIPANT));
    }

    private static Stream<Arguments> guests() {
        return Stream.of(
                row("guest", Reach.staff().invited(), OF_TIM, false, Relation.CASE_PARTICIPANT),
                row("guest, own", Reach.staff().invited().controller(), OF_TIM, true, Relation.CASE_PARTICIPANT),
                row(
                        "guest by consent",
                        Reach.staff().invited().child("consulted", TIM),
                        OF_TIM,
                        true,
                        Relation.CASE_PARTICIPANT),
                row(
                        "guest, a coach's consent",
                        Reach.staff().invited().child("named", TIM),
                        OF_TIM,
                        false,
                        Relation.CASE_PARTICIPANT),
                row("guest, of the group", Reach.staff().invited(), OF_BEES, true, Relation.CASE_PARTICIPANT),
                row("guest of another case", Reach.staff().invited(), about(BEES, ANN, new UUID(7, 8), TIM), false),
                row("guest, no case", Reach.staff().invited(), about(BEES, ANN, null, TIM), false));
    }

    private static Stream<Arguments> authors() {
        return Stream.of(
                row("author alone", Reach.staff(), about(BEES, SAM, CASE, TIM), false),
                row(
                        "author still there",
                        Reach.staff().park("supported"),
                        about(BEES, SAM, CASE, TIM),
                        true,
                        Relation.INTERNAL_COACH,
                        Relation.AUTHOR),
                row(
                        "author and coach by alias",
                        Reach.staff().coach(CoachedGroups.byAlias(THE_BEES)),
                        about(BEES, SAM, CASE, TIM),
                        false,
                        Relation.COACH,
                        Relation.AUTHOR),
                row("another's", Reach.staff().park("supported"), OF_PARK, true, Relation.INTERNAL_COACH),
                row("owner", Reach.staff(), about(null, SAM, null), true, Relation.OWNER),
                row("owner of what is about a group", Reach.staff(), about(BEES, SAM, null), false),
                row("owner of what is about a child", Reach.staff(), about(null, SAM, null, TIM), false),
                row("another's own", Reach.staff(), OF_PARK, false),
                row("glass", Reach.staff().glass(OWN, TIM), OF_TIM, true, Relation.BREAK_GLASS),
                row("glass on one of two", Reach.staff().glass(OWN, TIM), OF_BOTH, false),
                row("glass, of the group", Reach.staff().glass(OWN, TIM), OF_BEES, false),
                row("glass of another organisation", Reach.staff().glass(OTHER, TIM), OF_TIM, false),
                row(
                        "glass brings no author",
                        Reach.staff().glass(OWN, TIM),
                        about(BEES, SAM, CASE, TIM),
                        true,
                        Relation.BREAK_GLASS));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"people", "groups", "coaches", "guests", "authors"})
    void relatesAndNames(String name, AccessScope scope, Target target, boolean named, Set<Relation> relations) {
        assertThat(scope.relationsTo(target)).as(name).isEqualTo(relations);
        assertThat(scope.mayName(target)).as(name).isEqualTo(named);
    }

    @Test
    void knowsAColleague() {
        assertThat(Reach.staff().glass(OWN).scope().isColleague(OF_TIM)).isTrue();
        assertThat(Reach.staff().glass(OTHER).scope().isColleague(OF_TIM)).isFalse();
        assertThat(Reach.staff().scope().isColleague(OF_TIM)).isFalse();
        assertThat(Reach.guardian().glass(OWN).scope().isColleague(OF_TIM)).isFalse();
        assertThat(Reach.staff().glass(OWN).child("ownFamily", TIM).scope().isColleague(OF_TIM))
                .isFalse();
        assertThat(Reach.staff().glass(OWN).child("ownFamily", MIA).scope().isColleague(OF_TIM))
                .isTrue();
    }

    @Test
    void reachesNothingOrTheChildrenOfAGuardian() {
        assertThat(AccessScope.nothing(Reach.TODAY)).isEqualTo(Reach.guardian().scope());
        assertThat(AccessScope.ofGuardian(Reach.TODAY, Set.of(TIM)))
                .isEqualTo(Reach.guardian().child("guarded", TIM).scope());
    }

    @Test
    void takesTheWiderReachOfACoach() {
        CoachedGroups bees = CoachedGroups.byName(THE_BEES);
        CoachedGroups both = CoachedGroups.only(Set.of(BEES, ANTS)).and(bees);

        assertThat(both).isEqualTo(new CoachedGroups(Set.of(BEES, ANTS), THE_BEES, THE_BEES));
        assertThat(both.and(CoachedGroups.byAlias(Set.of(ANTS))))
                .isEqualTo(new CoachedGroups(Set.of(BEES, ANTS), Set.of(BEES, ANTS), THE_BEES));
        assertThat(both.isEmpty()).isFalse();
        assertThat(CoachedGroups.NONE.isEmpty()).isTrue();
    }

    @Test
    void refusesWhatCannotBe() {
        assertThatIllegalArgumentException().isThrownBy(() -> new CoachedGroups(Set.of(), THE_BEES, Set.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new CoachedGroups(THE_BEES, Set.of(), THE_BEES));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BrokenGlass(null, Map.of(TIM, new BreakGlassId(new UUID(9, 9)))));
    }
}
