package org.houvast.parents.internal.wish;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.houvast.commons.ChildRef;
import org.houvast.commons.Cursor;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.commons.Subject;
import org.houvast.parents.ParentWishId;
import org.houvast.parents.ParentWishSummary;
import org.houvast.parents.WishFilter;
import org.houvast.parents.WishState;
import org.houvast.parents.WishTheme;
import org.houvast.persistence.Parameters;
import org.houvast.persistence.Row;
import org.houvast.persistence.Rows;
import org.houvast.privacy.Action;
import org.houvast.privacy.Actor;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.guard.Reading;
import org.houvast.privacy.guard.ScopeCondition;
import org.jspecify.annotations.Nullable;

/** The lists of wishes, with one statement each. */
final class WishRows {
    private static final String SELECT = "select w.id, w.revision, w.state, w.child_key, w.guardian_key, w.words,"
            + " w.theme, w.said_on, w.begun_at, w.recorded_by from parents_wish w where ";

    private final Rows rows;
    private final HostRecords host;

    WishRows(DataSource dataSource, HostRecords host) {
        this.rows = Rows.on(dataSource);
        this.host = host;
    }

    /** whose wish it is, before anybody was permitted to see it */
    Optional<GuardianRef> guardian(ParentWishId id) {
        return rows.first(
                "select w.guardian_key from parents_wish w where w.id = ?",
                p -> p.id(id),
                row -> new GuardianRef(row.text(1)));
    }

    Page<ParentWishSummary> page(Reading reading, WishFilter filter, PageRequest page) {
        ScopeCondition scope = reading.condition(WishAccess.READ, "w");
        String where = scope.sql()
                + (filter.child() == null ? "" : " and w.child_key = any(?)")
                + (filter.state() == null ? "" : " and w.state = ?");
        return page(reading, WishAccess.READ, where, page, p -> {
            scope.bind(p);
            if (filter.child() != null) {
                p.keys(host.keys(filter.child()));
            }
            if (filter.state() != null) {
                p.name(filter.state());
            }
        });
    }

    Page<ParentWishSummary> own(Actor guardian, Reading reading, PageRequest page) {
        ScopeCondition scope = reading.condition(WishAccess.OWN_READ, "w");
        String where = "w.guardian_key = any(?) and " + scope.sql();
        return page(reading, WishAccess.OWN_READ, where, page, p -> {
            p.keys(guardian.guardians());
            scope.bind(p);
        });
    }

    private Page<ParentWishSummary> page(
            Reading reading, Action action, String where, PageRequest page, Rows.Binder binder) {
        Cursor.@Nullable Position before =
                page.cursor() == null ? null : page.cursor().position();
        List<ParentWishSummary> found = rows.list(
                SELECT + where + (before == null ? "" : " and w.begun_at <= ? and (w.begun_at < ? or w.id < ?)")
                        + " order by w.begun_at desc, w.id desc limit ?",
                p -> {
                    binder.bind(p);
                    bind(before, p);
                    p.number(page.limit() + 1L);
                },
                WishRows::summary);
        Page<ParentWishSummary> cut = Page.of(found, page.limit(), w -> Cursor.after(w.begunAt(), w.id().value()));
        reading.listed(
                action,
                WishEntity.TYPE,
                cut.items().stream().map(w -> w.id().value()).toList(),
                cut.items().stream().flatMap(w -> w.subject().child().stream()).toList());
        return cut;
    }

    private static void bind(Cursor.@Nullable Position before, Parameters p) throws SQLException {
        if (before != null) {
            p.instant(before.at()).instant(before.at()).uuid(before.id());
        }
    }

    private static ParentWishSummary summary(Row row) throws SQLException {
        String recordedBy = row.textOrNull(10);
        return new ParentWishSummary(
                new ParentWishId(row.uuid(1)),
                new Revision(row.number(2)),
                row.name(3, WishState.class),
                Subject.of(new ChildRef(row.text(4))),
                new GuardianRef(row.text(5)),
                row.text(6),
                row.name(7, WishTheme.class),
                row.date(8),
                row.instant(9),
                recordedBy == null ? null : new StaffRef(recordedBy));
    }
}
