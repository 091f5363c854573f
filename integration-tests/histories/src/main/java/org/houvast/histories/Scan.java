package org.houvast.histories;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houvast.persistence.Rows;
import org.houvast.testkit.TestDatabase;

/** Looks for words of histories in all that a database holds: every column of every row, and a dump made by the database itself. */
final class Scan {
    private static final String TABLES = "select table_name from information_schema.tables"
            + " where lower(table_schema) = 'public' and table_type in ('BASE TABLE', 'TABLE') order by 1";

    private final World world;

    Scan(World world) {
        this.world = world;
    }

    /** the words of each column, {@code table.column} */
    Map<String, Set<Words.Found>> columns() {
        Map<String, Set<Words.Found>> found = new TreeMap<>();
        try (Connection connection = world.database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : tables()) {
                try (ResultSet rows = statement.executeQuery("select * from " + quoted(table))) {
                    while (rows.next()) {
                        row(table, rows, found);
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return found;
    }

    private List<String> tables() {
        return world.rows.list(TABLES, Rows.Binder.NONE, row -> row.text(1));
    }

    private static String quoted(String table) {
        return '"' + table + '"';
    }

    private static void row(String table, ResultSet rows, Map<String, Set<Words.Found>> found) throws SQLException {
        ResultSetMetaData columns = rows.getMetaData();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            String text = text(rows, i);
            Set<Words.Found> words = Words.in(text);
            String column = (table + "." + columns.getColumnLabel(i)).toLowerCase(Locale.ROOT);
            if (!words.isEmpty()) {
                found.computeIfAbsent(column, c -> new LinkedHashSet<>()).addAll(words);
            }
            if (Words.nameOfStaffIn(text)) {
                throw new IllegalStateException("the name of a member of staff in " + column);
            }
        }
    }

    private static String text(ResultSet rows, int column) throws SQLException {
        Object value = rows.getObject(column);
        String text = value == null ? "" : String.valueOf(rows.getString(column));
        return value instanceof byte[] bytes ? text + new String(bytes, StandardCharsets.ISO_8859_1) : text;
    }

    /** the words of a dump: the script of H2, or the copies of all tables of PostgreSQL */
    Set<String> dump() {
        try (Connection connection = world.database.dataSource().getConnection()) {
            return world.database.product() == TestDatabase.Product.H2 ? script(connection) : copies(connection);
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<String> script(Connection connection) throws SQLException, IOException {
        Path file = Files.createTempFile("houvast-histories", ".sql");
        try (Statement statement = connection.createStatement()) {
            statement.execute("script to '" + file + "'");
            return wordsOf(file);
        } finally {
            Files.delete(file);
        }
    }

    private Set<String> copies(Connection connection) throws SQLException {
        Set<String> found = new TreeSet<>();
        for (String table : tables()) {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("select cast(t as text) from " + quoted(table) + " t")) {
                while (rows.next()) {
                    add(found, rows.getString(1));
                }
            }
        }
        return found;
    }

    /** the words in a file */
    static Set<String> wordsOf(Path file) {
        Set<String> found = new TreeSet<>();
        try (Stream<String> lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
            lines.forEach(line -> add(found, line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static void add(Set<String> found, String text) {
        Words.in(text).forEach(w -> found.add(w.toString()));
    }

    /** what may be left, one line each: column, kinds of words, whether late erasure leaves it too, why */
    record Kept(String column, Set<String> kinds, boolean always, String reason) {
        static List<Kept> all() {
            try (var in = Scan.class.getResourceAsStream("kept.csv")) {
                if (in == null) {
                    throw new IllegalStateException("kept.csv is missing");
                }
                return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .skip(1)
                        .map(line -> line.split(";"))
                        .map(c -> new Kept(c[0], Set.of(c[1].split(" ")), c[2].equals("always"), c[3]))
                        .toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        boolean allows(String where, Words.Found word, boolean late) {
            String kind = word.kind().split("y", 2)[0];
            return column.equals(where) && kinds.contains(kind) && (always || !late);
        }
    }

    /**
     * What is left and may not be.
     *
     * @param late the histories whose child was erased after its term
     */
    List<String> left(Set<Integer> late) {
        List<Kept> kept = Kept.all();
        List<String> left = new ArrayList<>();
        Map<String, Set<Words.Found>> columns = columns();
        columns.forEach((column, words) -> words.stream()
                .filter(w -> kept.stream().noneMatch(k -> k.allows(column, w, late.contains(w.history()))))
                .forEach(w -> left.add(column + " holds " + w)));
        Set<String> known = columns.values().stream()
                .flatMap(Set::stream)
                .map(Words.Found::toString)
                .collect(Collectors.toSet());
        dump().stream().filter(w -> !known.contains(w)).forEach(w -> left.add("the dump alone holds " + w));
        return left;
    }
}
