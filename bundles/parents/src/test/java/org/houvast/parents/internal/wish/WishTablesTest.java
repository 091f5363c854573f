package org.houvast.parents.internal.wish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.houvast.commons.Refusal;
import org.houvast.parents.ParentsProblems;
import org.houvast.parents.WishAction;
import org.houvast.parents.WishState;
import org.houvast.testkit.CsvTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

public class WishTablesTest {
    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyPair")
    void leadsWhereTheTableSaysAndNowhereElse(WishState from, WishAction action) {
        Optional<WishState> expected = CsvTable.read(WishTablesTest.class, "transitions.csv").stream()
                .filter(r ->
                        from.name().equals(r.cell("state")) && action.name().equals(r.cell("action")))
                .map(r -> WishState.valueOf(r.cell("next")))
                .findFirst();

        assertThat(WishTransitions.TABLE.next(from, action)).isEqualTo(expected);
        assertThat(WishTransitions.TABLE.refusal(from, action))
                .isEqualTo(
                        expected.isPresent()
                                ? Optional.empty()
                                : Optional.of(Refusal.of(ParentsProblems.WISH_STATE, from.name(), action.name())));
    }

    static Stream<Arguments> everyPair() {
        return Arrays.stream(WishState.values())
                .flatMap(s -> Arrays.stream(WishAction.values()).map(a -> Arguments.of(s, a)));
    }
}
