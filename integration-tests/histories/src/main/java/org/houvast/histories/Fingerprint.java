package org.houvast.histories;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.houvast.persistence.Rows;
import org.houvast.testkit.TestDatabase;

/**
 * Number and checksum of the rows of every table in which modules keep records, in one statement. What is written about a refusal is not
 * among them: the audit, and what the machinery of events and leases writes by itself.
 */
final class Fingerprint {
    private static final String TABLES =
            """
            select lower(table_name), lower(column_name) from information_schema.columns
            where lower(table_schema) = 'public' and lower(table_name) not like '%/_history' escape '/'
              and lower(table_name) not like 'houvast/_%' escape '/'
              and lower(table_name) not like 'privacy/_audit/_%' escape '/'
              and lower(table_name) not in ('privacy_host_feed', 'privacy_merge')
            order by table_name, ordinal_position
            """;

    private final Rows rows;
    private final String statement;

    Fingerprint(World world) {
        this.rows = world.rows;
        String hash = world.database.product() == TestDatabase.Product.H2
                ? "sum(cast(ora_hash(concat_ws('|', %s)) as bigint))"
                : "sum(hashtext(concat_ws('|', %s)))";
        Map<String, List<String>> tables = new TreeMap<>();
        rows.list(TABLES, Rows.Binder.NONE, row -> Map.entry(row.text(1), row.text(2)))
                .forEach(e -> tables.computeIfAbsent(e.getKey(), t -> new ArrayList<>())
                        .add(e.getValue()));
        this.statement = tables.entrySet().stream()
                .map(e -> "select '" + e.getKey() + "', count(*), coalesce("
                        + String.format(
                                Locale.ROOT,
                                hash,
                                e.getValue().stream()
                                        .map(c -> "cast(" + c + " as varchar)")
                                        .collect(Collectors.joining(", ")))
                        + ", 0) from " + e.getKey())
                .collect(Collectors.joining(" union all "));
    }

    /** of each table */
    Map<String, String> take() {
        return rows
                .list(
                        statement,
                        Rows.Binder.NONE,
                        row -> Map.entry(
                                row.text(1),
                                row.number(2) + "/" + row.decimal(3).toBigInteger()))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** the tables that are not as they were */
    static List<String> changed(Map<String, String> before, Map<String, String> after) {
        Function<String, String> was = t -> before.getOrDefault(t, "");
        return after.keySet().stream()
                .filter(t -> !was.apply(t).equals(after.get(t)))
                .sorted()
                .toList();
    }
}
