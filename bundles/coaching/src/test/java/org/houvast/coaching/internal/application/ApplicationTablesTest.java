package org.houvast.coaching.internal.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.houvast.coaching.ApplicationAction;
import org.houvast.coaching.ApplicationState;
import org.houvast.coaching.ArrangementProblems;
import org.houvast.coaching.internal.AccessTable;
import org.houvast.commons.Refusal;
import org.houvast.testkit.CsvTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ApplicationTablesTest {
    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyPair")
    void leadsWhereTheTableSaysAndNowhereElse(ApplicationState from, ApplicationAction action) {
        Optional<ApplicationState> expected = CsvTable.read(ApplicationTablesTest.class, "transitions.csv").stream()
                .filter(r ->
                        from.name().equals(r.cell("state")) && action.name().equals(r.cell("action")))
                .map(r -> ApplicationState.valueOf(r.cell("next")))
                .findFirst();

        assertThat(ApplicationTransitions.TABLE.next(from, action)).isEqualTo(expected);
        assertThat(ApplicationTransitions.TABLE.refusal(from, action))
                .isEqualTo(
                        expected.isPresent()
                                ? Optional.empty()
                                : Optional.of(
                                        Refusal.of(ArrangementProblems.APPLICATION_STATE, from.name(), action.name())));
    }

    static Stream<Arguments> everyPair() {
        return Arrays.stream(ApplicationState.values())
                .flatMap(s -> Arrays.stream(ApplicationAction.values()).map(a -> Arguments.of(s, a)));
    }

    @Test
    void carriesEveryActionByExactlyTheRelationsOfTheTable() {
        assertThat(AccessTable.declared(new ApplicationAccess()))
                .isEqualTo(AccessTable.written(ApplicationTablesTest.class));
    }
}
