package org.houvast.privacy.internal.audit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.houvast.commons.ChildRef;
import org.houvast.commons.KeyFile;

/** The key of the audit, in a file outside the database; made at the first start. */
public final class AuditKey {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int PSEUDONYM_BYTES = 12;

    private final Mac prototype;

    private AuditKey(byte[] key) {
        try {
            prototype = Mac.getInstance(ALGORITHM);
            prototype.init(new SecretKeySpec(key, ALGORITHM));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no " + ALGORITHM, e);
        }
    }

    /**
     * Reads the key, or makes one when there is no file.
     *
     * @throws IllegalStateException if the file holds no key, or can be neither read nor made
     */
    public static AuditKey in(Path file) {
        try {
            KeyFile kept = new KeyFile(file);
            Optional<byte[]> found = kept.read();
            return new AuditKey(found.isPresent() ? found.get() : kept.make());
        } catch (IOException e) {
            throw new IllegalStateException("the key of the audit cannot be read or made: " + file, e);
        }
    }

    /** the code of a line */
    Digest code(AuditEntry entry) {
        return codes().code(entry);
    }

    /** for many lines in a row */
    Codes codes() {
        return new Codes(mac());
    }

    /** Makes codes and hashes one after the other; used by one thread. */
    static final class Codes {
        private final Mac mac;

        private Codes(Mac mac) {
            this.mac = mac;
        }

        /** the code of a line */
        Digest code(AuditEntry entry) {
            return new Digest(mac.doFinal(entry.canonical().getBytes(StandardCharsets.UTF_8)));
        }

        /** the hash of a place in the chain: it follows from the hash before, the place, the number of the line and its code */
        Digest hash(Digest before, long position, long line, Digest code) {
            byte[] first = before.bytes();
            byte[] last = code.bytes();
            ByteBuffer bytes = ByteBuffer.allocate(first.length + 2 * Long.BYTES + last.length);
            bytes.put(first).putLong(position).putLong(line).put(last);
            return new Digest(mac.doFinal(bytes.array()));
        }
    }

    /** how lines of lists call a child: 16 characters that nobody without the key can make or undo */
    String pseudonym(ChildRef child) {
        byte[] code = mac().doFinal(("child " + child.key()).getBytes(StandardCharsets.UTF_8));
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Arrays.copyOf(code, PSEUDONYM_BYTES))
                .replace('_', '.');
    }

    /** what shows that we wrote this about the chain */
    Digest signature(String text) {
        return new Digest(mac().doFinal(("anchor " + text).getBytes(StandardCharsets.UTF_8)));
    }

    private Mac mac() {
        try {
            return (Mac) prototype.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("a Mac of this Java cannot be copied", e);
        }
    }
}
