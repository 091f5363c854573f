package org.houvast.privacy.internal.keeping;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.houvast.privacy.Destruction;

/**
 * What stays of a destruction.
 *
 * @param counts by kind
 * @param fingerprint of the ids of what was destroyed
 */
record Proof(List<Destruction.Count> counts, String fingerprint) {
    Proof {
        counts = List.copyOf(counts);
    }

    /** SHA-256, hexadecimal, of the ids in lower case, sorted, each with a line feed behind it */
    static String fingerprint(Collection<UUID> ids) {
        String lines =
                ids.stream().map(UUID::toString).sorted().map(id -> id + "\n").collect(Collectors.joining());
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(lines.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
