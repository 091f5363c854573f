package org.houvast.commons;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;

/** A key that is kept outside the database: {@value #BYTES} random bytes in hexadecimal, in a file that only its owner can read. */
public final class KeyFile {
    /** length of a key, in bytes */
    public static final int BYTES = 32;

    private final Path file;

    public KeyFile(Path file) {
        this.file = file.toAbsolutePath();
    }

    /**
     * The key as the file has it now, or nothing when there is no file.
     *
     * @throws IOException if it cannot be read or holds no key; the message names the file and none of what is in it
     */
    public Optional<byte[]> read() throws IOException {
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        byte[] key;
        try {
            key = HexFormat.of()
                    .parseHex(Files.readString(file, StandardCharsets.US_ASCII).strip());
        } catch (IllegalArgumentException e) {
            throw new IOException("the file holds no key: " + file);
        }
        if (key.length != BYTES) {
            throw new IOException("a key has " + BYTES + " bytes: " + file);
        }
        return Optional.of(key);
    }

    /**
     * Makes a key and its file, durable when it returns; another node may have been faster, then its key holds.
     *
     * @throws IOException if the file cannot be written
     */
    public byte[] make() throws IOException {
        Path folder = file.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        try (FileChannel channel = FileChannel.open(
                file, EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerOnly())) {
            channel.write(ByteBuffer.wrap(HexFormat.of().formatHex(key).getBytes(StandardCharsets.US_ASCII)));
            channel.force(true);
            return key;
        } catch (FileAlreadyExistsException e) {
            return read().orElseThrow(() -> new IOException("the file was taken away: " + file, e));
        }
    }

    private FileAttribute<?>[] ownerOnly() throws IOException {
        return Files.getFileStore(file.getParent()).supportsFileAttributeView("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE))
                }
                : new FileAttribute<?>[0];
    }
}
