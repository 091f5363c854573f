package org.houvast.rest.internal.idempotency;

import java.util.Optional;
import java.util.regex.Pattern;
import org.houvast.commons.Problem;
import org.houvast.privacy.RequestFacts.IdempotencyKey;
import org.houvast.rest.RestProblems;
import org.houvast.rest.internal.exchange.BodyRequest;
import org.jspecify.annotations.Nullable;

/** Reads {@code Idempotency-Key}. */
public final class KeyHeader {
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,100}");

    private KeyHeader() {}

    /**
     * The key of a POST; other methods have none.
     *
     * @throws Problem {@link RestProblems#IDEMPOTENCY_KEY_INVALID}
     */
    public static Optional<IdempotencyKey> of(BodyRequest request) {
        @Nullable String key = request.getHeader("Idempotency-Key");
        if (key == null || !request.getMethod().equals("POST")) {
            return Optional.empty();
        }
        if (!KEY.matcher(key).matches()) {
            throw Problem.of(RestProblems.IDEMPOTENCY_KEY_INVALID);
        }
        return Optional.of(new IdempotencyKey(key, request.body().hash(request.getMethod(), request.getRequestURI())));
    }
}
