package org.houvast.coaching.internal.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.houvast.coaching.ArrangementProblems;
import org.houvast.coaching.SeriesAction;
import org.houvast.coaching.SeriesState;
import org.houvast.coaching.internal.AccessTable;
import org.houvast.commons.Refusal;
import org.houvast.testkit.CsvTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SeriesTablesTest {
    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyPair")
    void leadsWhereTheTableSaysAndNowhereElse(SeriesState from, SeriesAction action) {
        Optional<SeriesState> expected = CsvTable.read(SeriesTablesTest.class, "transitions.csv").stream()
                .filter(r ->
                        from.name().equals(r.cell("state")) && action.name().equals(r.cell("action")))
                .map(r -> SeriesState.valueOf(r.cell("next")))
                .findFirst();

        assertThat(SeriesTransitions.TABLE.next(from, action)).isEqualTo(expected);
        assertThat(SeriesTransitions.TABLE.refusal(from, action))
                .isEqualTo(
                        expected.isPresent()
                                ? Optional.empty()
                                : Optional.of(
                                        Refusal.of(ArrangementProblems.SERIES_STATE, from.name(), action.name())));
    }

    static Stream<Arguments> everyPair() {
        return Arrays.stream(SeriesState.values())
                .flatMap(s -> Arrays.stream(SeriesAction.values()).map(a -> Arguments.of(s, a)));
    }

    @Test
    void carriesEveryActionByExactlyTheRelationsOfTheTable() {
        assertThat(AccessTable.declared(new SeriesAccess())).isEqualTo(AccessTable.written(SeriesTablesTest.class));
    }
}
