package org.houvast.parents.internal;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.houvast.commons.Cursor;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.parents.ContactDirection;
import org.houvast.parents.ContactFilter;
import org.houvast.parents.ContactMode;
import org.houvast.parents.ParentContact;
import org.houvast.parents.ParentContactId;
import org.houvast.parents.RelatedStep;
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

/** Reads contacts, with one statement. */
final class ContactRows {
    private static final String SELECT = "select c.id, c.revision, c.child_key, c.group_key, c.location_key,"
            + " c.work_form, c.controller_key, c.author_key, c.case_id, c.guardian_key, c.mode, c.direction,"
            + " c.held_on, c.gist, c.agreements, c.parent_words, c.interpreter, c.language, c.plan_id,"
            + " c.step_no, c.recorded_at"
            + " from parents_contact c where ";

    private final Rows rows;
    private final HostRecords host;

    ContactRows(DataSource dataSource, HostRecords host) {
        this.rows = Rows.on(dataSource);
        this.host = host;
    }

    /** A row, before it is known what its reader may see of it. */
    record Line(
            UUID id,
            long revision,
            AccessColumns access,
            @Nullable String guardianKey,
            ContactMode mode,
            ContactDirection direction,
            LocalDate heldOn,
            String gist,
            @Nullable String agreements,
            @Nullable String parentWords,
            boolean interpreter,
            @Nullable String language,
            @Nullable RelatedStep step,
            Instant recordedAt) {
        Target target() {
            return access.target(ContactEntity.TYPE, id);
        }
    }

    Optional<Line> find(UUID id) {
        return rows.first(SELECT + "c.id = ?", p -> p.uuid(id), ContactRows::line);
    }

    Page<ParentContact> page(Actor actor, Reading reading, ContactFilter filter, PageRequest page) {
        ScopeCondition scope = reading.condition(ParentsAccess.READ);
        Cursor.@Nullable Position before =
                page.cursor() == null ? null : page.cursor().position();
        List<Line> lines = rows.list(
                SELECT + scope.sql() + filterSql(filter)
                        + (before == null ? "" : " and c.recorded_at <= ? and (c.recorded_at < ? or c.id < ?)")
                        + " order by c.recorded_at desc, c.id desc limit ?",
                p -> {
                    scope.bind(p);
                    filterParameters(filter, p);
                    if (before != null) {
                        p.instant(before.at()).instant(before.at()).uuid(before.id());
                    }
                    p.number(page.limit() + 1L);
                },
                ContactRows::line);
        Page<Line> cut = Page.of(lines, page.limit(), l -> Cursor.after(l.recordedAt(), l.id()));
        reading.listed(
                ParentsAccess.READ,
                ContactEntity.TYPE,
                cut.items().stream().map(Line::id).toList(),
                AccessColumns.children(cut.items().stream().map(Line::access).toList()));
        return new Page<>(cut.items().stream().map(l -> document(actor, l)).toList(), cut.next());
    }

    private static String filterSql(ContactFilter filter) {
        return (filter.child() == null ? "" : " and c.child_key = any(?)")
                + (filter.caseId() == null ? "" : " and c.case_id = ?")
                + (filter.from() == null ? "" : " and c.held_on >= ?")
                + (filter.to() == null ? "" : " and c.held_on < ?");
    }

    private void filterParameters(ContactFilter filter, Parameters p) throws SQLException {
        if (filter.child() != null) {
            p.keys(host.keys(filter.child()));
        }
        if (filter.caseId() != null) {
            p.uuid(filter.caseId());
        }
        if (filter.from() != null) {
            p.date(filter.from());
        }
        if (filter.to() != null) {
            p.date(filter.to());
        }
    }

    /** the document; every relation that carries reading may know the child, and without one neither child nor parent is shown */
    static ParentContact document(Actor actor, Line line) {
        boolean named = actor.scope().mayName(line.target());
        return new ParentContact(
                new ParentContactId(line.id()),
                new Revision(line.revision()),
                line.access().subject(named, null),
                line.access().place(),
                line.access().caseId(),
                named && line.guardianKey() != null ? new GuardianRef(line.guardianKey()) : null,
                line.mode(),
                line.direction(),
                line.heldOn(),
                line.gist(),
                line.agreements(),
                line.parentWords(),
                line.interpreter(),
                line.language(),
                line.step(),
                new StaffRef(Objects.requireNonNull(line.access().authorKey())),
                line.recordedAt(),
                List.of());
    }

    static @Nullable RelatedStep step(@Nullable UUID plan, @Nullable Integer no) {
        return plan == null || no == null ? null : new RelatedStep(plan, no);
    }

    private static Line line(Row row) throws SQLException {
        return new Line(
                row.uuid(1),
                row.number(2),
                AccessColumns.of(row, 3),
                row.textOrNull(10),
                row.name(11, ContactMode.class),
                row.name(12, ContactDirection.class),
                row.date(13),
                row.text(14),
                row.textOrNull(15),
                row.textOrNull(16),
                row.bool(17),
                row.textOrNull(18),
                step(row.uuidOrNull(19), row.integerOrNull(20)),
                row.instant(21));
    }
}
