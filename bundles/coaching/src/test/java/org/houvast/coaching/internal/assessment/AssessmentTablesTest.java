package org.houvast.coaching.internal.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.houvast.coaching.AssessmentAction;
import org.houvast.coaching.AssessmentState;
import org.houvast.coaching.CoachingProblems;
import org.houvast.coaching.internal.AccessTable;
import org.houvast.commons.Refusal;
import org.houvast.testkit.CsvTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AssessmentTablesTest {
    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyPair")
    void leadsWhereTheTableSaysAndNowhereElse(AssessmentState from, AssessmentAction action) {
        Optional<AssessmentState> expected = CsvTable.read(AssessmentTablesTest.class, "transitions.csv").stream()
                .filter(r ->
                        from.name().equals(r.cell("state")) && action.name().equals(r.cell("action")))
                .map(r -> AssessmentState.valueOf(r.cell("next")))
                .findFirst();

        assertThat(AssessmentTransitions.TABLE.next(from, action)).isEqualTo(expected);
        assertThat(AssessmentTransitions.TABLE.refusal(from, action))
                .isEqualTo(
                        expected.isPresent()
                                ? Optional.empty()
                                : Optional.of(
                                        Refusal.of(CoachingProblems.ASSESSMENT_STATE, from.name(), action.name())));
    }

    static Stream<Arguments> everyPair() {
        return Arrays.stream(AssessmentState.values())
                .flatMap(s -> Arrays.stream(AssessmentAction.values()).map(a -> Arguments.of(s, a)));
    }

    @Test
    void carriesEveryActionByExactlyTheRelationsOfTheTable() {
        assertThat(AccessTable.declared(new AssessmentAccess()))
                .isEqualTo(AccessTable.written(AssessmentTablesTest.class));
    }
}
