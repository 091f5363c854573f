package org.houvast.coaching.internal.practice;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.houvast.commons.Cursor;
import org.houvast.commons.HostKey;
import org.houvast.commons.Id;
import org.houvast.persistence.Parameters;
import org.jspecify.annotations.Nullable;

/** Restrictions of a list, collected with what fills their question marks; what is null does not restrict. */
public final class ListFilter {
    /** Fills question marks. */
    @FunctionalInterface
    public interface Values {
        void bind(Parameters parameters) throws SQLException;
    }

    private final StringBuilder sql = new StringBuilder();
    private final List<Values> values = new ArrayList<>();

    /** one more condition, without its {@code and} */
    public ListFilter and(String condition, Values binder) {
        sql.append(" and ").append(condition);
        values.add(binder);
        return this;
    }

    /** one more condition without question marks */
    public ListFilter and(String condition) {
        return and(condition, p -> {});
    }

    public ListFilter key(String condition, @Nullable HostKey key) {
        return key == null ? this : and(condition, p -> p.key(key));
    }

    public ListFilter keys(String condition, @Nullable Collection<? extends HostKey> keys) {
        return keys == null ? this : and(condition, p -> p.keys(keys));
    }

    public ListFilter id(String condition, @Nullable Id id) {
        return id == null ? this : and(condition, p -> p.id(id));
    }

    public ListFilter code(String condition, @Nullable Enum<?> code) {
        return code == null ? this : and(condition, p -> p.name(code));
    }

    public ListFilter time(String condition, @Nullable Instant at) {
        return at == null ? this : and(condition, p -> p.instant(at));
    }

    /** what stands behind a position in the order (time, id), the newest first; null is the beginning */
    public ListFilter before(String time, String id, Cursor.@Nullable Position position) {
        return position == null
                ? this
                : and(
                        "%1$s <= ? and (%1$s < ? or %2$s < ?)".formatted(time, id),
                        p -> p.instant(position.at()).instant(position.at()).uuid(position.id()));
    }

    public String sql() {
        return sql.toString();
    }

    public void bind(Parameters parameters) throws SQLException {
        for (Values each : values) {
            each.bind(parameters);
        }
    }
}
