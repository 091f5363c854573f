package org.houvast.coaching.internal.question;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.houvast.coaching.QuestionFilter;
import org.houvast.coaching.QuestionId;
import org.houvast.coaching.QuestionSummary;
import org.houvast.commons.Cursor;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.persistence.Parameters;
import org.houvast.persistence.Rows;
import org.houvast.privacy.Actor;
import org.houvast.privacy.guard.AccessColumns;
import org.houvast.privacy.guard.Aliases;
import org.houvast.privacy.guard.Reading;
import org.houvast.privacy.guard.ScopeCondition;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The lists of questions: one statement for the page, and one for the aliases where a reader needs them. */
@Component(service = QuestionRows.class)
public final class QuestionRows {
    private final Rows rows;
    private final Aliases aliases;

    @Activate
    public QuestionRows(@Reference(target = "(module=coaching)") DataSource dataSource, @Reference Aliases aliases) {
        this.rows = Rows.on(dataSource);
        this.aliases = aliases;
    }

    Page<QuestionSummary> page(Actor actor, Reading reading, QuestionFilter filter, PageRequest page) {
        Reach readable = Reach.in(reading);
        ScopeCondition ofChild = reading.condition(QuestionAccess.READ_OF_CHILD, "q");
        Cursor.@Nullable Position before =
                page.cursor() == null ? null : page.cursor().position();
        StringBuilder sql = new StringBuilder(QuestionLine.SELECT).append(readable.sql());
        if (filter.child() != null) {
            sql.append(" and q.child_key = any(?) and ").append(ofChild.sql());
        }
        filterSql(filter, sql);
        if (before != null) {
            sql.append(" and q.at <= ? and (q.at < ? or q.id < ?)");
        }
        sql.append(" order by q.at desc, q.id desc limit ?");
        List<QuestionLine> lines = rows.list(
                sql.toString(),
                p -> {
                    readable.bind(p);
                    if (filter.child() != null) {
                        p.keys(reading.keys(filter.child()));
                        ofChild.bind(p);
                    }
                    filterParameters(filter, p);
                    if (before != null) {
                        p.instant(before.at()).instant(before.at()).uuid(before.id());
                    }
                    p.number(page.limit() + 1L);
                },
                QuestionLine::of);
        Page<QuestionLine> cut = Page.of(lines, page.limit(), l -> Cursor.after(l.at(), l.id()));
        return new Page<>(shown(actor, reading, cut.items()), cut.next());
    }

    List<QuestionSummary> all(Actor actor, Reading reading, Set<QuestionId> ids) {
        Reach readable = Reach.in(reading);
        List<QuestionLine> lines = rows.list(
                QuestionLine.SELECT + readable.sql() + " and q.id = any(?)",
                p -> {
                    readable.bind(p);
                    p.uuids(ids.stream().map(QuestionId::value).collect(Collectors.toUnmodifiableSet()));
                },
                QuestionLine::of);
        return shown(actor, reading, lines);
    }

    private List<QuestionSummary> shown(Actor actor, Reading reading, List<QuestionLine> lines) {
        QuestionLine.Names names = QuestionLine.names(actor, aliases, lines);
        reading.listed(
                QuestionAccess.READ,
                QuestionEntity.TYPE,
                lines.stream().map(QuestionLine::id).toList(),
                AccessColumns.children(lines.stream().map(QuestionLine::access).toList()));
        return lines.stream().map(l -> l.summary(names)).toList();
    }

    /** What the actor may read: what was asked, by the scope; own drafts. */
    private record Reach(ScopeCondition asked, ScopeCondition draft) {
        static Reach in(Reading reading) {
            return new Reach(
                    reading.condition(QuestionAccess.READ, "q"), reading.condition(QuestionAccess.READ_DRAFT, "q"));
        }

        String sql() {
            return "(q.asked_at is not null and " + asked.sql() + " or q.asked_at is null and q.state = 'DRAFT' and "
                    + draft.sql() + ")";
        }

        void bind(Parameters p) throws SQLException {
            asked.bind(p);
            draft.bind(p);
        }
    }

    private static void filterSql(QuestionFilter filter, StringBuilder sql) {
        condition(filter.group(), " and q.group_key = ? and q.child_key is null", sql);
        condition(filter.location(), " and q.location_key = ?", sql);
        condition(filter.state(), " and q.state = ?", sql);
        condition(filter.from(), " and q.at >= ?", sql);
        condition(filter.to(), " and q.at < ?", sql);
    }

    private static void condition(@Nullable Object value, String text, StringBuilder sql) {
        if (value != null) {
            sql.append(text);
        }
    }

    private static void filterParameters(QuestionFilter filter, Parameters p) throws SQLException {
        if (filter.group() != null) {
            p.key(filter.group());
        }
        if (filter.location() != null) {
            p.key(filter.location());
        }
        if (filter.state() != null) {
            p.name(filter.state());
        }
        if (filter.from() != null) {
            p.instant(filter.from());
        }
        if (filter.to() != null) {
            p.instant(filter.to());
        }
    }
}
