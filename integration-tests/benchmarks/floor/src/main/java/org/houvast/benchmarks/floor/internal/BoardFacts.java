package org.houvast.benchmarks.floor.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * What the product finds out for a board and the floor knows beforehand, since the benchmark took it from an answer of the product: the
 * group's name, its children, the order of the modules, and the days by settings and working days.
 */
record BoardFacts(String name, Map<String, Child> children, List<String> kinds, Map<UUID, Days> items) {
    /** A child as the host tells it. */
    record Child(String name, int ageMonths) {}

    /** When something is due, empty for never, and whether that is over. */
    record Days(String due, boolean overdue, boolean parentsOverdue) {}

    /** a line for each, with tabs: {@code group} name; {@code child} key, name, months; {@code item} kind, id, due, overdue, parentsOverdue */
    static BoardFacts read() {
        String name = "";
        Map<String, Child> children = new LinkedHashMap<>();
        List<String> kinds = new ArrayList<>();
        Map<UUID, Days> items = new HashMap<>();
        try {
            for (String line :
                    Files.readAllLines(Path.of(System.getProperty("karaf.data")).resolve(Facts.BOARD))) {
                String[] cells = line.split("\t", -1);
                switch (cells[0]) {
                    case "group" -> name = cells[1];
                    case "child" -> children.put(cells[1], new Child(cells[2], Integer.parseInt(cells[3])));
                    default -> {
                        if (!kinds.contains(cells[1])) {
                            kinds.add(cells[1]);
                        }
                        items.put(
                                UUID.fromString(cells[2]),
                                new Days(cells[3], Boolean.parseBoolean(cells[4]), Boolean.parseBoolean(cells[5])));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new BoardFacts(name, children, kinds, items);
    }

    Days days(UUID item) {
        return Objects.requireNonNull(items.get(item), "an item that the product did not show");
    }
}
