package org.houvast.integration.karaf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A configuration file of a Karaf; what is not set here stays as it is delivered. */
final class EtcFile {
    private final Path file;

    EtcFile(Path file) {
        this.file = file;
    }

    /** sets these keys, in place of any lines that set them before; all at once: a running Karaf must not read half of it */
    void set(Map<String, String> values) {
        try {
            List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
            List<String> kept = new ArrayList<>();
            boolean dropping = false;
            for (String line : lines) {
                boolean dropped = dropping || sets(line, values);
                dropping = dropped && line.endsWith("\\");
                if (!dropped) {
                    kept.add(line);
                }
            }
            values.forEach((key, value) -> kept.add(key + " = " + value));
            Path written = file.resolveSibling(file.getFileName() + ".new");
            Files.write(written, kept);
            Files.move(written, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean sets(String line, Map<String, String> values) {
        int equals = line.indexOf('=');
        return equals > 0 && values.containsKey(line.substring(0, equals).strip());
    }
}
