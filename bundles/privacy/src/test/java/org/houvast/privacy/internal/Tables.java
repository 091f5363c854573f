package org.houvast.privacy.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.houvast.privacy.Relation;
import org.houvast.testkit.CsvTable;

/** Reads the tables that the code is tested against. */
public final class Tables {
    private Tables() {}

    /** rows of a table, without comments */
    public static List<List<String>> rows(String name) {
        try (InputStream in = Objects.requireNonNull(Tables.class.getResourceAsStream("/" + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.isBlank() && !l.startsWith("#"))
                    .map(l -> Arrays.asList(l.split(",", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** the rows of the table of access that are about one kind, with a cell for each relation, for {@code AccessMatrix} */
    public static List<CsvTable.Line> access(String kind) {
        return rows("access.csv").stream()
                .filter(row -> row.get(0).startsWith("privacy." + kind + "."))
                .map(row -> {
                    List<String> carrying = Arrays.asList(row.get(1).split(" "));
                    Map<String, String> cells = new HashMap<>(Map.of("action", row.get(0)));
                    for (Relation relation : Relation.values()) {
                        cells.put(relation.name(), carrying.contains(relation.name()) ? "yes" : "no");
                    }
                    return new CsvTable.Line(cells);
                })
                .toList();
    }
}
