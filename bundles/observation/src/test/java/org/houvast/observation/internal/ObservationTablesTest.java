package org.houvast.observation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houvast.commons.Refusal;
import org.houvast.observation.ObservationAction;
import org.houvast.observation.ObservationProblems;
import org.houvast.observation.ObservationState;
import org.houvast.privacy.Action;
import org.houvast.privacy.Relation;
import org.houvast.testkit.CsvTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ObservationTablesTest {
    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyPair")
    void leadsWhereTheTableSaysAndNowhereElse(ObservationState from, ObservationAction action) {
        Optional<ObservationState> expected = CsvTable.read(ObservationTablesTest.class, "transitions.csv").stream()
                .filter(r ->
                        from.name().equals(r.cell("state")) && action.name().equals(r.cell("action")))
                .map(r -> ObservationState.valueOf(r.cell("next")))
                .findFirst();

        assertThat(ObservationTransitions.TABLE.next(from, action)).isEqualTo(expected);
        assertThat(ObservationTransitions.TABLE.refusal(from, action))
                .isEqualTo(
                        expected.isPresent()
                                ? Optional.empty()
                                : Optional.of(Refusal.of(ObservationProblems.STATE, from.name(), action.name())));
    }

    static Stream<Arguments> everyPair() {
        return Arrays.stream(ObservationState.values())
                .flatMap(s -> Arrays.stream(ObservationAction.values()).map(a -> Arguments.of(s, a)));
    }

    @Test
    void carriesEveryActionByExactlyTheRelationsOfTheTable() {
        Map<String, Set<Relation>> declared = new ObservationAccess()
                .actions().stream().collect(Collectors.toMap(Action::code, a -> new TreeSet<>(a.relations())));

        Map<String, Set<Relation>> table = CsvTable.read(ObservationTablesTest.class, "access.csv").stream()
                .collect(Collectors.toMap(r -> r.cell("action"), ObservationTablesTest::relations));

        assertThat(declared).isEqualTo(table);
    }

    private static Set<Relation> relations(CsvTable.Line row) {
        return Arrays.stream(Relation.values())
                .filter(r -> "yes".equals(row.cells().get(r.name())))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
