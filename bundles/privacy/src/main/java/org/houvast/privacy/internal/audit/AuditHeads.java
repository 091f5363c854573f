package org.houvast.privacy.internal.audit;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * A local file with a line for every seal: place in the chain and its hash. Whoever cuts off the chain in the database, or makes it
 * anew, cannot make this file agree.
 */
final class AuditHeads {
    private final Path file;

    AuditHeads(Path file) {
        this.file = file;
    }

    void append(long position, Digest hash) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.writeString(
                file,
                position + " " + hash.hex() + "\n",
                StandardCharsets.US_ASCII,
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    /** hash by place; a line that a crash cut off at the end is left out, a place that stands twice counts with its first hash */
    NavigableMap<Long, String> read() throws IOException {
        NavigableMap<Long, String> heads = new TreeMap<>();
        if (Files.notExists(file)) {
            return heads;
        }
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.US_ASCII)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int blank = line.indexOf(' ');
                if (blank > 0 && line.length() == blank + 65) {
                    heads.putIfAbsent(Long.parseLong(line.substring(0, blank)), line.substring(blank + 1));
                }
            }
        }
        return heads;
    }
}
