package org.houvast.coaching.internal.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houvast.coaching.internal.matrix.MatrixCentre.GROUP;
import static org.houvast.coaching.internal.matrix.MatrixCentre.KIM;
import static org.houvast.coaching.internal.matrix.MatrixCentre.NOA;
import static org.houvast.coaching.internal.matrix.MatrixCentre.SUN;
import static org.houvast.coaching.internal.matrix.MatrixCentre.TIM;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.houvast.coaching.Question;
import org.houvast.coaching.internal.CoachingCentre;
import org.houvast.coaching.internal.CoachingTest;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.privacy.Actor;
import org.houvast.privacy.Relation;
import org.houvast.privacy.Target;
import org.houvast.testkit.AccessMatrix;
import org.houvast.testkit.MemoryHost;
import org.houvast.testkit.Operation;
import org.houvast.testkit.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Everything that can be done in coaching, tried as everybody (domain 4.5): see {@link AccessMatrix}. */
class CoachingMatrixIT extends CoachingTest {
    private final MatrixCentre at;
    private final AccessMatrix matrix;

    CoachingMatrixIT(TestDatabase database) {
        super(database);
        at = MatrixCentre.of(centre, practice);
        matrix = new AccessMatrix(CoachingMatrixIT.class, DeclaredAccess.tables(), DeclaredAccess.reading());
    }

    @Test
    void carriesEveryActionOfTheCodeByExactlyTheRelationsOfTheTables() {
        assertThat(DeclaredAccess.carried()).isEqualTo(DeclaredAccess.written());
    }

    @Test
    void answersEveryActionOfEveryPersonAsTheTablesSay() {
        Map<String, List<Operation>> operations = new TreeMap<>(new QuestionOperations(at).all());
        for (Map<String, List<Operation>> more : List.of(
                new ConversationOperations(at).all(),
                new PracticeOperations(at).all(),
                new TipOperations(at).all(),
                new MomentOperations(at).all(),
                new ArrangementOperations(at).all(),
                new GrowthOperations(at).all(),
                new GoalOperations(at).all(),
                new LibraryOperations(at).all(),
                new ExpertiseOperations(at).all(),
                new ExtractOperations(at).all(),
                new AnswerOperations(at).all(),
                new GuestOperations(at).all(),
                new SharingOperations(at).all())) {
            more.forEach((action, tried) ->
                    assertThat(operations.put(action, tried)).as(action).isNull());
        }

        matrix.play(operations);
    }

    @Test
    void knowsThePeopleOfTheTableAsTheyAre() {
        Question named = at.asked(TIM);
        Question other = at.asked(KIM);
        Question family = at.asked(NOA);
        UUID ofGroup = at.asked(SUN).id().value();
        SoftAssertions all = new SoftAssertions();
        for (String person : matrix.people()) {
            Actor actor = at.as(person);
            Map<String, Target> targets = Map.of(
                    "GROUP", target(Set.of(), GROUP, null),
                    "GROUP_CASE", target(Set.of(), GROUP, ofGroup),
                    "CHILD", target(Set.of(new ChildRef("kim")), GROUP, null),
                    "CASE",
                            target(
                                    Set.of(new ChildRef("kim")),
                                    GROUP,
                                    other.id().value()),
                    "NAMED_CASE",
                            target(
                                    Set.of(new ChildRef("tim")),
                                    GROUP,
                                    named.id().value()),
                    "FAMILY_CASE",
                            target(
                                    Set.of(new ChildRef("noa")),
                                    GROUP,
                                    family.id().value()),
                    "PLACE", target(Set.of(), null, null));
            targets.forEach((kind, target) -> all.assertThat(actor.scope().relationsTo(target))
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
                CoachingCentre.KDV,
                new OrganisationRef(MemoryHost.CENTRE),
                null,
                caseId);
    }
}
