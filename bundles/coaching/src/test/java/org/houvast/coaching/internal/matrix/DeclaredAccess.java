package org.houvast.coaching.internal.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.houvast.coaching.internal.CoachingTerms;
import org.houvast.coaching.internal.CoachingTest;
import org.houvast.privacy.AccessPolicySource;
import org.houvast.privacy.Action;
import org.houvast.testkit.CsvTable;

/** Every part of the access policy that this module declares, found in what was built, so that none can be left out. */
final class DeclaredAccess {
    private static final String TABLE = "access.csv";

    private DeclaredAccess() {}

    /** the lines of every table {@code access.csv} below the folder of this module's tests */
    static List<CsvTable.Line> tables() {
        return files(CoachingTest.class, p -> p.endsWith(TABLE)).stream()
                .map(file -> "/" + file)
                .flatMap(file -> CsvTable.read(CoachingTest.class, file).stream())
                .toList();
    }

    static Map<String, Set<String>> written() {
        Map<String, Set<String>> written = new TreeMap<>();
        for (CsvTable.Line line : tables()) {
            Set<String> yes = new TreeSet<>();
            line.cells().forEach((relation, cell) -> {
                if (cell.equals("yes")) {
                    yes.add(relation);
                }
            });
            assertThat(written.put(line.cell("action"), yes))
                    .as(line.cell("action"))
                    .isNull();
        }
        return written;
    }

    static Map<String, Set<String>> carried() {
        Map<String, Set<String>> carried = new TreeMap<>();
        for (Action action : actions()) {
            Set<String> relations = new TreeSet<>();
            action.relations().forEach(r -> relations.add(r.name()));
            assertThat(carried.put(action.code(), relations)).as(action.code()).isNull();
        }
        return carried;
    }

    static Map<String, String> reading() {
        Map<String, String> reading = new TreeMap<>();
        for (Action action : actions()) {
            Action shown = action.reading();
            if (shown != null) {
                reading.put(action.code(), shown.code());
            }
        }
        return reading;
    }

    private static List<Action> actions() {
        return files(CoachingTerms.class, p -> p.toString().endsWith("Access.class")).stream()
                .map(file ->
                        file.substring(0, file.length() - ".class".length()).replace('/', '.'))
                .map(DeclaredAccess::source)
                .flatMap(Optional::stream)
                .flatMap(s -> s.actions().stream())
                .toList();
    }

    private static Optional<AccessPolicySource> source(String name) {
        try {
            Class<?> type = Class.forName(name);
            return AccessPolicySource.class.isAssignableFrom(type)
                    ? Optional.of(
                            (AccessPolicySource) type.getDeclaredConstructor().newInstance())
                    : Optional.empty();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(name, e);
        }
    }

    /** what was built is a folder or, once it is packed, a bundle */
    private static List<String> files(Class<?> built, Predicate<Path> wanted) {
        try {
            Path place = Path.of(
                    built.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (Files.isDirectory(place)) {
                return files(place, wanted);
            }
            try (FileSystem bundle = FileSystems.newFileSystem(place)) {
                return files(bundle.getPath("/"), wanted);
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> files(Path root, Predicate<Path> wanted) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(wanted)
                    .map(p -> root.relativize(p).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
