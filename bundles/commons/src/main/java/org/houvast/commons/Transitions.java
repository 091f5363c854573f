package org.houvast.commons;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which action leads from which state to which: the whole table of a state machine, in one readable place. What is not in
 * it is refused.
 *
 * @param <S> states
 * @param <A> actions
 */
public final class Transitions<S extends Enum<S>, A extends Enum<A>> {
    private final ProblemType refusal;
    private final Map<S, Map<A, S>> table;

    private Transitions(ProblemType refusal, Map<S, Map<A, S>> table) {
        this.refusal = refusal;
        this.table = table;
    }

    /** begins a table; the type is the refusal of every move that is not in it, with state and action as arguments */
    public static <S extends Enum<S>, A extends Enum<A>> Builder<S, A> of(Class<S> states, ProblemType refusal) {
        return new Builder<>(states, refusal);
    }

    /** where the action leads from this state, or nothing when the table does not have it */
    public Optional<S> next(S from, A action) {
        return Optional.ofNullable(table.getOrDefault(from, Map.of()).get(action));
    }

    /** why the action is refused in this state, or nothing when the table has it */
    public Optional<Refusal> refusal(S from, A action) {
        return next(from, action).isPresent()
                ? Optional.empty()
                : Optional.of(Refusal.of(refusal, from.name(), action.name()));
    }

    /**
     * Where the action leads.
     *
     * @throws Problem if the table does not have it
     */
    public S after(S from, A action) {
        return next(from, action).orElseThrow(() -> Problem.of(refusal, from.name(), action.name()));
    }

    /** Collects the rows of a table. */
    public static final class Builder<S extends Enum<S>, A extends Enum<A>> {
        private final ProblemType refusal;
        private final Map<S, Map<A, S>> table;

        private Builder(Class<S> states, ProblemType refusal) {
            this.refusal = refusal;
            this.table = new EnumMap<>(states);
        }

        /**
         * Adds a row.
         *
         * @throws IllegalStateException if the pair of state and action is there already
         */
        public Builder<S, A> allow(S from, A action, S to) {
            S before = table.computeIfAbsent(from, s -> new EnumMap<>(action.getDeclaringClass()))
                    .put(action, to);
            if (before != null) {
                throw new IllegalStateException("twice in the table: " + from + " " + action);
            }
            return this;
        }

        public Transitions<S, A> build() {
            return new Transitions<>(refusal, Map.copyOf(table));
        }
    }
}
