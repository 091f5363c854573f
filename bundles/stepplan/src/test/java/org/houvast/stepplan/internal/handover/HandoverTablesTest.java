package org.houvast.stepplan.internal.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houvast.privacy.Action;
import org.houvast.privacy.Relation;
import org.houvast.stepplan.HandoverAction;
import org.houvast.stepplan.HandoverProblems;
import org.houvast.stepplan.HandoverState;
import org.houvast.stepplan.internal.TransitionTable;
import org.houvast.testkit.CsvTable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class HandoverTablesTest {
    @TestFactory
    Stream<DynamicTest> leadsWhereTheTableSaysAndNowhereElse() {
        return TransitionTable.everyPair(
                HandoverTablesTest.class,
                "handover-transitions.csv",
                HandoverState.class,
                HandoverAction.class,
                HandoverTransitions.TABLE,
                HandoverProblems.STATE);
    }

    @Test
    void carriesEveryActionByExactlyTheRelationsOfTheTable() {
        Map<String, Set<Relation>> declared = new HandoverAccess()
                .actions().stream().collect(Collectors.toMap(Action::code, a -> new TreeSet<>(a.relations())));

        Map<String, Set<Relation>> table = CsvTable.read(HandoverTablesTest.class, "access.csv").stream()
                .collect(Collectors.toMap(r -> r.cell("action"), r -> Arrays.stream(Relation.values())
                        .filter(relation -> "yes".equals(r.cells().get(relation.name())))
                        .collect(Collectors.toCollection(TreeSet::new))));

        assertThat(declared).isEqualTo(table);
    }
}
