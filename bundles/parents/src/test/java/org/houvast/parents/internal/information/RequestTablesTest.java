package org.houvast.parents.internal.information;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.houvast.commons.Refusal;
import org.houvast.parents.InformationRequestAction;
import org.houvast.parents.InformationRequestState;
import org.houvast.parents.ParentsProblems;
import org.houvast.testkit.CsvTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

public class RequestTablesTest {
    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyPair")
    void leadsWhereTheTableSaysAndNowhereElse(InformationRequestState from, InformationRequestAction action) {
        Optional<InformationRequestState> expected = CsvTable.read(RequestTablesTest.class, "transitions.csv").stream()
                .filter(r ->
                        from.name().equals(r.cell("state")) && action.name().equals(r.cell("action")))
                .map(r -> InformationRequestState.valueOf(r.cell("next")))
                .findFirst();

        assertThat(RequestTransitions.TABLE.next(from, action)).isEqualTo(expected);
        assertThat(RequestTransitions.TABLE.refusal(from, action))
                .isEqualTo(
                        expected.isPresent()
                                ? Optional.empty()
                                : Optional.of(Refusal.of(ParentsProblems.REQUEST_STATE, from.name(), action.name())));
    }

    static Stream<Arguments> everyPair() {
        return Arrays.stream(InformationRequestState.values())
                .flatMap(s -> Arrays.stream(InformationRequestAction.values()).map(a -> Arguments.of(s, a)));
    }
}
