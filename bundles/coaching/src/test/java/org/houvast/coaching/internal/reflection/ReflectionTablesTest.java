package org.houvast.coaching.internal.reflection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.houvast.coaching.GrowthProblems;
import org.houvast.coaching.ReflectionAction;
import org.houvast.coaching.ReflectionState;
import org.houvast.coaching.internal.AccessTable;
import org.houvast.commons.Refusal;
import org.houvast.testkit.CsvTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReflectionTablesTest {
    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyPair")
    void leadsWhereTheTableSaysAndNowhereElse(ReflectionState from, ReflectionAction action) {
        Optional<ReflectionState> expected = CsvTable.read(ReflectionTablesTest.class, "transitions.csv").stream()
                .filter(r ->
                        from.name().equals(r.cell("state")) && action.name().equals(r.cell("action")))
                .map(r -> ReflectionState.valueOf(r.cell("next")))
                .findFirst();

        assertThat(ReflectionTransitions.TABLE.next(from, action)).isEqualTo(expected);
        assertThat(ReflectionTransitions.TABLE.refusal(from, action))
                .isEqualTo(
                        expected.isPresent()
                                ? Optional.empty()
                                : Optional.of(Refusal.of(GrowthProblems.REFLECTION_STATE, from.name(), action.name())));
    }

    static Stream<Arguments> everyPair() {
        return Arrays.stream(ReflectionState.values())
                .flatMap(s -> Arrays.stream(ReflectionAction.values()).map(a -> Arguments.of(s, a)));
    }

    @Test
    void carriesEveryActionByExactlyTheRelationsOfTheTable() {
        assertThat(AccessTable.declared(new ReflectionAccess()))
                .isEqualTo(AccessTable.written(ReflectionTablesTest.class));
    }
}
