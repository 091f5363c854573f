package org.houvast.rest.internal.problem;

import java.util.Map;
import org.houvast.commons.ProblemType;
import org.houvast.rest.RestProblems;

/** Which HTTP status a problem has, and which problem an HTTP status of the JAX-RS runtime is. */
final class Statuses {
    private static final Map<ProblemType, Integer> OWN = Map.of(
            RestProblems.BODY_TOO_LARGE, 413,
            RestProblems.MEDIA_TYPE_UNSUPPORTED, 415,
            RestProblems.NOT_ACCEPTABLE, 406,
            RestProblems.METHOD_NOT_ALLOWED, 405,
            RestProblems.IF_MATCH_MISSING, 428,
            RestProblems.TOKEN_MISSING, 401,
            RestProblems.TOKEN_INVALID, 401,
            RestProblems.IDEMPOTENCY_KEY_REUSED, 422,
            RestProblems.INTERNAL_ERROR, 500);

    private Statuses() {}

    static int of(ProblemType type) {
        Integer own = OWN.get(type);
        if (own != null) {
            return own;
        }
        return switch (type.category()) {
            case INVALID -> 400;
            case FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
            case CONFLICT -> 409;
            case STALE -> 412;
            case UNAVAILABLE -> 503;
        };
    }

    static ProblemType problem(int status) {
        return switch (status) {
            case 401 -> RestProblems.TOKEN_MISSING;
            case 404 -> RestProblems.NOT_FOUND;
            case 405 -> RestProblems.METHOD_NOT_ALLOWED;
            case 406 -> RestProblems.NOT_ACCEPTABLE;
            case 413 -> RestProblems.BODY_TOO_LARGE;
            case 415 -> RestProblems.MEDIA_TYPE_UNSUPPORTED;
            default -> status < 500 ? RestProblems.REQUEST_INVALID : RestProblems.INTERNAL_ERROR;
        };
    }
}
