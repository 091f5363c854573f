package org.houvast.rest.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lets pages of configured origins call; without configuration the header {@code Origin} means nothing here. */
final class Cors {
    private static final String METHODS = "GET, HEAD, POST, PUT, PATCH, DELETE";
    private static final String ACCEPTED =
            "Authorization, Content-Type, Accept, Accept-Language, If-Match, Idempotency-Key, traceparent";
    private static final String SHOWN = "ETag, Location, Link, Retry-After, traceparent, Idempotency-Replayed";

    private Cors() {}

    /** adds the headers; true when the request was a preflight, which is then answered */
    static boolean handle(HttpServletRequest request, HttpServletResponse response, Set<String> origins) {
        @Nullable String origin = request.getHeader("Origin");
        if (origins.isEmpty()) {
            return false;
        }
        response.addHeader("Vary", "Origin");
        if (origin == null || !origins.contains(origin)) {
            return false;
        }
        response.setHeader("Access-Control-Allow-Origin", origin);
        response.setHeader("Access-Control-Expose-Headers", SHOWN);
        if (!request.getMethod().equals("OPTIONS") || request.getHeader("Access-Control-Request-Method") == null) {
            return false;
        }
        response.setHeader("Access-Control-Allow-Methods", METHODS);
        response.setHeader("Access-Control-Allow-Headers", ACCEPTED);
        response.setHeader("Access-Control-Max-Age", "600");
        response.setStatus(204);
        return true;
    }
}
