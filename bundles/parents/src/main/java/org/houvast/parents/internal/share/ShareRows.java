package org.houvast.parents.internal.share;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.houvast.commons.ChildRef;
import org.houvast.commons.Cursor;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.Language;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.commons.Subject;
import org.houvast.parents.OwnShareSummary;
import org.houvast.parents.PrepareShare;
import org.houvast.parents.ShareDocument;
import org.houvast.parents.ShareFilter;
import org.houvast.parents.ShareId;
import org.houvast.parents.ShareLine;
import org.houvast.parents.ShareState;
import org.houvast.parents.ShareSummary;
import org.houvast.parents.SharedItem;
import org.houvast.persistence.Parameters;
import org.houvast.persistence.Row;
import org.houvast.persistence.Rows;
import org.houvast.privacy.Actor;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.AccessColumns;
import org.houvast.privacy.guard.Reading;
import org.houvast.privacy.guard.ScopeCondition;
import org.jspecify.annotations.Nullable;

/** Shares as rows: their lists, and what begins or ends them in the transaction of another module. */
final class ShareRows {
    private static final String SUMMARY = "select s.id, s.revision, s.state, s.item_type, s.item_id, s.child_key,"
            + " s.guardian_key, s.title, s.item_version, s.prepared_at, s.shared_at, s.seen_at, s.withdrawn_at"
            + " from parents_share s where ";
    private static final String OWN = "select s.id, s.child_key, s.item_type, s.title, s.item_date, s.shared_at,"
            + " s.seen_at, s.state from parents_share s where s.guardian_key = any(?)"
            + " and s.state in ('SHARED', 'SEEN', 'ANSWERED') and ";
    private static final String INSERT = "insert into parents_share (id, revision, state, child_key, group_key,"
            + " location_key, work_form, controller_key, author_key, case_id, guardian_key, item_type, item_id,"
            + " item_version, language, title, item_date, prepared_at)"
            + " values (?, 1, 'PREPARED', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String INSERT_LINE =
            "insert into parents_share_line (share_id, position, label, words) values (?, ?, ?, ?)";
    private static final String WITHDRAW = "update parents_share set revision = revision + 1, state = 'WITHDRAWN',"
            + " withdrawn_at = ?, withdrawn_by = ?, withdraw_reason = ? where id = ?";
    private static final String EMPTY = "delete from parents_share_line where share_id in"
            + " (select s.id from parents_share s where s.item_id = ? and s.item_type = ?)";

    private final Rows rows;
    private final HostRecords host;

    ShareRows(DataSource dataSource, HostRecords host) {
        this.rows = Rows.on(dataSource);
        this.host = host;
    }

    /** A share that begins. */
    record Begun(
            ShareId id,
            Target target,
            GuardianRef guardian,
            SharedItem item,
            int version,
            ShareDocument document,
            Instant at) {}

    /**
     * What a share was made of, before anybody was permitted to see it.
     *
     * @param command what would prepare the same again
     * @param unseen whether its guardian can read it and has not
     */
    record Origin(PrepareShare command, boolean unseen) {}

    /** whether the same is prepared for the same guardian */
    static boolean isPrepared(Rows transaction, SharedItem item, GuardianRef guardian, Set<ChildRef> child) {
        return transaction
                .first(
                        "select s.id from parents_share s where s.item_id = ? and s.item_type = ?"
                                + " and s.guardian_key = ? and s.child_key = any(?) and s.state = 'PREPARED'",
                        p -> p.uuid(item.id()).text(item.type()).key(guardian).keys(child),
                        row -> row.uuid(1))
                .isPresent();
    }

    static void insert(Rows transaction, Begun share) {
        AccessColumns access = AccessColumns.of(share.target());
        ShareDocument document = share.document();
        transaction.change(INSERT, p -> p.id(share.id())
                .text(access.childKey())
                .text(access.groupKey())
                .text(access.locationKey())
                .name(access.workForm())
                .text(access.controllerKey())
                .text(access.authorKey())
                .uuid(access.caseId())
                .key(share.guardian())
                .text(share.item().type())
                .uuid(share.item().id())
                .number(share.version())
                .name(document.language())
                .text(document.title())
                .date(document.date())
                .instant(share.at()));
        List<Integer> positions = new ArrayList<>();
        for (int i = 0; i < document.lines().size(); i++) {
            positions.add(i);
        }
        transaction.batch(INSERT_LINE, positions, (p, i) -> {
            ShareLine line = document.lines().get(i);
            p.id(share.id()).number(i).text(line.label()).text(line.text());
        });
    }

    /** the shares of a record that are not over */
    static List<ShareId> notWithdrawn(Rows transaction, SharedItem item) {
        return transaction.list(
                "select s.id from parents_share s where s.item_id = ? and s.item_type = ?"
                        + " and s.state <> 'WITHDRAWN' order by s.id",
                p -> p.uuid(item.id()).text(item.type()),
                row -> new ShareId(row.uuid(1)));
    }

    static void withdraw(Rows transaction, ShareId id, StaffRef by, String reason, Instant at) {
        transaction.change(WITHDRAW, p -> p.instant(at).key(by).text(reason).id(id));
    }

    /** takes the documents out of all shares of a record */
    static void empty(Rows transaction, SharedItem item) {
        transaction.change(EMPTY, p -> p.uuid(item.id()).text(item.type()));
    }

    Optional<Origin> origin(ShareId id) {
        return rows.first(
                "select s.item_type, s.item_id, s.child_key, s.guardian_key, s.language, s.state"
                        + " from parents_share s where s.id = ?",
                p -> p.id(id),
                row -> new Origin(
                        new PrepareShare(
                                new SharedItem(row.text(1), row.uuid(2)),
                                new ChildRef(row.text(3)),
                                new GuardianRef(row.text(4)),
                                row.name(5, Language.class),
                                true),
                        row.name(6, ShareState.class) == ShareState.SHARED));
    }

    Page<ShareSummary> page(Reading reading, ShareFilter filter, PageRequest page, ShareableSources sources) {
        ScopeCondition scope = reading.condition(ShareAccess.READ, "s");
        Cursor.@Nullable Position before =
                page.cursor() == null ? null : page.cursor().position();
        List<ShareSummary> found = rows.list(
                SUMMARY + scope.sql() + filterSql(filter)
                        + (before == null ? "" : " and s.prepared_at <= ? and (s.prepared_at < ? or s.id < ?)")
                        + " order by s.prepared_at desc, s.id desc limit ?",
                p -> {
                    scope.bind(p);
                    bind(filter, p);
                    bind(before, p);
                    p.number(page.limit() + 1L);
                },
                ShareRows::summary);
        Page<ShareSummary> cut = Page.of(found, page.limit(), s -> Cursor.after(s.preparedAt(), s.id().value()));
        reading.listed(
                ShareAccess.READ,
                ShareEntity.TYPE,
                cut.items().stream().map(s -> s.id().value()).toList(),
                cut.items().stream().flatMap(s -> s.subject().child().stream()).toList());
        ShareVersions versions = ShareVersions.of(
                sources, cut.items().stream().map(ShareSummary::item).toList());
        return new Page<>(cut.items().stream().map(s -> withAge(s, versions)).toList(), cut.next());
    }

    private static String filterSql(ShareFilter filter) {
        return (filter.child() == null ? "" : " and s.child_key = any(?)")
                + (filter.item() == null ? "" : " and s.item_id = ?")
                + (filter.guardian() == null ? "" : " and s.guardian_key = ?")
                + (filter.state() == null ? "" : " and s.state = ?");
    }

    private void bind(ShareFilter filter, Parameters p) throws SQLException {
        if (filter.child() != null) {
            p.keys(host.keys(filter.child()));
        }
        if (filter.item() != null) {
            p.uuid(filter.item());
        }
        if (filter.guardian() != null) {
            p.key(filter.guardian());
        }
        if (filter.state() != null) {
            p.name(filter.state());
        }
    }

    private static void bind(Cursor.@Nullable Position before, Parameters p) throws SQLException {
        if (before != null) {
            p.instant(before.at()).instant(before.at()).uuid(before.id());
        }
    }

    private static ShareSummary withAge(ShareSummary s, ShareVersions versions) {
        return new ShareSummary(
                s.id(),
                s.revision(),
                s.state(),
                s.item(),
                s.subject(),
                s.guardian(),
                s.title(),
                s.itemVersion(),
                versions.outdated(s.item(), s.itemVersion()),
                s.preparedAt(),
                s.sharedAt(),
                s.seenAt(),
                s.withdrawnAt());
    }

    private static ShareSummary summary(Row row) throws SQLException {
        return new ShareSummary(
                new ShareId(row.uuid(1)),
                new Revision(row.number(2)),
                row.name(3, ShareState.class),
                new SharedItem(row.text(4), row.uuid(5)),
                Subject.of(new ChildRef(row.text(6))),
                new GuardianRef(row.text(7)),
                row.text(8),
                row.integer(9),
                null,
                row.instant(10),
                row.instantOrNull(11),
                row.instantOrNull(12),
                row.instantOrNull(13));
    }

    /** what a guardian can read now */
    Page<OwnShareSummary> own(Actor guardian, Reading reading, PageRequest page) {
        ScopeCondition scope = reading.condition(ShareAccess.OWN_READ, "s");
        Cursor.@Nullable Position before =
                page.cursor() == null ? null : page.cursor().position();
        List<OwnShareSummary> found = rows.list(
                OWN + scope.sql() + (before == null ? "" : " and s.shared_at <= ? and (s.shared_at < ? or s.id < ?)")
                        + " order by s.shared_at desc, s.id desc limit ?",
                p -> {
                    p.keys(guardian.guardians());
                    scope.bind(p);
                    bind(before, p);
                    p.number(page.limit() + 1L);
                },
                row -> new OwnShareSummary(
                        new ShareId(row.uuid(1)),
                        new ChildRef(row.text(2)),
                        row.text(3),
                        row.text(4),
                        row.dateOrNull(5),
                        row.instant(6),
                        row.instantOrNull(7),
                        row.name(8, ShareState.class) == ShareState.ANSWERED));
        Page<OwnShareSummary> cut = Page.of(found, page.limit(), s -> Cursor.after(s.sharedAt(), s.id().value()));
        reading.listed(
                ShareAccess.OWN_READ,
                ShareEntity.TYPE,
                cut.items().stream().map(s -> s.id().value()).toList(),
                cut.items().stream().map(OwnShareSummary::child).toList());
        return cut;
    }
}
