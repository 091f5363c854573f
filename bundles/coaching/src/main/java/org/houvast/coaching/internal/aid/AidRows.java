package org.houvast.coaching.internal.aid;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.houvast.coaching.AidFilter;
import org.houvast.coaching.AidSummary;
import org.houvast.coaching.LibraryState;
import org.houvast.coaching.RecognitionAidId;
import org.houvast.coaching.Theme;
import org.houvast.coaching.internal.practice.AgeBands;
import org.houvast.coaching.internal.practice.ListFilter;
import org.houvast.commons.Cursor;
import org.houvast.commons.Language;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Revision;
import org.houvast.persistence.Row;
import org.houvast.persistence.Rows;
import org.houvast.privacy.guard.Reading;
import org.houvast.privacy.guard.ScopeCondition;

/** The list of recognition aids: one statement. */
final class AidRows {
    private static final String SELECT = "select o.id, o.revision, o.state, o.controller_key, o.language, o.theme,"
            + " o.age_bands, o.title, o.questions, o.at from coaching_recognition_aid o"
            + " where (o.state = 'PUBLISHED' and o.controller_key = any(?) or ";

    private final Rows rows;

    AidRows(Rows rows) {
        this.rows = rows;
    }

    private record Line(AidSummary summary, Cursor after) {}

    Page<AidSummary> page(Reading reading, Set<OrganisationRef> own, AidFilter filter, PageRequest page) {
        ScopeCondition kept = reading.condition(AidAccess.READ, "o");
        ListFilter wanted = new ListFilter()
                .key("o.controller_key = ?", filter.organisation())
                .code("o.theme = ?", filter.theme())
                .code("o.language = ?", filter.language())
                .code("o.state = ?", filter.state());
        AgeBands.restrict(wanted, "o.age_bands", filter.ageBand());
        wanted.before(
                "o.at", "o.id", page.cursor() == null ? null : page.cursor().position());
        List<Line> lines = rows.list(
                SELECT + kept.sql() + ")" + wanted.sql() + " order by o.at desc, o.id desc limit ?",
                p -> {
                    p.keys(own);
                    kept.bind(p);
                    wanted.bind(p);
                    p.number(page.limit() + 1L);
                },
                AidRows::line);
        Page<Line> cut = Page.of(lines, page.limit(), Line::after);
        List<AidSummary> shown = cut.items().stream().map(Line::summary).toList();
        reading.listedOfNoChild(
                AidAccess.BROWSE,
                AidEntity.TYPE,
                shown.stream().map(s -> s.id().value()).toList());
        return new Page<>(shown, cut.next());
    }

    private static Line line(Row row) throws SQLException {
        AidSummary summary = new AidSummary(
                new RecognitionAidId(row.uuid(1)),
                new Revision(row.number(2)),
                row.name(3, LibraryState.class),
                new OrganisationRef(row.text(4)),
                row.name(5, Language.class),
                row.name(6, Theme.class),
                AgeBands.list(row.textOrNull(7)),
                row.text(8),
                AidColumns.questions(row.text(9)));
        return new Line(summary, Cursor.after(row.instant(10), summary.id().value()));
    }
}
