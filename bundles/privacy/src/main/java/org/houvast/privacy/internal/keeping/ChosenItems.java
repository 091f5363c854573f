package org.houvast.privacy.internal.keeping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.houvast.persistence.Rows;
import org.houvast.privacy.Destruction;

/** The records of a destruction that did not end yet, as rows. */
final class ChosenItems {
    /** How it ended with a record. */
    enum Outcome {
        DESTROYED,
        HELD,
        NOT_DUE
    }

    private record Counted(String kind, Outcome outcome, int number) {}

    private static final String INSERT =
            "insert into privacy_destruction_item (destruction_id, record_id, kind) values (?, ?, ?)";
    private static final String WAITING = "select record_id from privacy_destruction_item"
            + " where destruction_id = ? and outcome is null order by record_id limit ?";
    private static final String LOCK = "select record_id from privacy_destruction_item"
            + " where destruction_id = ? and outcome is null and record_id = any(?) for update";
    private static final String HOW_MANY = "select destruction_id, count(*) from privacy_destruction_item"
            + " where destruction_id = any(?) and outcome is null group by destruction_id";
    private static final String OUTCOMES = "select kind, outcome, count(*) from privacy_destruction_item"
            + " where destruction_id = ? and outcome is not null group by kind, outcome";
    private static final String GONE =
            "select record_id from privacy_destruction_item" + " where destruction_id = ? and outcome = 'DESTROYED'";

    private ChosenItems() {}

    static void add(Rows rows, UUID destruction, Collection<Reviewed> records) {
        rows.batch(INSERT, records, (p, r) -> p.uuid(destruction).uuid(r.id()).text(r.kind()));
    }

    /** the next ones that nobody looked at yet */
    static Set<UUID> waiting(Rows rows, UUID destruction, int limit) {
        return Set.copyOf(rows.list(WAITING, p -> p.uuid(destruction).number(limit), row -> row.uuid(1)));
    }

    /** those of these that still wait, so that nobody else takes them before the end of the transaction */
    static Set<UUID> lock(Rows rows, UUID destruction, Set<UUID> ids) {
        return Set.copyOf(rows.list(LOCK, p -> p.uuid(destruction).uuids(ids), row -> row.uuid(1)));
    }

    static void mark(Rows rows, UUID destruction, Set<UUID> ids, Outcome outcome) {
        if (!ids.isEmpty()) {
            rows.change(
                    "update privacy_destruction_item set outcome = ? where destruction_id = ? and record_id = any(?)",
                    p -> p.name(outcome).uuid(destruction).uuids(ids));
        }
    }

    /** how many of each destruction wait; none for one without any */
    static Map<UUID, Integer> waiting(Rows rows, Collection<UUID> destructions) {
        Map<UUID, Integer> waiting = new HashMap<>();
        rows.list(HOW_MANY, p -> p.uuids(destructions), row -> Map.entry(row.uuid(1), row.integer(2)))
                .forEach(e -> waiting.put(e.getKey(), e.getValue()));
        return waiting;
    }

    /** what stays when the items go */
    static Proof proof(Rows rows, UUID destruction) {
        Map<String, List<Counted>> byKind = new TreeMap<>();
        rows.list(
                        OUTCOMES,
                        p -> p.uuid(destruction),
                        row -> new Counted(row.text(1), row.name(2, Outcome.class), row.integer(3)))
                .forEach(c ->
                        byKind.computeIfAbsent(c.kind(), k -> new ArrayList<>()).add(c));
        List<Destruction.Count> counts = new ArrayList<>();
        byKind.forEach((kind, counted) -> counts.add(new Destruction.Count(
                kind,
                number(counted, Outcome.DESTROYED),
                number(counted, Outcome.HELD),
                number(counted, Outcome.NOT_DUE))));
        Set<UUID> gone = new HashSet<>(rows.list(GONE, p -> p.uuid(destruction), row -> row.uuid(1)));
        return new Proof(counts, Proof.fingerprint(gone));
    }

    private static int number(List<Counted> counted, Outcome outcome) {
        return counted.stream()
                .filter(c -> c.outcome() == outcome)
                .mapToInt(Counted::number)
                .sum();
    }

    static void clear(Rows rows, UUID destruction) {
        rows.change("delete from privacy_destruction_item where destruction_id = ?", p -> p.uuid(destruction));
    }
}
