package org.houvast.coaching.internal.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.houvast.coaching.CoachingProblems;
import org.houvast.coaching.ExplanationAction;
import org.houvast.coaching.ExplanationState;
import org.houvast.coaching.internal.AccessTable;
import org.houvast.commons.Refusal;
import org.houvast.testkit.CsvTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ExplanationTablesTest {
    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyPair")
    void leadsWhereTheTableSaysAndNowhereElse(ExplanationState from, ExplanationAction action) {
        Optional<ExplanationState> expected = CsvTable.read(ExplanationTablesTest.class, "transitions.csv").stream()
                .filter(r ->
                        from.name().equals(r.cell("state")) && action.name().equals(r.cell("action")))
                .map(r -> ExplanationState.valueOf(r.cell("next")))
                .findFirst();

        assertThat(ExplanationTransitions.TABLE.next(from, action)).isEqualTo(expected);
        assertThat(ExplanationTransitions.TABLE.refusal(from, action))
                .isEqualTo(
                        expected.isPresent()
                                ? Optional.empty()
                                : Optional.of(
                                        Refusal.of(CoachingProblems.EXPLANATION_STATE, from.name(), action.name())));
    }

    static Stream<Arguments> everyPair() {
        return Arrays.stream(ExplanationState.values())
                .flatMap(s -> Arrays.stream(ExplanationAction.values()).map(a -> Arguments.of(s, a)));
    }

    @Test
    void carriesEveryActionByExactlyTheRelationsOfTheTable() {
        assertThat(AccessTable.declared(new ExplanationAccess()))
                .isEqualTo(AccessTable.written(ExplanationTablesTest.class));
    }
}
