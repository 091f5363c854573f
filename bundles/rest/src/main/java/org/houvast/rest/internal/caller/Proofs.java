package org.houvast.rest.internal.caller;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.houvast.rest.internal.caller.Issuer.Proof;
import org.jspecify.annotations.Nullable;

/**
 * Remembers tokens that were proved, so that a screen that asks ten times with one token has its signature checked once. Whether a
 * proof still holds is for the reader to ask; tokens themselves are not kept.
 */
final class Proofs {
    /** more than the people of a large organisation who work at one time */
    private static final int MOST = 4_096;

    private final Map<String, Proof> byDigest = new ConcurrentHashMap<>();

    @Nullable
    Proof of(String token) {
        return byDigest.get(digest(token));
    }

    void keep(String token, Proof proof) {
        if (byDigest.size() >= MOST) {
            byDigest.values().removeIf(p -> !p.holds());
        }
        if (byDigest.size() < MOST) {
            byDigest.put(digest(token), proof);
        }
    }

    private static String digest(String token) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
