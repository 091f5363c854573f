package org.houvast.stepplan.internal.keeping;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import org.houvast.persistence.DatabaseException;
import org.houvast.persistence.Json;
import org.houvast.persistence.Parameters;
import org.houvast.persistence.Rows;
import org.houvast.privacy.keeping.Keeping;
import org.houvast.privacy.keeping.KeptColumn;
import org.houvast.privacy.keeping.KeptTable;
import org.houvast.privacy.keeping.Link;
import org.houvast.privacy.keeping.Part;
import org.jspecify.annotations.Nullable;

/** Fills every table that the register knows with a row about a child, each text of it told from every other. */
final class SampleRows {
    /** A column as the database has it. */
    private record Column(String type, int length) {}

    private final Rows rows;
    private final Map<String, Column> columns = new HashMap<>();
    private final Set<String> refused = new TreeSet<>();

    SampleRows(Rows rows) {
        this.rows = rows;
        rows.list(
                        "select table_name, column_name, data_type, coalesce(character_maximum_length, 100000)"
                                + " from information_schema.columns where lower(table_schema) = 'public'",
                        Rows.Binder.NONE,
                        row -> Map.entry(
                                (row.text(1) + "." + row.text(2)).toLowerCase(Locale.ROOT),
                                new Column(
                                        row.text(3).toLowerCase(Locale.ROOT), (int) Math.min(row.number(4), 100000))))
                .forEach(e -> columns.put(e.getKey(), e.getValue()));
    }

    /**
     * Who stands in the rows.
     *
     * @param mark begins every text
     */
    record Who(String child, String guardian, String staff, String group, String controller, String mark) {}

    /** tables that want more than a row of their own */
    Set<String> refused() {
        return refused;
    }

    /** one record of each table with its parts; those that name no child are left alone */
    void fill(List<Keeping> register, Who who, Predicate<KeptTable> wanted) {
        for (Keeping keeping : register) {
            for (KeptTable table : keeping.tables()) {
                List<KeptTable> parts = keeping.parts(table);
                boolean child = table.child().isPresent()
                        || parts.stream().anyMatch(p -> p.child().isPresent());
                if (wanted.test(table)
                        && table.isRecord()
                        && child
                        && !table.name().startsWith("privacy_data_request")) {
                    UUID id = UUID.randomUUID();
                    if (insert(table, id, who)) {
                        parts.forEach(p -> insert(p, id, who));
                    }
                }
            }
        }
    }

    private boolean insert(KeptTable table, UUID id, Who who) {
        List<String> names = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        for (KeptColumn column : table.columns()) {
            Object value = value(table, column, id, who);
            if (value != null) {
                names.add(column.name());
                values.add(value);
            }
        }
        String marks = String.join(", ", Collections.nCopies(names.size(), "?"));
        try {
            rows.change(
                    "insert into " + table.name() + " (" + String.join(", ", names) + ") values (" + marks + ")",
                    p -> bind(p, values));
            return true;
        } catch (DatabaseException e) {
            refused.add(table.name());
            return false;
        }
    }

    private static void bind(Parameters parameters, List<Object> values) throws SQLException {
        for (Object value : values) {
            if (value instanceof UUID uuid) {
                parameters.uuid(uuid);
            } else if (value instanceof Instant instant) {
                parameters.instant(instant);
            } else if (value instanceof LocalDate day) {
                parameters.date(day);
            } else if (value instanceof Long number) {
                parameters.number(number);
            } else if (value instanceof Boolean bool) {
                parameters.bool(bool);
            } else if (value instanceof byte[] bytes) {
                parameters.bytes(bytes);
            } else if (value instanceof Json json) {
                parameters.json(json);
            } else {
                parameters.text(value.toString());
            }
        }
    }

    private @Nullable Object value(KeptTable table, KeptColumn column, UUID id, Who who) {
        Column type = Objects.requireNonNull(columns.get(table.name() + "." + column.name()));
        Part part = table.part();
        if (column.name().equals(part == null ? table.id() : part.by())) {
            return id;
        }
        return switch (column.meaning()) {
            case CHILD -> who.child();
            case GUARDIAN -> who.guardian();
            case STAFF, PERSON -> who.staff();
            case PLACE -> place(column.name(), who);
            case STAFF_TEXT, PARENT_TEXT, DOCUMENT, CENTRE_TEXT ->
                cut(who.mark() + "-" + table.name() + "-" + column.name(), type.length());
            case SECRET ->
                type.type().startsWith("char") ? cut("S-" + id, type.length()) : "S".getBytes(StandardCharsets.UTF_8);
            case EMPTY -> null;
            case ID, CODE, NUMBER, TIME -> refers(table, column) ? null : plain(column, type);
        };
    }

    private static String place(String column, Who who) {
        return switch (column) {
            case "group_key" -> who.group();
            case "controller_key" -> who.controller();
            default -> "loc";
        };
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }

    /** whether the database wants the other record to be there */
    private static boolean refers(KeptTable table, KeptColumn column) {
        return table.links().stream()
                .anyMatch(l -> l.column().equals(column.name()) && !l.to().isEmpty() && l.tie() != Link.Tie.COPY);
    }

    private static Object plain(KeptColumn column, Column type) {
        String of = type.type();
        if (of.equals("uuid")) {
            return UUID.randomUUID();
        }
        if (of.startsWith("timestamp")) {
            return Instant.parse("2026-03-01T08:00:00Z");
        }
        if (of.equals("date")) {
            return LocalDate.of(2026, 3, 1);
        }
        if (of.startsWith("time")) {
            return LocalTime.NOON.toString();
        }
        if (of.equals("boolean")) {
            return false;
        }
        if (of.startsWith("char")) {
            return code(column.name(), type.length());
        }
        return of.startsWith("json") ? new Json("{}") : column.name().equals("position") ? 0L : 1L;
    }

    private static String code(String column, int length) {
        return switch (column) {
            case "work_form" -> "KDV";
            case "outcome" -> "SPECIFIC_APPROACH";
            default -> cut("FINAL", length);
        };
    }
}
