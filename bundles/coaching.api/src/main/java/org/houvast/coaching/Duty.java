package org.houvast.coaching;

/**
 * Something that an outcome asks for before the question can be closed.
 *
 * @param code kebab-case, stable: {@code explanation-given}
 * @param rule the rule behind it, module first: {@code coaching:explanation-needed}
 * @param state whether it is met
 */
public record Duty(String code, String rule, State state) {
    /** Whether a duty is met. */
    public enum State {
        MET,
        OPEN,
        /** the module that would meet it is not there or off at the place; the manager records who follows up outside */
        NOT_AVAILABLE
    }
}
