package org.houvast.privacy.internal.audit;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.houvast.commons.ChildRef;
import org.houvast.commons.HostKey;
import org.houvast.persistence.Parameters;
import org.houvast.persistence.Rows;
import org.houvast.privacy.AuditFilter;
import org.houvast.privacy.internal.host.Merges;
import org.jspecify.annotations.Nullable;

/**
 * Which lines are wanted, one and the same for list, export and access log: a source of lines with the alias {@code l}, and its parameters in
 * order. Lines about a child come from several parts, each by an index of its own: no database of ours finds them by one condition with "or".
 */
final class AuditQuery {
    /** A part of the lines. */
    private record Part(String condition, Rows.Binder binder) {}

    private static final String ALL = "1 = 1";
    private static final String LINES = "select l.* from privacy_audit_line l where ";

    private final StringBuilder sql = new StringBuilder(ALL);
    private final List<Rows.Binder> binders = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
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

    /** about this child under every key that it has or had, or of a list that showed it; asked once */
    AuditQuery about(ChildRef child) {
        Set<ChildRef> keys = merges.keys(child);
        List<String> pseudonyms = keys.stream().map(key::pseudonym).toList();
        String shown = " and (" + String.join(" or ", Collections.nCopies(keys.size(), "l.children like ?")) + ")";
        Rows.Binder likes = p -> {
            for (String one : pseudonyms) {
                p.text("%" + one + "%");
            }
        };
        parts.add(new Part("l.subject_key = any(?)", p -> p.keys(keys)));
        parts.add(new Part(
                "l.children_set in (select c.children_set from privacy_audit_children c where c.pseudonym = any(?))"
                        + shown,
                p -> likes.bind(p.texts(pseudonyms))));
        // those that wait for their seal, and with it for their set
        parts.add(new Part(
                "l.id > (select coalesce(max(s.line_id), 0) from privacy_audit_seal s) and l.children_set <> "
                        + ChildrenSets.NONE + " and not exists (select 1 from privacy_audit_children c"
                        + " where c.children_set = l.children_set and c.pseudonym = any(?))" + shown,
                p -> likes.bind(p.texts(pseudonyms))));
        // of before there were sets
        parts.add(new Part("l.children_set is null" + shown, likes));
        return this;
    }

    AuditQuery and(String condition, Rows.Binder binder) {
        sql.append(" and ").append(condition);
        binders.add(binder);
        return this;
    }

    /** what to select from; a join may follow, and then {@link #where} */
    String source() {
        return parts.isEmpty()
                ? "privacy_audit_line l"
                : parts.stream()
                        .map(part -> LINES + sql + " and " + part.condition())
                        .collect(Collectors.joining(" union all ", "(", ") l"));
    }

    /** the condition, to which others can be added */
    String where() {
        return " where " + (parts.isEmpty() ? sql : ALL);
    }

    /** the parameters of both */
    void bind(Parameters parameters) throws SQLException {
        if (parts.isEmpty()) {
            bindConditions(parameters);
        }
        for (Part part : parts) {
            bindConditions(parameters);
            part.binder().bind(parameters);
        }
    }

    private void bindConditions(Parameters parameters) throws SQLException {
        for (Rows.Binder binder : binders) {
            binder.bind(parameters);
        }
    }
}
