package org.houvast.commons;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A request is refused. It names its rule and holds nothing about a person: arguments are ids, numbers, dates and codes.
 */
public final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * One thing wrong with a request.
     *
     * @param pointer JSON pointer to the field, {@code /period/until}
     * @param message what is wrong, without the value that was sent
     */
    public record Violation(String pointer, String message) {}

    private final transient ProblemType type;
    private final transient List<Object> arguments;
    private final transient List<Violation> violations;
    private final transient @Nullable Object current;

    private Problem(
            ProblemType type,
            List<Object> arguments,
            List<Violation> violations,
            @Nullable Object current,
            @Nullable Throwable cause) {
        super(type.name(), cause);
        this.type = type;
        this.arguments = arguments;
        this.violations = violations;
        this.current = current;
    }

    /** a refusal by this rule; the arguments fill the texts of the type */
    public static Problem of(ProblemType type, Object... arguments) {
        return new Problem(type, List.of(arguments), List.of(), null, null);
    }

    /** a refusal that another failure led to; the failure goes to the log, never to the caller */
    public static Problem of(ProblemType type, Throwable cause) {
        return new Problem(type, List.of(), List.of(), null, cause);
    }

    /** a request with these things wrong */
    public static Problem invalid(ProblemType type, List<Violation> violations) {
        return new Problem(type, List.of(), List.copyOf(violations), null, null);
    }

    /** a change made on an older revision; carries the record as this caller may see it now */
    public static Problem stale(ProblemType type, Object current) {
        return new Problem(type, List.of(), List.of(), current, null);
    }

    public ProblemType type() {
        return type;
    }

    public List<Object> arguments() {
        return arguments;
    }

    public List<Violation> violations() {
        return violations;
    }

    /** the record as it is now, for a change that came too late */
    public Optional<Object> current() {
        return Optional.ofNullable(current);
    }
}
