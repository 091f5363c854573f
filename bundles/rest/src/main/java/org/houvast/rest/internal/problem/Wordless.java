package org.houvast.rest.internal.problem;

import org.jspecify.annotations.Nullable;

/**
 * A failure as it may stand in a log: classes and places, but no message, since that of a driver or parser may hold what was
 * sent. Messages of our own classes stay; they hold ids only.
 */
final class Wordless extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int DEEPEST = 10;

    private Wordless(Throwable failure, @Nullable Wordless cause) {
        super(name(failure), cause, false, true);
        setStackTrace(failure.getStackTrace());
    }

    static Wordless of(Throwable failure) {
        return of(failure, DEEPEST);
    }

    private static Wordless of(Throwable failure, int depth) {
        Throwable cause = failure.getCause();
        return new Wordless(failure, cause == null || depth == 0 ? null : of(cause, depth - 1));
    }

    private static String name(Throwable failure) {
        String name = failure.getClass().getName();
        return name.startsWith("org.houvast.") ? name + ": " + failure.getMessage() : name;
    }
}
