package org.houvast.host.oneroster.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.houvast.commons.WorkForm;

/** A copy of an export from the test resources, to be changed by a test. */
final class ExportFolder {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-09-07T10:00:00Z"), ZoneOffset.UTC);
    static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final Path folder;

    private ExportFolder(Path folder) {
        this.folder = folder;
    }

    /** copies an export of the resources: {@code school}, {@code centre} or {@code centre12} */
    static ExportFolder of(String resource, Path parent) {
        try {
            URL url = Objects.requireNonNull(ExportFolder.class.getResource("/" + resource));
            Path source = Path.of(url.toURI());
            Path folder = Files.createTempDirectory(parent, resource);
            for (Path file : list(source)) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
            return new ExportFolder(folder);
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** an export without any file */
    static ExportFolder empty(Path folder) {
        return new ExportFolder(folder);
    }

    Path path() {
        return folder;
    }

    Settings settings() {
        return settings(folder, "sourcedId", Set.of());
    }

    static Settings settings(Path path, String claimColumn, Set<String> issuers) {
        return new Settings(path, WorkForm.PO, ZONE, issuers, claimColumn);
    }

    ExportReader reader() {
        return new ExportReader(settings(), CLOCK);
    }

    CentreState read() {
        return read(reader());
    }

    static CentreState read(ExportReader reader) {
        try {
            return reader.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    OneRosterHost host() {
        return new OneRosterHost(read(), CLOCK);
    }

    String text(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ExportFolder write(String file, String text) {
        try {
            Files.writeString(folder.resolve(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** replaces a text that must be there */
    ExportFolder replace(String file, String from, String to) {
        String before = text(file);
        assertThat(before).contains(from);
        return write(file, before.replace(from, to));
    }

    ExportFolder append(String file, String line) {
        return write(file, text(file) + line + "\n");
    }

    ExportFolder delete(String file) {
        try {
            Files.delete(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** all files in a zip, below this folder in it */
    Path zip(String prefix) {
        Path zip = folder.resolveSibling(folder.getFileName() + ".zip");
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream entries = new ZipOutputStream(out)) {
            for (Path file : list(folder)) {
                entries.putNextEntry(new ZipEntry(prefix + file.getFileName()));
                try (InputStream in = Files.newInputStream(file)) {
                    in.transferTo(entries);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return zip;
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
