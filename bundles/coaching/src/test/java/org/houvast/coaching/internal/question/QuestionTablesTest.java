package org.houvast.coaching.internal.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.houvast.coaching.CoachingProblems;
import org.houvast.coaching.QuestionAction;
import org.houvast.coaching.QuestionState;
import org.houvast.coaching.internal.AccessTable;
import org.houvast.commons.Refusal;
import org.houvast.testkit.CsvTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class QuestionTablesTest {
    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyPair")
    void leadsWhereTheTableSaysAndNowhereElse(QuestionState from, QuestionAction action) {
        Optional<QuestionState> expected = CsvTable.read(QuestionTablesTest.class, "transitions.csv").stream()
                .filter(r ->
                        from.name().equals(r.cell("state")) && action.name().equals(r.cell("action")))
                .map(r -> QuestionState.valueOf(r.cell("next")))
                .findFirst();

        assertThat(QuestionTransitions.TABLE.next(from, action)).isEqualTo(expected);
        assertThat(QuestionTransitions.TABLE.refusal(from, action))
                .isEqualTo(
                        expected.isPresent()
                                ? Optional.empty()
                                : Optional.of(Refusal.of(CoachingProblems.QUESTION_STATE, from.name(), action.name())));
    }

    static Stream<Arguments> everyPair() {
        return Arrays.stream(QuestionState.values())
                .flatMap(s -> Arrays.stream(QuestionAction.values()).map(a -> Arguments.of(s, a)));
    }

    @Test
    void carriesEveryActionByExactlyTheRelationsOfTheTable() {
        assertThat(AccessTable.declared(new QuestionAccess())).isEqualTo(AccessTable.written(QuestionTablesTest.class));
    }
}
