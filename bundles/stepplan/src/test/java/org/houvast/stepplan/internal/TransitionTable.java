package org.houvast.stepplan.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.houvast.commons.ProblemType;
import org.houvast.commons.Refusal;
import org.houvast.commons.Transitions;
import org.houvast.testkit.CsvTable;
import org.junit.jupiter.api.DynamicTest;

/** A state machine against the table that it was written from: every pair of state and action. */
public final class TransitionTable {
    private TransitionTable() {}

    public static <S extends Enum<S>, A extends Enum<A>> Stream<DynamicTest> everyPair(
            Class<?> owner,
            String resource,
            Class<S> states,
            Class<A> actions,
            Transitions<S, A> transitions,
            ProblemType refusal) {
        List<CsvTable.Line> table = CsvTable.read(owner, resource);
        return Arrays.stream(states.getEnumConstants()).flatMap(state -> Arrays.stream(actions.getEnumConstants())
                .map(action -> DynamicTest.dynamicTest(state + " " + action, () -> {
                    Optional<S> expected = table.stream()
                            .filter(r -> r.cell("state").equals(state.name())
                                    && r.cell("action").equals(action.name()))
                            .map(r -> Enum.valueOf(states, r.cell("next")))
                            .findFirst();
                    assertThat(transitions.next(state, action)).isEqualTo(expected);
                    assertThat(transitions.refusal(state, action))
                            .isEqualTo(
                                    expected.isPresent()
                                            ? Optional.empty()
                                            : Optional.of(Refusal.of(refusal, state.name(), action.name())));
                })));
    }
}
