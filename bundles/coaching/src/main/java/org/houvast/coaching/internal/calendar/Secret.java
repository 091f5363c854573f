package org.houvast.coaching.internal.calendar;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** The secrets of links: 256 bits by chance, so that none can be guessed and a plain hash keeps them safe. */
final class Secret {
    private static final int BYTES = 32;
    private static final int MOST_CHARACTERS = 100;

    private final SecureRandom random = new SecureRandom();

    /** a new one, 43 characters that may stand in a URL */
    String next() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** SHA-256 as hexadecimal text; what is longer than any secret is not looked at */
    static String hash(String secret) {
        String text = secret.length() > MOST_CHARACTERS ? "" : secret;
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
