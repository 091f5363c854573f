package org.houvast.persistence.internal.events;

import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.houvast.persistence.DuplicateException;
import org.houvast.persistence.OutboxEvent;
import org.houvast.persistence.Row;
import org.houvast.persistence.Rows;

/** The tables of the outbox, read by the lanes. */
public final class EventStore {
    private static final String EVENTS =
            "select o.seq, o.id, o.type, o.subject, o.ids, o.happened_at from houvast_outbox o";

    private final Rows rows;
    private final Clock clock;

    public EventStore(DataSource source, Clock clock) {
        this.rows = Rows.on(source);
        this.clock = clock;
    }

    /** where the consumer is; a new one begins behind the newest event */
    long position(String consumer) {
        Optional<Long> position = find(consumer);
        if (position.isPresent()) {
            return position.get();
        }
        try {
            rows.change(
                    "insert into houvast_cursor (consumer, position)"
                            + " select cast(? as varchar), coalesce(max(seq), 0) from houvast_outbox",
                    p -> p.text(consumer));
        } catch (DuplicateException e) {
            // another node was faster: its position counts
        }
        return find(consumer).orElseThrow();
    }

    private Optional<Long> find(String consumer) {
        return rows.first(
                "select position from houvast_cursor where consumer = ?", p -> p.text(consumer), row -> row.number(1));
    }

    void moveTo(String consumer, long position) {
        rows.change(
                "update houvast_cursor set position = ? where consumer = ? and position < ?",
                p -> p.number(position).text(consumer).number(position));
    }

    /** events behind this number, in order */
    List<StoredEvent> after(long seq, int limit) {
        return rows.list(
                EVENTS + " where o.seq > ? order by o.seq fetch first " + limit + " rows only",
                p -> p.number(seq),
                EventStore::event);
    }

    /** those of these numbers that are there now, in order */
    List<StoredEvent> among(Collection<Long> seqs) {
        return seqs.isEmpty()
                ? List.of()
                : rows.list(EVENTS + " where o.seq = any(?) order by o.seq", p -> p.numbers(seqs), EventStore::event);
    }

    /** events that the consumer could not take before, in order */
    List<StoredEvent> parked(String consumer) {
        return rows.list(
                EVENTS + " join houvast_parked_event p on p.seq = o.seq where p.consumer = ? order by o.seq",
                p -> p.text(consumer),
                EventStore::event);
    }

    void park(String consumer, long seq) {
        rows.change(
                "insert into houvast_parked_event (consumer, seq, parked_at) values (?, ?, ?)",
                p -> p.text(consumer).number(seq).instant(clock.instant()));
    }

    void unpark(String consumer, long seq) {
        rows.change("delete from houvast_parked_event where consumer = ? and seq = ?", p -> p.text(consumer)
                .number(seq));
    }

    private static StoredEvent event(Row row) throws SQLException {
        return new StoredEvent(
                row.number(1),
                new OutboxEvent(row.text(3), row.uuid(2), row.text(4), EventIds.read(row.json(5)), row.instant(6)));
    }
}
