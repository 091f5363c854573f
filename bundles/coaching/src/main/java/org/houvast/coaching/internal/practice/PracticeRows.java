package org.houvast.coaching.internal.practice;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.houvast.administration.TimelineContributor;
import org.houvast.coaching.QuestionId;
import org.houvast.coaching.internal.question.QuestionAccess;
import org.houvast.commons.ChildRef;
import org.houvast.commons.Cursor;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.commons.Subject;
import org.houvast.persistence.Row;
import org.houvast.persistence.Rows;
import org.houvast.privacy.Action;
import org.houvast.privacy.Actor;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.AccessColumns;
import org.houvast.privacy.guard.Reading;
import org.houvast.privacy.guard.ScopeCondition;
import org.jspecify.annotations.Nullable;

/**
 * The lists of one kind of practice record: one statement for the page, and one for the aliases where a reader needs them. The wall is part
 * of the statement: what a reader may not see by id is in no list either.
 *
 * @param <L> a row
 */
public final class PracticeRows<L extends PracticeRows.Line> {
    private static final String COLUMNS = "select o.id, o.revision, o.child_key, o.group_key, o.location_key,"
            + " o.work_form, o.controller_key, o.author_key, o.case_id, o.at";
    private static final String OF_AN_OPEN_CASE =
            " and (o.case_id is null or exists (select 1 from coaching_question q where q.id = o.case_id and ";
    private static final String IN_FILE =
            "o.state, cast(null as varchar(200)), o.author_key, o.case_id, cast(null as integer)";
    private static final String NEWEST = " order by o.at desc, o.id desc limit ?";

    /** the first column after those of {@link Head} */
    public static final int NEXT = 11;

    /** A row, before it is known what its reader may see of it. */
    public interface Line {
        Head head();
    }

    /** The columns that all rows begin with. */
    public record Head(UUID id, long number, AccessColumns access, Instant at) {
        public static Head of(Row row) throws SQLException {
            return new Head(row.uuid(1), row.number(2), AccessColumns.of(row, 3), row.instant(10));
        }

        public Revision revision() {
            return new Revision(number);
        }

        public GroupRef group() {
            return new GroupRef(Objects.requireNonNull(access.groupKey()));
        }

        public StaffRef author() {
            return new StaffRef(Objects.requireNonNull(access.authorKey()));
        }

        public @Nullable QuestionId question() {
            UUID caseId = access.caseId();
            return caseId == null ? null : new QuestionId(caseId);
        }
    }

    /** Whom a row is about. */
    @FunctionalInterface
    public interface Shown {
        Subject of(Head head);
    }

    /**
     * A kind of record in the database.
     *
     * @param type kind of record
     * @param actions how it is read
     * @param select further columns, each with a comma before it
     * @param table its table
     * @param isFor condition for a record that is for few, each question mark for the reader, or null when none is
     */
    public record Source(String type, PracticeActions actions, String select, String table, @Nullable String isFor) {
        private long readers() {
            return isFor == null ? 0 : isFor.chars().filter(c -> c == '?').count();
        }
    }

    /** Conditions with what fills their question marks. */
    private record Where(String sql, Rows.Binder binder) {}

    private final PracticeDesk desk;
    private final Rows rows;
    private final Source source;
    private final Rows.Mapper<L> mapper;

    public PracticeRows(PracticeDesk desk, Source source, Rows.Mapper<L> mapper) {
        this.desk = desk;
        this.rows = Rows.on(desk.dataSource());
        this.source = source;
        this.mapper = mapper;
    }

    /** a page of the newest; with a child only rows whose reader may know it */
    public Page<L> page(Actor actor, Reading reading, @Nullable ChildRef child, ListFilter filter, PageRequest page) {
        Cursor.@Nullable Position before =
                page.cursor() == null ? null : page.cursor().position();
        if (child != null) {
            filter.keys("o.child_key = any(?)", desk.host().keys(child));
        }
        return Page.of(
                read(actor, reading, child, filter, before, page.limit() + 1),
                page.limit(),
                l -> Cursor.after(l.head().at(), l.head().id()));
    }

    /**
     * The newest before a position.
     *
     * @param child whom all rows that the filter lets through are about, null when that is not known
     */
    public List<L> read(
            Actor actor,
            Reading reading,
            @Nullable ChildRef child,
            ListFilter filter,
            Cursor.@Nullable Position before,
            int limit) {
        filter.before("o.at", "o.id", before);
        Where where = where(actor, reading, child, filter);
        return rows.list(
                COLUMNS + source.select() + " from " + source.table() + " o where " + where.sql() + NEWEST,
                p -> {
                    where.binder().bind(p);
                    p.number(limit);
                },
                mapper);
    }

    /** those in the file of a child under this key, without their words */
    public TimelineContributor.Part inFile(Actor actor, Reading reading, ChildRef child, ListFilter filter) {
        Where where = where(actor, reading, child, filter.key("o.child_key = ?", child));
        return new TimelineContributor.Part(
                source.type(),
                source.actions().read(),
                "o",
                "at",
                IN_FILE,
                source.table() + " o where " + where.sql(),
                where.binder());
    }

    /** what the reader may see of what the filter lets through */
    private Where where(Actor actor, Reading reading, @Nullable ChildRef child, ListFilter filter) {
        ScopeCondition reached = condition(reading, source.actions().readOfChild(), "o", child);
        ScopeCondition manage = condition(reading, PracticeActions.COUNT, "o", child);
        ScopeCondition ofCase = condition(reading, QuestionAccess.READ, "q", child);
        String self = actor.staff().map(s -> s.ref().key()).orElse("");
        Optional<ScopeCondition> read =
                child == null ? Optional.of(reading.condition(source.actions().read(), "o")) : Optional.empty();
        String sql = read.map(r -> "((o.child_key is null or o.case_id is not null) and " + r.sql()
                                + " or o.child_key is not null and o.case_id is null and " + reached.sql() + ")")
                        .orElse(reached.sql())
                + " and not " + manage.sql() + OF_AN_OPEN_CASE + ofCase.sql() + "))"
                + (source.isFor() == null ? "" : " and " + source.isFor()) + filter.sql();
        return new Where(sql, p -> {
            if (read.isPresent()) {
                read.get().bind(p);
            }
            reached.bind(p);
            manage.bind(p);
            ofCase.bind(p);
            for (long i = 0; i < source.readers(); i++) {
                p.text(self);
            }
            filter.bind(p);
        });
    }

    /** what is asked for one child names no other child of the reader's */
    private static ScopeCondition condition(Reading reading, Action action, String alias, @Nullable ChildRef child) {
        return child == null ? reading.condition(action, alias) : reading.condition(action, alias, child);
    }

    /** whom these rows are about, as the reader may know, and the audit line that they were shown */
    public Shown shown(Actor actor, Reading reading, Collection<L> lines) {
        reading.listed(
                source.actions().read(),
                source.type(),
                lines.stream().map(l -> l.head().id()).toList(),
                AccessColumns.children(
                        lines.stream().map(l -> l.head().access()).toList()));
        Set<UUID> cases = lines.stream()
                .map(Line::head)
                .filter(h -> h.access().childKey() != null && h.access().caseId() != null && !named(actor, h))
                .map(h -> Objects.requireNonNull(h.access().caseId()))
                .collect(Collectors.toUnmodifiableSet());
        Map<UUID, String> known = cases.isEmpty() ? Map.of() : desk.aliases().of(cases);
        return head -> {
            UUID caseId = head.access().caseId();
            return head.access().subject(named(actor, head), caseId == null ? null : known.get(caseId));
        };
    }

    private boolean named(Actor actor, Head head) {
        Target target = head.access().target(source.type(), head.id());
        return actor.scope().mayName(target);
    }
}
