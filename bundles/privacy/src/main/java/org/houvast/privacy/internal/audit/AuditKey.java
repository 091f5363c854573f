package org.houvast.privacy.internal.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.houvast.commons.ChildRef;

/**
 * The key of the audit, in a file outside the database: 32 random bytes in hexadecimal. Made at the first start, readable for the
 * user of the process only.
 */
public final class AuditKey {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 32;
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
            if (Files.notExists(file)) {
                make(file);
            }
            byte[] key = HexFormat.of()
                    .parseHex(Files.readString(file, StandardCharsets.US_ASCII).strip());
            if (key.length != BYTES) {
                throw new IllegalStateException("the key of the audit has " + BYTES + " bytes: " + file);
            }
            return new AuditKey(key);
        } catch (IOException | IllegalArgumentException e) {
            throw new IllegalStateException("the key of the audit cannot be read or made: " + file, e);
        }
    }

    private static void make(Path file) throws IOException {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        try (FileChannel channel = FileChannel.open(
                file, EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerOnly(file))) {
            channel.write(ByteBuffer.wrap(HexFormat.of().formatHex(key).getBytes(StandardCharsets.US_ASCII)));
            channel.force(true);
        } catch (FileAlreadyExistsException e) {
            // another node was faster; its key holds
            return;
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path file) {
        try {
            FileStore store = Files.getFileStore(file.toAbsolutePath().getParent());
            return store.supportsFileAttributeView("posix")
                    ? new FileAttribute<?>[] {
                        PosixFilePermissions.asFileAttribute(
                                Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE))
                    }
                    : new FileAttribute<?>[0];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** the code of a line */
    Digest code(AuditEntry entry) {
        return new Digest(mac().doFinal(entry.canonical().getBytes(StandardCharsets.UTF_8)));
    }

    /** how lines of lists call a child: 16 characters that nobody without the key can make or undo */
    String pseudonym(ChildRef child) {
        byte[] code = mac().doFinal(("child " + child.key()).getBytes(StandardCharsets.UTF_8));
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Arrays.copyOf(code, PSEUDONYM_BYTES))
                .replace('_', '.');
    }

    /** the hash of a place in the chain: it follows from the hash before, the place, the number of the line and its code */
    Digest hash(Digest before, long position, long line, Digest code) {
        byte[] first = before.bytes();
        byte[] last = code.bytes();
        ByteBuffer bytes = ByteBuffer.allocate(first.length + 2 * Long.BYTES + last.length);
        bytes.put(first).putLong(position).putLong(line).put(last);
        return new Digest(mac().doFinal(bytes.array()));
    }

    private Mac mac() {
        try {
            return (Mac) prototype.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("a Mac of this Java cannot be copied", e);
        }
    }
}
