package org.houvast.rest.internal.exchange;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The W3C trace that a request belongs to.
 *
 * @param id 32 hexadecimal digits: the caller's own, or a new one
 * @param parent the header {@code traceparent} of the answer, with a span of ours
 */
public record Trace(String id, String parent) {
    private static final Pattern TRACEPARENT =
            Pattern.compile("(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-([0-9a-f]{2})(-.*)?");
    private static final SecureRandom RANDOM = new SecureRandom();

    /** goes on with the caller's trace, or begins one when the header is missing or malformed */
    public static Trace of(@Nullable String traceparent) {
        var match = TRACEPARENT.matcher(traceparent == null ? "" : traceparent);
        String id = match.matches() ? match.group(1) : random(16);
        String flags = match.matches() ? match.group(2) : "00";
        return new Trace(id, "00-" + id + "-" + random(8) + "-" + flags);
    }

    private static String random(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        random[0] |= 1; // never all zero
        return HexFormat.of().formatHex(random);
    }
}
