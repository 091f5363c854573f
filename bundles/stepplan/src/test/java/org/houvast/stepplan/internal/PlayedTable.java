package org.houvast.stepplan.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.houvast.commons.Problem;
import org.houvast.commons.ProblemType;
import org.houvast.testkit.CsvTable;

/**
 * A table of transitions, played for real: every action in every state by somebody who may and with all that it needs, so that nothing but
 * the state can refuse it.
 *
 * @param table where it lies below the folder of this module's tests
 * @param states the states that somebody can bring a record into
 * @param actions the actions that somebody can do
 * @param refusal the rule of what the table does not have
 */
public record PlayedTable<S extends Enum<S>, A extends Enum<A>>(
        String table, List<S> states, List<A> actions, ProblemType refusal) {
    public PlayedTable {
        states = List.copyOf(states);
        actions = List.copyOf(actions);
    }

    /**
     * Plays it.
     *
     * @param in a record in a state, ready for an action
     * @param act does it, and tells the state that follows
     */
    public <R> void play(BiFunction<S, A, R> in, BiFunction<R, A, S> act) {
        Map<String, String> next = CsvTable.read(StepPlanCentre.class, table).stream()
                .collect(Collectors.toMap(r -> r.cell("state") + " " + r.cell("action"), r -> r.cell("next")));
        Map<String, String> expected = new TreeMap<>();
        Map<String, String> found = new TreeMap<>();
        for (S state : states) {
            for (A action : actions) {
                String pair = state + " " + action;
                expected.put(pair, next.getOrDefault(pair, refusal.name()));
                R record = in.apply(state, action);
                found.put(pair, outcome(act, record, action));
            }
        }
        assertThat(found).isEqualTo(expected);
    }

    /** the state that follows, or the rule that refuses */
    private static <R, A, S extends Enum<S>> String outcome(BiFunction<R, A, S> act, R record, A action) {
        try {
            return act.apply(record, action).name();
        } catch (Problem refused) {
            return refused.type().name();
        }
    }
}
