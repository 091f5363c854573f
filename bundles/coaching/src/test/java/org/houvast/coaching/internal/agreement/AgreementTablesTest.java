package org.houvast.coaching.internal.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.houvast.coaching.AgreementAction;
import org.houvast.coaching.AgreementState;
import org.houvast.coaching.ArrangementProblems;
import org.houvast.coaching.internal.AccessTable;
import org.houvast.commons.Refusal;
import org.houvast.testkit.CsvTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AgreementTablesTest {
    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyPair")
    void leadsWhereTheTableSaysAndNowhereElse(AgreementState from, AgreementAction action) {
        Optional<AgreementState> expected = CsvTable.read(AgreementTablesTest.class, "transitions.csv").stream()
                .filter(r ->
                        from.name().equals(r.cell("state")) && action.name().equals(r.cell("action")))
                .map(r -> AgreementState.valueOf(r.cell("next")))
                .findFirst();

        assertThat(AgreementTransitions.TABLE.next(from, action)).isEqualTo(expected);
        assertThat(AgreementTransitions.TABLE.refusal(from, action))
                .isEqualTo(
                        expected.isPresent()
                                ? Optional.empty()
                                : Optional.of(
                                        Refusal.of(ArrangementProblems.AGREEMENT_STATE, from.name(), action.name())));
    }

    static Stream<Arguments> everyPair() {
        return Arrays.stream(AgreementState.values())
                .flatMap(s -> Arrays.stream(AgreementAction.values()).map(a -> Arguments.of(s, a)));
    }

    @Test
    void carriesEveryActionByExactlyTheRelationsOfTheTable() {
        assertThat(AccessTable.declared(new AgreementAccess()))
                .isEqualTo(AccessTable.written(AgreementTablesTest.class));
    }
}
