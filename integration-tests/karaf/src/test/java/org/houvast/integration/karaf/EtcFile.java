package org.houvast.integration.karaf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A configuration file of a Karaf; what is not set here stays as it is delivered. */
final class EtcFile {
    private final Path file;

    EtcFile(Path file) {
        this.file = file;
    }

    /** sets these keys, in place of any lines that set them before */
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
            Files.write(file, kept);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean sets(String line, Map<String, String> values) {
        int equals = line.indexOf('=');
        return equals > 0 && values.containsKey(line.substring(0, equals).strip());
    }
}
