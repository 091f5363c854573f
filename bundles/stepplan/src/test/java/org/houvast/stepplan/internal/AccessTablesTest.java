package org.houvast.stepplan.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houvast.privacy.AccessPolicySource;
import org.houvast.privacy.Action;
import org.houvast.privacy.Relation;
import org.houvast.stepplan.internal.card.CardAccess;
import org.houvast.testkit.CsvTable;
import org.junit.jupiter.api.Test;

class AccessTablesTest {
    @Test
    void carriesEveryActionByExactlyTheRelationsOfTheTable() {
        assertThat(declared(new StepPlanAccess(), new DiscussionAccess())).isEqualTo(written(AccessTablesTest.class));
    }

    @Test
    void carriesTheReadingOfACardByExactlyTheRelationsOfItsTable() {
        assertThat(declared(new CardAccess())).isEqualTo(written(CardAccess.class));
    }

    private static Map<String, Set<Relation>> declared(AccessPolicySource... sources) {
        return Stream.of(sources)
                .flatMap(s -> s.actions().stream())
                .collect(Collectors.toMap(Action::code, a -> new TreeSet<>(a.relations())));
    }

    private static Map<String, Set<Relation>> written(Class<?> beside) {
        return CsvTable.read(beside, "access.csv").stream()
                .collect(Collectors.toMap(r -> r.cell("action"), AccessTablesTest::relations));
    }

    private static Set<Relation> relations(CsvTable.Line row) {
        return Arrays.stream(Relation.values())
                .filter(r -> "yes".equals(row.cells().get(r.name())))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
