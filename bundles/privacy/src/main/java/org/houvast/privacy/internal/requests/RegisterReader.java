package org.houvast.privacy.internal.requests;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.stream.Collectors;
import org.houvast.commons.Problem;
import org.houvast.persistence.Row;
import org.houvast.persistence.Rows;
import org.houvast.privacy.DataRequestProblems;
import org.houvast.privacy.internal.requests.StoredRecord.StoredPart;
import org.houvast.privacy.keeping.Keeping;
import org.houvast.privacy.keeping.KeptColumn;
import org.houvast.privacy.keeping.KeptTable;
import org.houvast.privacy.keeping.Meaning;

/** Reads what the register knows about a person: one statement for each table of records, one for each of their parts. */
final class RegisterReader {
    /** as many as one package holds */
    static final int MOST = 5000;

    private final Rows rows;
    private final List<Keeping> register;

    RegisterReader(Rows rows, List<Keeping> register) {
        this.rows = rows;
        this.register = List.copyOf(register);
    }

    /** every record that is about this person or names this person, by the controller that answers */
    List<StoredRecord> of(DataPerson person) {
        List<StoredRecord> found = new ArrayList<>();
        for (Keeping keeping : register) {
            for (KeptTable table : keeping.tables()) {
                if (table.isRecord() && !isOfRequests(table)) {
                    found.addAll(records(keeping, table, person, MOST + 1 - found.size()));
                }
                if (found.size() > MOST) {
                    throw Problem.of(DataRequestProblems.TOO_MUCH, MOST);
                }
            }
        }
        return found;
    }

    /** what was asked is no part of the answer */
    static boolean isOfRequests(KeptTable table) {
        return table.name().startsWith("privacy_data_request");
    }

    private List<StoredRecord> records(Keeping keeping, KeptTable table, DataPerson person, int most) {
        PersonTie tie = PersonTie.of(keeping, table, person);
        if (tie.isNone()) {
            return List.of();
        }
        List<KeptColumn> columns = readable(table);
        String sql = "select t." + table.id() + ", " + table.term().from() + select(columns, "t") + " from "
                + table.name() + " t where " + tie.sql() + " limit ?";
        List<StoredRecord> found = rows.list(
                sql,
                p -> {
                    tie.bind(p);
                    p.number(most);
                },
                row -> new StoredRecord(
                        keeping.module(),
                        table,
                        UUID.fromString(row.text(1)),
                        at(row),
                        values(row, columns, 3),
                        List.of()));
        return found.isEmpty() ? found : withParts(keeping, table, found);
    }

    private static Instant at(Row row) throws SQLException {
        Instant at = row.instantOrNull(2);
        return at == null ? Instant.EPOCH : at;
    }

    private List<StoredRecord> withParts(Keeping keeping, KeptTable table, List<StoredRecord> records) {
        List<UUID> ids = records.stream().map(StoredRecord::id).toList();
        Map<UUID, List<StoredPart>> parts = new HashMap<>();
        for (KeptTable part : keeping.parts(table)) {
            String by = Objects.requireNonNull(part.part()).by();
            List<KeptColumn> columns = readable(part);
            String order = part.has("position") ? ", position" : "";
            rows.list(
                            "select p." + by + select(columns, "p") + " from " + part.name() + " p where p." + by
                                    + " = any(?) order by p." + by + order,
                            p -> p.uuids(ids),
                            row -> Map.entry(row.uuid(1), new StoredPart(part, values(row, columns, 2))))
                    .forEach(e -> parts.computeIfAbsent(e.getKey(), k -> new ArrayList<>())
                            .add(e.getValue()));
        }
        return records.stream()
                .map(r -> r.with(parts.getOrDefault(r.id(), List.of())))
                .collect(Collectors.toList());
    }

    /** what can be read and told; a sealed text makes no sense to anybody here */
    private static List<KeptColumn> readable(KeptTable table) {
        return table.columns().stream()
                .filter(c -> c.meaning() != Meaning.SECRET)
                .toList();
    }

    private static String select(List<KeptColumn> columns, String alias) {
        StringJoiner names = new StringJoiner("");
        columns.forEach(c -> names.add(", " + alias + "." + c.name()));
        return names.toString();
    }

    private static Map<String, String> values(Row row, List<KeptColumn> columns, int first) throws SQLException {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            String value = row.textOrNull(first + i);
            if (value != null) {
                values.put(columns.get(i).name(), value);
            }
        }
        return values;
    }
}
