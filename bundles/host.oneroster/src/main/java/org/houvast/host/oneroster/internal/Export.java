package org.houvast.host.oneroster.internal;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The files of an export, in a folder or in a zip file, found by name without regard to case. */
final class Export implements Closeable {
    /** Opens a file for reading. */
    private interface Opening {
        InputStream open() throws IOException;
    }

    /**
     * What tells whether an export changed: size and time of each file, and what is in it where the time cannot tell.
     *
     * @param stamps by name; empty when there is no export
     */
    record Fingerprint(Map<String, Stamp> stamps) {
        Fingerprint {
            stamps = Map.copyOf(stamps);
        }
    }

    /**
     * Size in bytes, time of the last change in milliseconds, and a sum of the content, which is null unless the file was written so
     * short before it was looked at that a second writing could bear the same time.
     */
    record Stamp(long size, long changed, @Nullable Long sum) {
        /** the grain of a coarse file system's clock */
        private static final long GRAIN = 2_000;

        static Stamp of(Path file, @Nullable Stamp before, Instant now) throws IOException {
            long size = Files.size(file);
            long changed = Files.getLastModifiedTime(file).toMillis();
            boolean fresh = now.toEpochMilli() - changed < GRAIN;
            boolean summed = before != null && before.sum != null && before.changed == changed && before.size == size;
            return new Stamp(size, changed, fresh || summed ? sum(file) : null);
        }

        private static long sum(Path file) throws IOException {
            CheckedInputStream in = new CheckedInputStream(Files.newInputStream(file), new CRC32C());
            try (in) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            return in.getChecksum().getValue();
        }
    }

    private static final String CSV = ".csv";

    private final Map<String, Opening> files = new HashMap<>();
    private final @Nullable ZipFile zip;

    private Export(@Nullable ZipFile zip) {
        this.zip = zip;
    }

    /**
     * Opens the export.
     *
     * @throws ExportException if there is none, or two files in it have the same name
     */
    static Export open(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            Export export = new Export(null);
            try (Stream<Path> list = Files.list(path)) {
                list.filter(Files::isRegularFile).forEach(f -> export.add(f.toString(), () -> Files.newInputStream(f)));
            }
            return export;
        }
        if (!Files.isRegularFile(path)) {
            throw new ExportException("export", 0, null, "there is no such folder or zip file");
        }
        ZipFile zip = new ZipFile(path.toFile());
        Export export = new Export(zip);
        try {
            for (Enumeration<? extends ZipEntry> e = zip.entries(); e.hasMoreElements(); ) {
                ZipEntry entry = e.nextElement();
                if (!entry.getName().startsWith("__MACOSX/")) {
                    export.add(entry.getName(), () -> zip.getInputStream(entry));
                }
            }
        } catch (ExportException e) {
            zip.close();
            throw e;
        }
        return export;
    }

    /**
     * what tells whether somebody wrote to the export; the same as long as nobody did
     *
     * @param before what it is to be compared with, or null
     * @param now when it is looked at
     */
    static Fingerprint fingerprint(Path path, @Nullable Fingerprint before, Instant now) throws IOException {
        Map<String, Stamp> known = before == null ? Map.of() : before.stamps();
        Map<String, Stamp> stamps = new TreeMap<>();
        if (Files.isDirectory(path)) {
            try (Stream<Path> list = Files.list(path)) {
                for (Path file : (Iterable<Path>) list.filter(Files::isRegularFile)::iterator) {
                    stamps.put(file.toString(), Stamp.of(file, known.get(file.toString()), now));
                }
            }
        } else if (Files.isRegularFile(path)) {
            stamps.put(path.toString(), Stamp.of(path, known.get(path.toString()), now));
        }
        return new Fingerprint(stamps);
    }

    boolean has(String file) {
        return files.containsKey(file.toLowerCase(Locale.ROOT));
    }

    /** the file's content, or nothing when the export has no such file */
    Optional<InputStream> content(String file) throws IOException {
        Opening opening = files.get(file.toLowerCase(Locale.ROOT));
        return opening == null ? Optional.empty() : Optional.of(opening.open());
    }

    @Override
    public void close() throws IOException {
        if (zip != null) {
            zip.close();
        }
    }

    private void add(String path, Opening opening) {
        String name = path.substring(1 + Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')))
                .toLowerCase(Locale.ROOT);
        if (name.endsWith(CSV) && files.put(name, opening) != null) {
            throw new ExportException(name, 0, null, "is there twice");
        }
    }
}
