package org.houvast.stepplan.internal.keeping;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houvast.commons.ChildRef;
import org.houvast.persistence.Json;
import org.houvast.persistence.Parameters;
import org.houvast.persistence.Rows;
import org.houvast.privacy.keeping.KeepingSource;
import org.houvast.privacy.keeping.KeptColumn;
import org.houvast.privacy.keeping.KeptTable;
import org.houvast.privacy.keeping.Link;
import org.houvast.privacy.keeping.Meaning;
import org.houvast.privacy.keeping.Part;
import org.houvast.privacy.keeping.RetentionClass;
import org.houvast.privacy.keeping.Term;
import org.jspecify.annotations.Nullable;

/**
 * Writes a row into every table of every record that can be about a child, and into all of its parts, by the register and the catalogue of the
 * database alone: a table of tomorrow is filled as well. Every column that can hold words holds the mark.
 */
final class Filled {
    private record Column(String name, String type, @Nullable Long length, boolean identity) {}

    static final List<KeptTable> TABLES = Modules.SOURCES.stream()
            .map(KeepingSource::keeping)
            .flatMap(k -> k.tables().stream())
            .toList();

    private final Rows rows;
    private final Map<String, List<Column>> columns = new TreeMap<>();

    Filled(Rows rows) {
        this.rows = rows;
        rows.list(
                        "select lower(table_name), lower(column_name), lower(data_type), character_maximum_length, is_identity"
                                + " from information_schema.columns where lower(table_schema) = 'public' and lower(table_name) not like '%/_history' escape '/'"
                                + " order by table_name, ordinal_position",
                        Rows.Binder.NONE,
                        row -> Map.entry(
                                row.text(1),
                                new Column(
                                        row.text(2),
                                        row.text(3),
                                        row.numberOrNull(4),
                                        row.text(5).equals("YES"))))
                .forEach(e -> columns.computeIfAbsent(e.getKey(), t -> new ArrayList<>())
                        .add(e.getValue()));
    }

    /** the tables of these records, those first that others refer to */
    private static Set<KeptTable> ordered(Predicate<KeptTable> wanted) {
        Set<KeptTable> ordered = new LinkedHashSet<>();
        TABLES.stream().filter(t -> t.isRecord() && wanted.test(t)).forEach(t -> add(ordered, t));
        return ordered;
    }

    private static void add(Set<KeptTable> ordered, KeptTable table) {
        Stream.concat(table.links().stream(), parts(table).stream().flatMap(p -> p.links().stream()))
                .filter(l -> !l.to().equals(table.name()))
                .flatMap(l -> TABLES.stream().filter(t -> t.name().equals(l.to())))
                .forEach(t -> add(ordered, t));
        ordered.add(table);
    }

    static List<KeptTable> parts(KeptTable record) {
        return TABLES.stream()
                .filter(t -> {
                    Part part = t.part();
                    return part != null && part.of().equals(record.name());
                })
                .toList();
    }

    /** One child, or the adults of one case, whose rows are written. */
    final class Of {
        private final @Nullable String child;
        private final String mark;
        private final Instant at;
        private final boolean oneCase;
        private final UUID question = UUID.randomUUID();
        private final Map<String, UUID> ids = new HashMap<>();

        Of(String child, String mark) {
            this(child, mark, Instant.parse("2023-06-01T09:00:00Z"), false);
        }

        /** everything is of this time, and of one case whatever it is about */
        Of(@Nullable String child, String mark, Instant at) {
            this(child, mark, at, true);
        }

        private Of(@Nullable String child, String mark, Instant at, boolean oneCase) {
            this.child = child;
            this.mark = mark;
            this.at = at;
            this.oneCase = oneCase;
        }

        /** the id of the record of this table */
        UUID id(String table) {
            return ids.getOrDefault(table, question);
        }

        void write() {
            write(t -> t.child().isPresent());
        }

        void write(Predicate<KeptTable> wanted) {
            for (KeptTable table : ordered(wanted)) {
                boolean ofCase =
                        table.name().equals("coaching_question") || table.id().equals("case_id");
                UUID id = ofCase ? question : UUID.randomUUID();
                ids.put(table.name(), id);
                insert(table, id, id);
                parts(table).forEach(part -> insert(part, id, UUID.randomUUID()));
            }
        }

        private void insert(KeptTable table, UUID record, UUID own) {
            List<Column> written = columns.getOrDefault(table.name(), List.of()).stream()
                    .filter(c -> !c.identity() && !table.columns(Meaning.EMPTY).contains(c.name()))
                    .toList();
            rows.change(
                    "insert into " + table.name() + " ("
                            + written.stream().map(Column::name).collect(Collectors.joining(", ")) + ") values ("
                            + written.stream().map(c -> "?").collect(Collectors.joining(", ")) + ")",
                    p -> {
                        for (Column column : written) {
                            bind(p, table, column, record, own);
                        }
                    });
        }

        private void bind(Parameters p, KeptTable table, Column column, UUID record, UUID own) throws SQLException {
            Meaning meaning = table.columns().stream()
                    .filter(c -> c.name().equals(column.name()))
                    .map(KeptColumn::meaning)
                    .findFirst()
                    .orElseThrow();
            switch (column.type()) {
                case "uuid" -> p.uuid(uuid(table, column.name(), record, own));
                case "boolean" -> p.bool(true);
                case "date" -> p.date(LocalDate.ofInstant(at, ZoneOffset.UTC));
                case "integer", "bigint", "smallint" -> p.number(1);
                case "numeric" -> p.decimal(BigDecimal.ONE);
                case "json", "jsonb" -> p.json(new Json("{}"));
                case "bytea", "binary varying" ->
                    p.bytes(String.valueOf(text(table, column.name(), meaning)).getBytes(StandardCharsets.UTF_8));
                default -> {
                    if (column.type().startsWith("timestamp")) {
                        p.instant(at);
                    } else if (column.type().startsWith("char")) {
                        p.text(cut(text(table, column.name(), meaning), column.length()));
                    } else {
                        throw new IllegalStateException(column.type());
                    }
                }
            }
        }

        private @Nullable UUID uuid(KeptTable table, String column, UUID record, UUID own) {
            Part part = table.part();
            if (part != null && part.by().equals(column)) {
                return record;
            }
            if (column.equals("case_id")) {
                return withoutChild(table) && !oneCase ? null : question;
            }
            for (Link link : table.links()) {
                if (link.column().equals(column) && link.tie() != Link.Tie.COPY) {
                    return link.to().equals(table.name()) ? null : ids.get(link.to());
                }
            }
            return column.equals("id") ? own : column.equals("item_id") ? question : UUID.randomUUID();
        }

        private @Nullable String text(KeptTable table, String column, Meaning meaning) {
            return switch (meaning) {
                case CHILD -> child;
                case GUARDIAN -> "pat";
                case STAFF, PERSON -> "vera";
                case PLACE -> column.startsWith("location") ? "loc" : column.startsWith("group") ? "sun" : "centre";
                case ID ->
                    column.equals("case_id")
                            ? question.toString()
                            : UUID.randomUUID().toString();
                case TIME -> "10:00";
                case CODE -> code(table, column);
                case SECRET -> own(table) + UUID.randomUUID();
                case STAFF_TEXT, PARENT_TEXT, DOCUMENT, CENTRE_TEXT -> own(table) + " " + column;
                case EMPTY, NUMBER -> throw new IllegalStateException(table.name() + "." + column);
            };
        }

        /** what is not about a child holds another mark */
        private String own(KeptTable table) {
            return withoutChild(table) && !oneCase ? "adults" : mark;
        }

        private String code(KeptTable table, String column) {
            return switch (column) {
                case "work_form" -> "KDV";
                case "item_type" -> "question";
                case "kind" -> table.name().equals("coaching_conversation") ? "PARENT" : "X";
                case "alias", "token", "code", "template_key" ->
                    UUID.randomUUID().toString();
                default -> "X";
            };
        }
    }

    /** makes a record of one child one of several, of whom this is one more */
    void together(Of first, ChildRef other) {
        rows.change(
                "update observation_observation set child_key = null where id = ?",
                p -> p.uuid(first.id("observation_observation")));
        rows.change(
                "insert into observation_child (observation_id, position, child_key, group_key, location_key, work_form,"
                        + " controller_key, author_key) select observation_id, 9, ?, group_key, location_key, work_form,"
                        + " controller_key, author_key from observation_child where observation_id = ?",
                p -> p.key(other).uuid(first.id("observation_observation")));
        rows.change(
                "update stepplan_discussion set child_key = null where id = ?",
                p -> p.uuid(first.id("stepplan_discussion")));
        rows.change(
                "insert into stepplan_discussion_item (discussion_id, position, child_key, group_key, topic)"
                        + " values (?, 9, ?, 'sun', 'canary-of-kim on the agenda')",
                p -> p.uuid(first.id("stepplan_discussion")).key(other));
    }

    /** whether rows of this table, or of the record that they belong to, are never about a child */
    static boolean withoutChild(KeptTable table) {
        Part part = table.part();
        KeptTable record = part == null
                ? table
                : TABLES.stream()
                        .filter(t -> t.name().equals(part.of()))
                        .findFirst()
                        .orElseThrow();
        return record.child().isEmpty();
    }

    private static @Nullable String cut(@Nullable String text, @Nullable Long length) {
        return text == null || length == null || text.length() <= length ? text : text.substring(0, length.intValue());
    }

    /** every table and column of the database in which a word stands */
    Set<String> found(String word) {
        Set<String> found = new LinkedHashSet<>();
        columns.forEach((table, all) -> all.stream()
                .filter(c -> !c.type().startsWith("timestamp"))
                .forEach(c -> {
                    boolean there = rows.first(
                                    "select 1 from " + table + " where lower(cast(" + c.name() + " as varchar)) like ?",
                                    p -> p.text("%" + word.toLowerCase(Locale.ROOT) + "%"),
                                    row -> 1)
                            .isPresent();
                    if (there) {
                        found.add(table + "." + c.name());
                    }
                }));
        return found;
    }

    /** the classes that go when a child left long ago */
    static Set<RetentionClass> goingWithTheChild() {
        return TABLES.stream()
                .filter(t -> t.isRecord() && t.child().isPresent() && t.term().start() == Term.Start.LAST_CARE_DAY)
                .map(t -> t.term().retention())
                .collect(Collectors.toSet());
    }
}
