package org.houvast.privacy.internal.audit;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.houvast.commons.ChildRef;
import org.houvast.commons.HostKey;
import org.houvast.persistence.Parameters;
import org.houvast.persistence.Rows;
import org.houvast.privacy.AuditFilter;
import org.houvast.privacy.internal.host.Merges;
import org.jspecify.annotations.Nullable;

/** Which lines of the table {@code l} are wanted: a condition with its parameters in order, one and the same for list and export. */
final class AuditQuery {
    private final StringBuilder sql = new StringBuilder("1 = 1");
    private final List<Rows.Binder> binders = new ArrayList<>();
    private final AuditKey key;
    private final Merges merges;

    AuditQuery(AuditKey key, Merges merges) {
        this.key = key;
        this.merges = merges;
    }

    /** about records of this organisation, or by its staff */
    AuditQuery of(String organisation) {
        return and("(l.controller_key = ? or l.organisation_key = ?)", p -> p.text(organisation)
                .text(organisation));
    }

    AuditQuery by(HostKey person) {
        return and("l.person_key = ?", p -> p.key(person));
    }

    AuditQuery with(AuditFilter filter) {
        if (filter.child() != null) {
            about(filter.child());
        }
        if (filter.person() != null) {
            by(filter.person());
        }
        if (filter.record() != null) {
            and("l.object_ids like ?", p -> p.text("%" + filter.record() + "%"));
        }
        return between(filter.from(), filter.to());
    }

    /** not before, and before; null for no bound */
    AuditQuery between(@Nullable Instant from, @Nullable Instant to) {
        if (from != null) {
            and("l.occurred_at >= ?", p -> p.instant(from));
        }
        return to == null ? this : and("l.occurred_at < ?", p -> p.instant(to));
    }

    /** about this child under every key that it has or had, or of a list that showed it */
    AuditQuery about(ChildRef child) {
        Set<ChildRef> keys = merges.keys(child);
        return and("(l.subject_key = any(?)" + " or l.children like ?".repeat(keys.size()) + ")", p -> {
            p.keys(keys);
            for (ChildRef one : keys) {
                p.text("%" + key.pseudonym(one) + "%");
            }
        });
    }

    AuditQuery and(String condition, Rows.Binder binder) {
        sql.append(" and ").append(condition);
        binders.add(binder);
        return this;
    }

    String where() {
        return " where " + sql;
    }

    void bind(Parameters parameters) throws SQLException {
        for (Rows.Binder binder : binders) {
            binder.bind(parameters);
        }
    }
}
