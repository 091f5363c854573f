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

    /**
     * One thing wrong with a request, in words of its problem type that are there in every language.
     *
     * @param pointer JSON pointer to the field
     * @param part which text of the type: {@code too-long} stands in the resource bundle under the type's key, a dot and this
     * @param arguments fill the text; numbers and codes, never what was sent
     */
    public record Flaw(String pointer, String part, List<Object> arguments) {
        public Flaw {
            arguments = List.copyOf(arguments);
        }

        public static Flaw of(String pointer, String part, Object... arguments) {
            return new Flaw(pointer, part, List.of(arguments));
        }

        private Violation in(ProblemType type, Language language) {
            return new Violation(pointer, type.text(part, language, arguments).orElse(part));
        }
    }

    private final transient ProblemType type;
    private final transient List<Object> arguments;
    private final transient List<Violation> violations;
    private final transient List<Flaw> flaws;
    private final transient @Nullable Object current;

    private Problem(
            ProblemType type,
            List<Object> arguments,
            List<Violation> violations,
            List<Flaw> flaws,
            @Nullable Object current,
            @Nullable Throwable cause) {
        super(type.name(), cause);
        this.type = type;
        this.arguments = arguments;
        this.violations = violations;
        this.flaws = flaws;
        this.current = current;
    }

    /** a refusal by this rule; the arguments fill the texts of the type */
    public static Problem of(ProblemType type, Object... arguments) {
        return new Problem(type, List.of(arguments), List.of(), List.of(), null, null);
    }

    /** a refusal that another failure led to; the failure goes to the log, never to the caller */
    public static Problem of(ProblemType type, Throwable cause) {
        return new Problem(type, List.of(), List.of(), List.of(), null, cause);
    }

    /** a request with these things wrong */
    public static Problem invalid(ProblemType type, List<Violation> violations) {
        return new Problem(type, List.of(), List.copyOf(violations), List.of(), null, null);
    }

    /** a request with these things wrong, told in the reader's language */
    public static Problem flawed(ProblemType type, List<Flaw> flaws) {
        return new Problem(type, List.of(), List.of(), List.copyOf(flaws), null, null);
    }

    /** a change made on an older revision; carries the record as this caller may see it now */
    public static Problem stale(ProblemType type, Object current) {
        return new Problem(type, List.of(), List.of(), List.of(), current, null);
    }

    public ProblemType type() {
        return type;
    }

    public List<Object> arguments() {
        return arguments;
    }

    /** what is wrong, in English */
    public List<Violation> violations() {
        return violations(Language.EN);
    }

    /** what is wrong, in this language as far as it is written in it */
    public List<Violation> violations(Language language) {
        return flaws.isEmpty()
                ? violations
                : flaws.stream().map(flaw -> flaw.in(type, language)).toList();
    }

    /** the record as it is now, for a change that came too late */
    public Optional<Object> current() {
        return Optional.ofNullable(current);
    }
}
