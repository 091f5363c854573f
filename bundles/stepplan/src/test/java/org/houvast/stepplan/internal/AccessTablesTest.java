package org.houvast.stepplan.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houvast.privacy.Action;
import org.houvast.privacy.Relation;
import org.houvast.testkit.CsvTable;
import org.junit.jupiter.api.Test;

class AccessTablesTest {
    @Test
    void carriesEveryActionByExactlyTheRelationsOfTheTable() {
        Map<String, Set<Relation>> declared = Stream.of(new StepPlanAccess(), new DiscussionAccess())
                .flatMap(s -> s.actions().stream())
                .collect(Collectors.toMap(Action::code, a -> new TreeSet<>(a.relations())));

        Map<String, Set<Relation>> table = CsvTable.read(AccessTablesTest.class, "access.csv").stream()
                .collect(Collectors.toMap(r -> r.cell("action"), AccessTablesTest::relations));

        assertThat(declared).isEqualTo(table);
    }

    private static Set<Relation> relations(CsvTable.Line row) {
        return Arrays.stream(Relation.values())
                .filter(r -> "yes".equals(row.cells().get(r.name())))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
