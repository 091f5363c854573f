package org.houvast.coaching.internal.tip;

import java.sql.SQLException;
import java.util.List;
import org.houvast.coaching.TipAudience;
import org.houvast.coaching.TipFilter;
import org.houvast.coaching.TipId;
import org.houvast.coaching.TipState;
import org.houvast.coaching.TipSummary;
import org.houvast.coaching.internal.practice.AgeBands;
import org.houvast.coaching.internal.practice.ListFilter;
import org.houvast.coaching.internal.practice.Themes;
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

/** The list of tips: one statement. */
final class TipRows {
    private static final String SELECT = "select o.id, o.revision, o.state, o.controller_key, o.language, o.title,"
            + " o.themes, o.audience, o.at" + TipRatings.COLUMNS
            + " from coaching_tip o where (o.state = 'PUBLISHED' or ";

    private final Rows rows;

    TipRows(Rows rows) {
        this.rows = rows;
    }

    Page<TipSummary> page(Reading reading, TipFilter filter, PageRequest page) {
        ScopeCondition kept = reading.condition(TipAccess.READ, "o");
        ListFilter wanted = new ListFilter()
                .key("o.controller_key = ?", filter.organisation())
                .code("o.audience = ?", filter.audience())
                .code("o.language = ?", filter.language())
                .code("o.state = ?", filter.state());
        Themes.restrict(wanted, "o.themes", filter.theme());
        AgeBands.restrict(wanted, "o.age_bands", filter.ageBand());
        wanted.before(
                "o.at", "o.id", page.cursor() == null ? null : page.cursor().position());
        List<TipSummary> lines = rows.list(
                SELECT + kept.sql() + ")" + wanted.sql() + " order by o.at desc, o.id desc limit ?",
                p -> {
                    kept.bind(p);
                    wanted.bind(p);
                    p.number(page.limit() + 1L);
                },
                TipRows::line);
        Page<TipSummary> cut = Page.of(lines, page.limit(), l -> Cursor.after(l.at(), l.id().value()));
        reading.listedOfNoChild(
                TipAccess.READ,
                TipEntity.TYPE,
                cut.items().stream().map(t -> t.id().value()).toList());
        return cut;
    }

    private static TipSummary line(Row row) throws SQLException {
        return new TipSummary(
                new TipId(row.uuid(1)),
                new Revision(row.number(2)),
                row.name(3, TipState.class),
                new OrganisationRef(row.text(4)),
                row.name(5, Language.class),
                row.text(6),
                Themes.list(row.text(7)),
                row.name(8, TipAudience.class),
                TipRatings.told(row.textOrNull(10), row.number(11)),
                row.instant(9));
    }
}
