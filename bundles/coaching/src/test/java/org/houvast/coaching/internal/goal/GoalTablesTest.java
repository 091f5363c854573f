package org.houvast.coaching.internal.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.houvast.coaching.GrowthProblems;
import org.houvast.coaching.LearningGoalAction;
import org.houvast.coaching.LearningGoalState;
import org.houvast.coaching.internal.AccessTable;
import org.houvast.commons.Refusal;
import org.houvast.testkit.CsvTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GoalTablesTest {
    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyPair")
    void leadsWhereTheTableSaysAndNowhereElse(LearningGoalState from, LearningGoalAction action) {
        Optional<LearningGoalState> expected = CsvTable.read(GoalTablesTest.class, "transitions.csv").stream()
                .filter(r ->
                        from.name().equals(r.cell("state")) && action.name().equals(r.cell("action")))
                .map(r -> LearningGoalState.valueOf(r.cell("next")))
                .findFirst();

        assertThat(GoalTransitions.TABLE.next(from, action)).isEqualTo(expected);
        assertThat(GoalTransitions.TABLE.refusal(from, action))
                .isEqualTo(
                        expected.isPresent()
                                ? Optional.empty()
                                : Optional.of(Refusal.of(GrowthProblems.GOAL_STATE, from.name(), action.name())));
    }

    static Stream<Arguments> everyPair() {
        return Arrays.stream(LearningGoalState.values())
                .flatMap(s -> Arrays.stream(LearningGoalAction.values()).map(a -> Arguments.of(s, a)));
    }

    @Test
    void carriesEveryActionByExactlyTheRelationsOfTheTable() {
        assertThat(AccessTable.declared(new GoalAccess())).isEqualTo(AccessTable.written(GoalTablesTest.class));
    }
}
