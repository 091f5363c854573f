package org.houvast.coaching.internal.moment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.houvast.coaching.CoachingProblems;
import org.houvast.coaching.MomentAction;
import org.houvast.coaching.MomentState;
import org.houvast.coaching.internal.AccessTable;
import org.houvast.commons.Refusal;
import org.houvast.testkit.CsvTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MomentTablesTest {
    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyPair")
    void leadsWhereTheTableSaysAndNowhereElse(MomentState from, MomentAction action) {
        Optional<MomentState> expected = CsvTable.read(MomentTablesTest.class, "transitions.csv").stream()
                .filter(r ->
                        from.name().equals(r.cell("state")) && action.name().equals(r.cell("action")))
                .map(r -> MomentState.valueOf(r.cell("next")))
                .findFirst();

        assertThat(MomentTransitions.TABLE.next(from, action)).isEqualTo(expected);
        assertThat(MomentTransitions.TABLE.refusal(from, action))
                .isEqualTo(
                        expected.isPresent()
                                ? Optional.empty()
                                : Optional.of(Refusal.of(CoachingProblems.MOMENT_STATE, from.name(), action.name())));
    }

    static Stream<Arguments> everyPair() {
        return Arrays.stream(MomentState.values())
                .flatMap(s -> Arrays.stream(MomentAction.values()).map(a -> Arguments.of(s, a)));
    }

    @Test
    void carriesEveryActionByExactlyTheRelationsOfTheTable() {
        assertThat(AccessTable.declared(new MomentAccess())).isEqualTo(AccessTable.written(MomentTablesTest.class));
    }
}
