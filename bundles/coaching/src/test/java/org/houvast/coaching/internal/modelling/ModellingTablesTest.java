package org.houvast.coaching.internal.modelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.houvast.coaching.CoachingProblems;
import org.houvast.coaching.ModellingAction;
import org.houvast.coaching.ModellingState;
import org.houvast.coaching.internal.AccessTable;
import org.houvast.commons.Refusal;
import org.houvast.testkit.CsvTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ModellingTablesTest {
    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyPair")
    void leadsWhereTheTableSaysAndNowhereElse(ModellingState from, ModellingAction action) {
        Optional<ModellingState> expected = CsvTable.read(ModellingTablesTest.class, "transitions.csv").stream()
                .filter(r ->
                        from.name().equals(r.cell("state")) && action.name().equals(r.cell("action")))
                .map(r -> ModellingState.valueOf(r.cell("next")))
                .findFirst();

        assertThat(ModellingTransitions.TABLE.next(from, action)).isEqualTo(expected);
        assertThat(ModellingTransitions.TABLE.refusal(from, action))
                .isEqualTo(
                        expected.isPresent()
                                ? Optional.empty()
                                : Optional.of(
                                        Refusal.of(CoachingProblems.MODELLING_STATE, from.name(), action.name())));
    }

    static Stream<Arguments> everyPair() {
        return Arrays.stream(ModellingState.values())
                .flatMap(s -> Arrays.stream(ModellingAction.values()).map(a -> Arguments.of(s, a)));
    }

    @Test
    void carriesEveryActionByExactlyTheRelationsOfTheTable() {
        assertThat(AccessTable.declared(new ModellingAccess()))
                .isEqualTo(AccessTable.written(ModellingTablesTest.class));
    }
}
