package org.houvast.commons;

import java.util.List;

/**
 * Why an action is not allowed, as a value: what a guard returns. Thrown it is a {@link Problem}; in a list of allowed
 * actions it is the reason that the screen shows.
 */
public record Refusal(ProblemType type, List<Object> arguments) {
    public Refusal {
        arguments = List.copyOf(arguments);
    }

    public static Refusal of(ProblemType type, Object... arguments) {
        return new Refusal(type, List.of(arguments));
    }

    public Problem asProblem() {
        return Problem.of(type, arguments.toArray());
    }
}
