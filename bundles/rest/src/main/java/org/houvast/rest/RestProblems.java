package org.houvast.rest;

import org.houvast.commons.ProblemType;
import org.houvast.commons.ProblemType.Category;

/** What is refused before, or independently of, a module's own rules. */
public final class RestProblems {
    /** the path is nobody's */
    public static final ProblemType NOT_FOUND = type("rest:not-found", Category.NOT_FOUND);

    /** the path belongs to a module that does not serve now */
    public static final ProblemType MODULE_NOT_SERVING = type("rest:module-not-serving", Category.UNAVAILABLE);

    /** the body is no JSON, has a field twice, goes on behind its end, or is nested or long beyond reason */
    public static final ProblemType JSON_MALFORMED = type("rest:json-malformed", Category.INVALID);

    /** the body is JSON, but not the document that belongs here: the violations say where */
    public static final ProblemType JSON_INVALID = type("rest:json-invalid", Category.INVALID);

    /** a parameter in the query or a header is malformed; the pointer of the violation is its name */
    public static final ProblemType PARAMETER_INVALID = type("rest:parameter-invalid", Category.INVALID);

    /** the body holds more than 1 MiB */
    public static final ProblemType BODY_TOO_LARGE = type("rest:body-too-large", Category.INVALID);

    /** the body is of another media type than this path takes */
    public static final ProblemType MEDIA_TYPE_UNSUPPORTED = type("rest:media-type-unsupported", Category.INVALID);

    /** the caller accepts nothing that this path gives */
    public static final ProblemType NOT_ACCEPTABLE = type("rest:not-acceptable", Category.INVALID);

    /** the path does not know this method */
    public static final ProblemType METHOD_NOT_ALLOWED = type("rest:method-not-allowed", Category.INVALID);

    /** the request breaks the rules of HTTP */
    public static final ProblemType REQUEST_INVALID = type("rest:request-invalid", Category.INVALID);

    /** a change without the revision it was made on */
    public static final ProblemType IF_MATCH_MISSING = type("rest:if-match-missing", Category.INVALID);

    /** {@code If-Match} names no revision */
    public static final ProblemType IF_MATCH_INVALID = type("rest:if-match-invalid", Category.INVALID);

    /** no token */
    public static final ProblemType TOKEN_MISSING = type("rest:token-missing", Category.FORBIDDEN);

    /** a token that is not accepted: not signed, not for us, too old, or of nobody known */
    public static final ProblemType TOKEN_INVALID = type("rest:token-invalid", Category.FORBIDDEN);

    /** who asks cannot be told now: no identity provider is configured or its keys cannot be had, or the records are away */
    public static final ProblemType CALLER_UNAVAILABLE = type("rest:caller-unavailable", Category.UNAVAILABLE);

    /** {@code Idempotency-Key} is empty, too long or holds more than visible ASCII */
    public static final ProblemType IDEMPOTENCY_KEY_INVALID = type("rest:idempotency-key-invalid", Category.INVALID);

    /** the same {@code Idempotency-Key} as an earlier request, which was another one */
    public static final ProblemType IDEMPOTENCY_KEY_REUSED = type("rest:idempotency-key-reused", Category.INVALID);

    /** the answer took longer than a request may wait */
    public static final ProblemType TIMED_OUT = type("rest:timed-out", Category.UNAVAILABLE);

    /** the records of the host cannot be read now */
    public static final ProblemType HOST_UNAVAILABLE = type("host:unavailable", Category.UNAVAILABLE);

    /** a failure of ours; the log knows more under its trace id */
    public static final ProblemType INTERNAL_ERROR = type("rest:internal-error", Category.UNAVAILABLE);

    private RestProblems() {}

    private static ProblemType type(String name, Category category) {
        return new ProblemType(RestProblems.class, name, category);
    }
}
