package org.houvast.host.oneroster.internal;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
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
     * What tells whether an export changed: size and time of each file.
     *
     * @param stamps by name; empty when there is no export
     */
    record Fingerprint(Map<String, Stamp> stamps) {
        Fingerprint {
            stamps = Map.copyOf(stamps);
        }
    }

    /** Size in bytes and time of the last change in milliseconds. */
    record Stamp(long size, long changed) {}

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

    /** size and time of every file; the same as long as nobody wrote to the export */
    static Fingerprint fingerprint(Path path) throws IOException {
        Map<String, Stamp> stamps = new TreeMap<>();
        if (Files.isDirectory(path)) {
            try (Stream<Path> list = Files.list(path)) {
                for (Path file : (Iterable<Path>) list.filter(Files::isRegularFile)::iterator) {
                    stamps.put(file.toString(), stamp(file));
                }
            }
        } else if (Files.isRegularFile(path)) {
            stamps.put(path.toString(), stamp(path));
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

    private static Stamp stamp(Path file) throws IOException {
        return new Stamp(Files.size(file), Files.getLastModifiedTime(file).toMillis());
    }
}
