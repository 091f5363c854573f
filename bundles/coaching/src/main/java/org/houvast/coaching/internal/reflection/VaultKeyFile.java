package org.houvast.coaching.internal.reflection;

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
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;

/** The file outside the database that holds the key of all keys, in hexadecimal. Read anew each time, so that a file put back works at once. */
final class VaultKeyFile {
    private final Path file;

    VaultKeyFile(Path file) {
        this.file = file.toAbsolutePath();
    }

    /**
     * The key, or nothing when there is no file.
     *
     * @throws IOException if it cannot be read or holds no key
     */
    Optional<VaultKey> read() throws IOException {
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        try {
            String hex = Files.readString(file, StandardCharsets.US_ASCII).strip();
            return Optional.of(new VaultKey(HexFormat.of().parseHex(hex)));
        } catch (IllegalArgumentException e) {
            throw new IOException("the file holds no key: " + file, e);
        }
    }

    /** makes a key and its file, readable for its owner only; another node may have been faster, then its key holds */
    VaultKey make() throws IOException {
        Path folder = file.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        VaultKey key = VaultKey.random();
        try (FileChannel channel = FileChannel.open(
                file, EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerOnly())) {
            channel.write(ByteBuffer.wrap(key.hex().getBytes(StandardCharsets.US_ASCII)));
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
