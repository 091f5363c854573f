package org.houvast.stepplan.internal.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.houvast.privacy.Action;
import org.houvast.privacy.Relation;
import org.houvast.stepplan.internal.DiscussionAccess;
import org.houvast.stepplan.internal.StepPlanAccess;
import org.houvast.stepplan.internal.StepPlanCentre;
import org.houvast.stepplan.internal.StepPlanTest;
import org.houvast.testkit.AccessMatrix;
import org.houvast.testkit.CsvTable;
import org.houvast.testkit.Operation;
import org.houvast.testkit.TestDatabase;
import org.junit.jupiter.api.Test;

/** Everything that can be done with templates, plans, consultations and discussions, tried as everybody: see {@link AccessMatrix}. */
class StepPlanMatrixIT extends StepPlanTest {
    private static final List<String> KINDS =
            List.of("PLACE", "GROUP", "CHILD", "GROUP_CASE", "CASE", "NAMED_CASE", "FAMILY_CASE", "UNCOACHED");

    StepPlanMatrixIT(TestDatabase database) {
        super(database);
    }

    @Test
    void answersEveryActionOfEveryPersonAsTheTablesSay() {
        MatrixCentre at = MatrixCentre.of(centre);
        AccessMatrix matrix =
                new AccessMatrix(StepPlanMatrixIT.class, CsvTable.read(StepPlanCentre.class, "access.csv"), reading());
        assertTheyAreWhoTheTableSays(at, matrix);
        Map<String, List<Operation>> operations = new TreeMap<>();
        CaseRecords records = new CaseRecords(at);
        TemplateOperations templates = new TemplateOperations(at);
        PlanRecords planned = new PlanRecords(at, templates);
        PlanOperations plans = new PlanOperations(at, planned);
        ConsultationOperations consultations = new ConsultationOperations(at, records);
        ActionPlanOperations actionPlans = new ActionPlanOperations(at, records);
        DiscussionRecords talks = new DiscussionRecords(at);
        DiscussionOperations discussions = new DiscussionOperations(at, talks);
        for (Map<String, List<Operation>> more : List.of(
                templates.all(),
                plans.all(),
                consultations.all(),
                actionPlans.all(),
                discussions.all(),
                new OfOneChild(planned, records, talks, plans, consultations, actionPlans, discussions).all())) {
            more.forEach((action, tried) ->
                    assertThat(operations.put(action, tried)).as(action).isNull());
        }

        matrix.play(operations);
    }

    private static Map<String, String> reading() {
        Map<String, String> reading = new HashMap<>();
        Stream.of(new StepPlanAccess(), new DiscussionAccess())
                .flatMap(source -> source.actions().stream())
                .forEach(action -> {
                    Action shown = action.reading();
                    if (shown != null) {
                        reading.put(action.code(), shown.code());
                    }
                });
        return reading;
    }

    private static void assertTheyAreWhoTheTableSays(MatrixCentre at, AccessMatrix matrix) {
        SoftAssertions all = new SoftAssertions();
        for (String person : matrix.people()) {
            for (String kind : KINDS) {
                all.assertThat(at.as(person).scope().relationsTo(at.target(kind)))
                        .extracting(Relation::name)
                        .as(person + " to " + kind)
                        .containsExactlyInAnyOrderElementsOf(matrix.relations(person, kind));
            }
        }
        all.assertAll();
    }
}
