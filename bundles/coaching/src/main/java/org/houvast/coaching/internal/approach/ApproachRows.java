package org.houvast.coaching.internal.approach;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.houvast.coaching.ApproachFilter;
import org.houvast.coaching.ApproachId;
import org.houvast.coaching.ApproachLine;
import org.houvast.coaching.ApproachSource;
import org.houvast.coaching.LibraryState;
import org.houvast.coaching.TipAudience;
import org.houvast.coaching.TipId;
import org.houvast.coaching.internal.practice.AgeBands;
import org.houvast.coaching.internal.practice.ListFilter;
import org.houvast.coaching.internal.practice.PracticeActions;
import org.houvast.coaching.internal.practice.Themes;
import org.houvast.coaching.internal.tip.TipRatings;
import org.houvast.commons.Cursor;
import org.houvast.commons.Language;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Subject;
import org.houvast.commons.WorkForm;
import org.houvast.persistence.Row;
import org.houvast.persistence.Rows;
import org.houvast.privacy.guard.Reading;
import org.houvast.privacy.guard.ScopeCondition;

/** The list of the library: one statement over approaches and published tips. */
final class ApproachRows {
    /** what giver and receiver still agree on, and what was not taken back */
    private static final String AGREED = "(a.advice_id is null or exists (select 1 from coaching_advice v"
            + " where v.id = a.advice_id and v.shared_by_giver and v.shared_by_receiver))"
            + " and (a.modelling_id is null or exists (select 1 from coaching_modelling m"
            + " where m.id = a.modelling_id and m.state <> 'RETRACTED'))";

    private static final String SHARED = ", %1$s.state, %1$s.controller_key, %1$s.work_form, %1$s.language, %1$s.title,"
            + " %1$s.themes, %1$s.age_bands, %1$s.audience, %1$s.";
    private static final String APPROACHES = "select 'APPROACH' as source, a.id" + SHARED.formatted("a")
            + "since as at from coaching_approach a where (a.state = 'PUBLISHED' and a.controller_key = any(?) and "
            + AGREED + " or ";
    private static final String TIPS = "select 'TIP' as source, t.id" + SHARED.formatted("t")
            + "at from coaching_tip t where t.state = 'PUBLISHED' and t.controller_key = any(?)";

    private final Rows rows;

    ApproachRows(Rows rows) {
        this.rows = rows;
    }

    private record Line(ApproachLine line, Cursor after, UUID id) {}

    /** whether nothing that it was taken from was taken back */
    boolean isAgreed(UUID approach) {
        return rows.first(
                        "select 1 from coaching_approach a where a.id = ? and " + AGREED,
                        p -> p.uuid(approach),
                        row -> row.number(1))
                .isPresent();
    }

    Page<ApproachLine> page(Reading reading, Set<OrganisationRef> own, ApproachFilter filter, PageRequest page) {
        ScopeCondition read = reading.condition(ApproachAccess.READ, "a");
        ScopeCondition manage = reading.condition(PracticeActions.COUNT, "a");
        ListFilter wanted = wanted(filter)
                .before(
                        "o.at",
                        "o.id",
                        page.cursor() == null ? null : page.cursor().position());
        List<Line> lines = rows.list(
                "select o.*" + TipRatings.COLUMNS + " from (" + APPROACHES + read.sql() + " and not " + manage.sql()
                        + ") union all " + TIPS + ") o where 1 = 1" + wanted.sql()
                        + " order by o.at desc, o.id desc limit ?",
                p -> {
                    p.keys(own);
                    read.bind(p);
                    manage.bind(p);
                    p.keys(own);
                    wanted.bind(p);
                    p.number(page.limit() + 1L);
                },
                ApproachRows::line);
        Page<Line> cut = Page.of(lines, page.limit(), Line::after);
        reading.listedOfNoChild(
                ApproachAccess.BROWSE,
                ApproachEntity.TYPE,
                cut.items().stream().map(Line::id).toList());
        return new Page<>(cut.items().stream().map(Line::line).toList(), cut.next());
    }

    private static ListFilter wanted(ApproachFilter filter) {
        ListFilter wanted = new ListFilter()
                .key("o.controller_key = ?", filter.organisation())
                .code("o.audience = ?", filter.audience())
                .code("o.work_form = ?", filter.workForm())
                .code("o.language = ?", filter.language())
                .code("o.source = ?", filter.source())
                .code("o.state = ?", filter.state())
                .code("o.audience = ?", filter.subjectType() == null ? null : with(filter.subjectType()));
        Themes.restrict(wanted, "o.themes", filter.theme());
        AgeBands.restrict(wanted, "o.age_bands", filter.ageBand());
        return wanted;
    }

    private static TipAudience with(Subject.Type type) {
        return switch (type) {
            case CHILD -> TipAudience.CHILD_APPROACH;
            case GROUP -> TipAudience.GROUP_APPROACH;
        };
    }

    private static Line line(Row row) throws SQLException {
        ApproachSource source = row.name(1, ApproachSource.class);
        UUID id = row.uuid(2);
        ApproachLine line = new ApproachLine(
                source,
                source == ApproachSource.APPROACH ? new ApproachId(id) : null,
                source == ApproachSource.TIP ? new TipId(id) : null,
                row.name(3, LibraryState.class),
                new OrganisationRef(row.text(4)),
                row.name(5, WorkForm.class),
                row.name(6, Language.class),
                row.text(7),
                Themes.list(row.text(8)),
                AgeBands.list(row.textOrNull(9)),
                row.name(10, TipAudience.class),
                TipRatings.told(row.textOrNull(12), row.number(13)));
        return new Line(line, Cursor.after(row.instant(11), id), id);
    }
}
