package org.houvast.stepplan.internal;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.houvast.coaching.QuestionId;
import org.houvast.commons.ChildRef;
import org.houvast.commons.Cursor;
import org.houvast.commons.GroupRef;
import org.houvast.commons.HostKey;
import org.houvast.commons.LocationRef;
import org.houvast.commons.Subject;
import org.houvast.persistence.Parameters;
import org.houvast.persistence.Row;
import org.houvast.privacy.Actor;
import org.houvast.privacy.guard.AccessColumns;
import org.houvast.privacy.guard.Aliases;
import org.houvast.privacy.guard.Reading;
import org.jspecify.annotations.Nullable;

/**
 * What the lists of consultations and action plans have in common: the first columns of a row, the restrictions of a filter, the
 * order and the place where a page begins.
 */
public final class CaseLists {
    /** id, revision, state, the access columns and the time of creation, of the table with the alias {@code o} */
    public static final String COLUMNS =
            "o.id, o.revision, o.state, o.child_key, o.group_key, o.location_key, o.work_form,"
                    + " o.controller_key, o.author_key, o.case_id, o.created_at";

    public static final String ORDER = " order by o.created_at desc, o.id desc limit ?";

    private CaseLists() {}

    /** The columns of {@link #COLUMNS}. */
    public record Head(UUID id, long revision, String state, AccessColumns access, Instant createdAt) {
        public static Head of(Row row) throws SQLException {
            return new Head(row.uuid(1), row.number(2), row.text(3), AccessColumns.of(row, 4), row.instant(11));
        }

        public QuestionId question() {
            return new QuestionId(Objects.requireNonNull(access.caseId()));
        }
    }

    /** Restrictions of a list, collected with what fills their question marks. */
    public static final class Where {
        /** Fills a question mark. */
        private interface Value {
            void bind(Parameters parameters) throws SQLException;
        }

        private final StringBuilder sql = new StringBuilder();
        private final List<Value> values = new ArrayList<>();

        public Where about(
                Reading reading, @Nullable ChildRef child, @Nullable GroupRef group, @Nullable LocationRef location) {
            if (child != null) {
                add(" and o.child_key = any(?)", p -> p.keys(reading.keys(child)));
            }
            key(" and o.group_key = ? and o.child_key is null", group);
            key(" and o.location_key = ?", location);
            return this;
        }

        public Where of(@Nullable QuestionId question, @Nullable Enum<?> state) {
            if (question != null) {
                add(" and o.case_id = ?", p -> p.id(question));
            }
            if (state != null) {
                add(" and o.state = ?", p -> p.name(state));
            }
            return this;
        }

        public Where made(@Nullable Instant from, @Nullable Instant to, Cursor.@Nullable Position before) {
            if (from != null) {
                add(" and o.created_at >= ?", p -> p.instant(from));
            }
            if (to != null) {
                add(" and o.created_at < ?", p -> p.instant(to));
            }
            if (before != null) {
                Instant at = before.at();
                add(
                        " and o.created_at <= ? and (o.created_at < ? or o.id < ?)",
                        p -> p.instant(at).instant(at).uuid(before.id()));
            }
            return this;
        }

        private void key(String condition, @Nullable HostKey key) {
            if (key != null) {
                add(condition, p -> p.key(key));
            }
        }

        private void add(String condition, Value value) {
            sql.append(condition);
            values.add(value);
        }

        public String sql() {
            return sql.toString();
        }

        public void bind(Parameters parameters) throws SQLException {
            for (Value value : values) {
                value.bind(parameters);
            }
        }
    }

    /** the aliases of the cases whose child this reader may not know; no statement when there is none */
    public static Map<UUID, String> aliases(Actor actor, String type, List<Head> heads, Aliases aliases) {
        Set<UUID> cases = heads.stream()
                .filter(h -> h.access().caseId() != null && !isNamed(actor, type, h))
                .map(h -> Objects.requireNonNull(h.access().caseId()))
                .collect(Collectors.toUnmodifiableSet());
        return cases.isEmpty() ? Map.of() : aliases.of(cases);
    }

    /** whom a row is about, as this reader may know */
    public static Subject subject(Actor actor, String type, Head head, Map<UUID, String> aliases) {
        UUID caseId = head.access().caseId();
        return head.access().subject(isNamed(actor, type, head), caseId == null ? null : aliases.get(caseId));
    }

    private static boolean isNamed(Actor actor, String type, Head head) {
        return actor.scope().mayName(head.access().target(type, head.id()));
    }
}
