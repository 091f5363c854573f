package org.houvast.observation.internal.pattern;

import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.observation.PatternBy;
import org.houvast.observation.internal.ObservationAccess;
import org.houvast.observation.internal.ReadableRows;
import org.houvast.persistence.Parameters;
import org.houvast.persistence.Rows;
import org.houvast.privacy.Actor;
import org.houvast.privacy.guard.Reading;
import org.jspecify.annotations.Nullable;

/** Counts observations in the database, with one statement whatever is counted. */
final class PatternRows {
    /** words that are written alike are counted together, whatever the case of their letters */
    private static final String KEY = "nullif(lower(trim(g.words)), '')";

    private final Rows rows;

    /**
     * What is counted.
     *
     * @param by what is counted by
     * @param kind of this kind only, null for all
     * @param from first moment
     * @param to first moment behind the period
     * @param zone whose clock the hours are of
     */
    record Count(PatternBy by, @Nullable String kind, Instant from, Instant to, ZoneId zone) {}

    /**
     * A count.
     *
     * @param key hour or words by which it was counted, null for those that do not say it
     * @param label one way in which they were written, null without key
     * @param number how many
     */
    record Counted(@Nullable String key, @Nullable String label, int number) {}

    PatternRows(DataSource dataSource) {
        this.rows = Rows.on(dataSource);
    }

    /** Rows that are counted: what stands behind {@code from}, and what fills its question marks. */
    private record Source(String sql, Rows.Binder binder) {}

    List<Counted> ofChild(Actor actor, Reading reading, ChildRef child, Count count) {
        Set<ChildRef> keys = reading.keys(child);
        ReadableRows readable = ReadableRows.of(reading, ObservationAccess.PATTERN, child);
        Source alone = new Source(readable.sqlAlone(), p -> readable.bindAlone(p, keys));
        Source among = new Source(readable.sqlAmong(), p -> readable.bindAmong(p, keys));
        return counted(actor, List.of(alone, among), count);
    }

    List<Counted> ofGroup(Actor actor, Reading reading, GroupRef group, Count count) {
        ReadableRows readable = ReadableRows.of(reading, ObservationAccess.PATTERN);
        String all = "observation_observation o where o.group_key = ? and " + readable.sql();
        return counted(actor, List.of(new Source(all, p -> readable.bind(p.key(group)))), count);
    }

    private List<Counted> counted(Actor actor, List<Source> sources, Count count) {
        String words = sources.stream()
                .map(source -> "select " + words(count.by()) + " as words from " + source.sql() + " and "
                        + ReadableRows.OPEN + " and o.state <> 'RETRACTED' and o.started_at >= ? and o.started_at < ?"
                        + (count.kind() == null ? "" : " and o.kind = ?"))
                .collect(Collectors.joining(" union all "));
        return rows.list(
                "select " + KEY + ", min(trim(g.words)), count(*) from (" + words + ") g group by " + KEY
                        + " order by 3 desc, 1",
                p -> {
                    for (Source source : sources) {
                        bind(actor, source, count, p);
                    }
                },
                row -> new Counted(row.textOrNull(1), row.textOrNull(2), row.integer(3)));
    }

    private static void bind(Actor actor, Source source, Count count, Parameters p) throws SQLException {
        if (count.by() == PatternBy.HOUR) {
            p.text(count.zone().getId());
        }
        source.binder().bind(p);
        ReadableRows.bindTime(p, actor.at());
        p.instant(count.from()).instant(count.to());
        if (count.kind() != null) {
            p.text(count.kind());
        }
    }

    private static String words(PatternBy by) {
        return switch (by) {
            case HOUR ->
                "lpad(cast(extract(hour from o.started_at at time zone cast(? as varchar)) as varchar), 2, '0')";
            case PLACE -> "o.place";
            case ACTIVITY -> "o.activity";
            case TRIGGER -> "o.trigger_words";
        };
    }
}
