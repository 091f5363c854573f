package org.houvast.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The tables that a module is written from ({@code transitions.csv}, {@code access.csv}): a head line, and plain cells without quotes. */
public final class CsvTable {
    private CsvTable() {}

    /** One line of a table. */
    public record Line(Map<String, String> cells) {
        public Line {
            cells = Map.copyOf(cells);
        }

        /** the text of a cell, empty when nothing is in it */
        public String cell(String column) {
            String text = cells.get(column);
            if (text == null) {
                throw new IllegalArgumentException("the table has no column " + column);
            }
            return text;
        }
    }

    /**
     * The lines of a table by the names of its columns.
     *
     * @param owner the resource lies beside this class
     * @param resource name of the file
     * @throws IllegalArgumentException if it is not there, or a line has not the columns of the head
     */
    public static List<Line> read(Class<?> owner, String resource) {
        try (InputStream in = owner.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("no table " + resource + " beside " + owner.getName());
            }
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.isBlank())
                    .toList();
            String[] head = lines.get(0).split(",", -1);
            List<Line> table = new ArrayList<>();
            for (String line : lines.subList(1, lines.size())) {
                table.add(row(head, line.split(",", -1), resource));
            }
            return table;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Line row(String[] head, String[] cells, String resource) {
        if (cells.length != head.length) {
            throw new IllegalArgumentException(resource + ": a line has " + cells.length + " cells: " + cells[0]);
        }
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < head.length; i++) {
            row.put(head[i], cells[i]);
        }
        return new Line(row);
    }
}
