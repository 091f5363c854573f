package org.houvast.coaching.internal.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.houvast.coaching.AdviceAction;
import org.houvast.coaching.AdviceState;
import org.houvast.coaching.CoachingProblems;
import org.houvast.coaching.internal.AccessTable;
import org.houvast.commons.Refusal;
import org.houvast.testkit.CsvTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AdviceTablesTest {
    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyPair")
    void leadsWhereTheTableSaysAndNowhereElse(AdviceState from, AdviceAction action) {
        Optional<AdviceState> expected = CsvTable.read(AdviceTablesTest.class, "transitions.csv").stream()
                .filter(r ->
                        from.name().equals(r.cell("state")) && action.name().equals(r.cell("action")))
                .map(r -> AdviceState.valueOf(r.cell("next")))
                .findFirst();

        assertThat(AdviceTransitions.TABLE.next(from, action)).isEqualTo(expected);
        assertThat(AdviceTransitions.TABLE.refusal(from, action))
                .isEqualTo(
                        expected.isPresent()
                                ? Optional.empty()
                                : Optional.of(Refusal.of(CoachingProblems.ADVICE_STATE, from.name(), action.name())));
    }

    static Stream<Arguments> everyPair() {
        return Arrays.stream(AdviceState.values())
                .flatMap(s -> Arrays.stream(AdviceAction.values()).map(a -> Arguments.of(s, a)));
    }

    @Test
    void carriesEveryActionByExactlyTheRelationsOfTheTable() {
        assertThat(AccessTable.declared(new AdviceAccess())).isEqualTo(AccessTable.written(AdviceTablesTest.class));
    }
}
