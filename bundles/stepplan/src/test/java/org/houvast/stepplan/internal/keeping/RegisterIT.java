package org.houvast.stepplan.internal.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.houvast.persistence.Parameters;
import org.houvast.persistence.Rows;
import org.houvast.privacy.keeping.Keeping;
import org.houvast.privacy.keeping.KeepingSource;
import org.houvast.privacy.keeping.KeptColumn;
import org.houvast.privacy.keeping.KeptTable;
import org.houvast.privacy.keeping.Link;
import org.houvast.privacy.keeping.Meaning;
import org.houvast.privacy.keeping.Part;
import org.houvast.privacy.keeping.RetentionClass;
import org.houvast.testkit.EveryDatabase;
import org.houvast.testkit.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The register against the tables as they are after the last migration of every module. */
@EveryDatabase
class RegisterIT {
    private static final String SCHEMA =
            " lower(table_schema) = 'public' and lower(table_name) not like '%/_history' escape '/'";

    private static final List<KeptTable> TABLES = Modules.SOURCES.stream()
            .map(KeepingSource::keeping)
            .flatMap(k -> k.tables().stream())
            .toList();

    private final TestDatabase database;
    private final Rows rows;

    RegisterIT(TestDatabase database) {
        this.database = database;
        this.rows = Rows.on(database.dataSource());
    }

    @BeforeEach
    void migrate() {
        Modules.open(database);
    }

    @Test
    void holdsEveryColumnOfEveryTableAndNothingElse() {
        List<String> declared = TABLES.stream()
                .flatMap(t -> t.columns().stream().map(c -> t.name() + "." + c.name()))
                .sorted()
                .toList();
        List<String> found = rows
                .list(
                        "select table_name, column_name from information_schema.columns where" + SCHEMA,
                        Rows.Binder.NONE,
                        row -> (row.text(1) + "." + row.text(2)).toLowerCase(Locale.ROOT))
                .stream()
                .sorted()
                .toList();

        assertThat(declared).doesNotHaveDuplicates().isEqualTo(found);
    }

    @Test
    void holdsEveryForeignKeyAsAPartOrALink() {
        Set<String> declared = new TreeSet<>();
        for (KeptTable table : TABLES) {
            Part part = table.part();
            if (part != null) {
                declared.add(table.name() + "." + part.by() + " -> " + part.of());
            }
            for (Link link : table.links()) {
                if (!link.to().isEmpty() && link.tie() != Link.Tie.COPY) {
                    declared.add(table.name() + "." + link.column() + " -> " + link.to());
                }
            }
        }
        assertThat(foreignKeys()).isNotEmpty().isSubsetOf(declared);
    }

    private Set<String> foreignKeys() {
        return rows
                .list(
                        "select k.table_name, k.column_name, u.table_name from information_schema.referential_constraints r"
                                + " join information_schema.key_column_usage k on k.constraint_name = r.constraint_name"
                                + " join information_schema.key_column_usage u"
                                + " on u.constraint_name = r.unique_constraint_name",
                        Rows.Binder.NONE,
                        row -> (row.text(1) + "." + row.text(2) + " -> " + row.text(3)).toLowerCase(Locale.ROOT))
                .stream()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** a number, a time or an id cannot hold words: what is declared as one has no column for texts */
    @Test
    void saysOfNoColumnThatItHoldsLessThanItCan() {
        Map<String, String> types = rows
                .list(
                        "select table_name, column_name, data_type from information_schema.columns where" + SCHEMA,
                        Rows.Binder.NONE,
                        row -> Map.entry(
                                (row.text(1) + "." + row.text(2)).toLowerCase(Locale.ROOT),
                                row.text(3).toLowerCase(Locale.ROOT)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        SoftAssertions all = new SoftAssertions();
        for (KeptTable table : TABLES) {
            for (KeptColumn column : table.columns()) {
                boolean text = types.getOrDefault(table.name() + "." + column.name(), "")
                        .startsWith("char");
                if (column.meaning() == Meaning.NUMBER) {
                    all.assertThat(text).as(table.name() + "." + column.name()).isFalse();
                }
                if (column.meaning().isContent()) {
                    all.assertThat(text).as(table.name() + "." + column.name()).isTrue();
                }
            }
        }
        all.assertAll();
    }

    @Test
    void countsEveryTermByWhatTheDatabaseUnderstands() {
        for (KeptTable table : TABLES) {
            Part part = table.part();
            String name = part == null ? table.name() : part.of();
            assertThat(rows.list(
                            "select " + table.term().from() + " from " + name + " t where 1 = 0",
                            Rows.Binder.NONE,
                            row -> 1))
                    .isEmpty();
        }
        for (KeepingSource source : Modules.SOURCES) {
            for (Keeping.Cases cases : source.keeping().cases()) {
                assertThat(rows.list(
                                "select " + cases.ended() + " from " + cases.table() + " c where c.id = ?",
                                p -> p.uuid(null),
                                row -> 1))
                        .isEmpty();
            }
        }
    }

    @Test
    void givesEveryRecordAboutPersonsATerm() {
        List<String> without = new ArrayList<>();
        for (KeptTable table : TABLES) {
            boolean technical = table.term().retention() == RetentionClass.TECHNICAL
                    || table.term().retention() == RetentionClass.ORGANISATION;
            boolean content = table.columns().stream().anyMatch(c -> c.meaning().isContent());
            boolean child = table.child().isPresent();
            if (technical && (content || child)) {
                without.add(table.name());
            }
        }
        assertThat(without).isEmpty();
    }

    @Test
    void knowsRecordsByKindsOfTheirOwn() {
        List<String> kinds = TABLES.stream()
                .filter(KeptTable::isRecord)
                .map(t -> String.valueOf(t.kind()))
                .toList();

        assertThat(kinds).hasSizeGreaterThan(30).doesNotHaveDuplicates();
        assertThat(TABLES.stream().filter(KeptTable::isRecord)).allMatch(t -> t.has(t.id()));
    }

    @Test
    void bindsSetsOfKeys() {
        for (KeptTable table : TABLES) {
            table.child().ifPresent(child -> assertThat(rows.list(
                            "select 1 from " + table.name() + " where " + child + " = any(?)",
                            RegisterIT::nobody,
                            row -> 1))
                    .isEmpty());
        }
    }

    private static void nobody(Parameters parameters) throws SQLException {
        parameters.texts(List.of("nobody"));
    }
}
