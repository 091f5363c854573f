package org.houvast.stepplan.internal.template;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.houvast.commons.Cursor;
import org.houvast.commons.Language;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Revision;
import org.houvast.commons.Subject;
import org.houvast.persistence.Parameters;
import org.houvast.persistence.Row;
import org.houvast.persistence.Rows;
import org.houvast.privacy.guard.Reading;
import org.houvast.privacy.guard.ScopeCondition;
import org.houvast.stepplan.StepPlanTemplateId;
import org.houvast.stepplan.TemplateFilter;
import org.houvast.stepplan.TemplateState;
import org.houvast.stepplan.TemplateSummary;
import org.houvast.stepplan.internal.StepPlanAccess;
import org.jspecify.annotations.Nullable;

/** The list of templates: one statement. */
final class TemplateRows {
    private static final String SELECT =
            "select o.id, o.revision, o.template_key, o.template_version, o.language, o.state,"
                    + " o.controller_key, o.title, o.subject_type, o.work_forms,"
                    + " (select count(*) from stepplan_template_step s where s.template_id = o.id), o.created_at"
                    + " from stepplan_template o where (o.state in ('PUBLISHED', 'RETIRED') or ";

    private final Rows rows;

    TemplateRows(DataSource dataSource) {
        this.rows = Rows.on(dataSource);
    }

    private record Line(TemplateSummary summary, Instant createdAt) {
        UUID id() {
            return summary.id().value();
        }
    }

    Page<TemplateSummary> page(Reading reading, TemplateFilter filter, PageRequest page) {
        ScopeCondition scope = reading.condition(StepPlanAccess.TEMPLATE_READ, "o");
        Cursor.@Nullable Position before =
                page.cursor() == null ? null : page.cursor().position();
        StringBuilder sql = new StringBuilder(SELECT).append(scope.sql()).append(')');
        filterSql(filter, sql);
        if (before != null) {
            sql.append(" and o.created_at <= ? and (o.created_at < ? or o.id < ?)");
        }
        sql.append(" order by o.created_at desc, o.id desc limit ?");
        List<Line> lines = rows.list(
                sql.toString(),
                p -> {
                    scope.bind(p);
                    filterParameters(filter, p);
                    if (before != null) {
                        p.instant(before.at()).instant(before.at()).uuid(before.id());
                    }
                    p.number(page.limit() + 1L);
                },
                TemplateRows::line);
        Page<Line> cut = Page.of(lines, page.limit(), l -> Cursor.after(l.createdAt(), l.id()));
        reading.listedOfNoChild(
                StepPlanAccess.TEMPLATE_READ,
                TemplateEntity.TYPE,
                cut.items().stream().map(Line::id).toList());
        return new Page<>(cut.items().stream().map(Line::summary).toList(), cut.next());
    }

    private static void filterSql(TemplateFilter filter, StringBuilder sql) {
        condition(filter.key(), " and o.template_key = ?", sql);
        condition(filter.language(), " and o.language = ?", sql);
        condition(filter.state(), " and o.state = ?", sql);
        condition(filter.subjectType(), " and o.subject_type = ?", sql);
        condition(filter.organisation(), " and o.controller_key = ?", sql);
    }

    private static void condition(@Nullable Object value, String text, StringBuilder sql) {
        if (value != null) {
            sql.append(text);
        }
    }

    private static void filterParameters(TemplateFilter filter, Parameters p) throws SQLException {
        if (filter.key() != null) {
            p.text(filter.key());
        }
        if (filter.language() != null) {
            p.name(filter.language());
        }
        if (filter.state() != null) {
            p.name(filter.state());
        }
        if (filter.subjectType() != null) {
            p.name(filter.subjectType());
        }
        if (filter.organisation() != null) {
            p.key(filter.organisation());
        }
    }

    private static Line line(Row row) throws SQLException {
        String controller = row.textOrNull(7);
        return new Line(
                new TemplateSummary(
                        new StepPlanTemplateId(row.uuid(1)),
                        new Revision(row.number(2)),
                        row.text(3),
                        row.integer(4),
                        row.name(5, Language.class),
                        row.name(6, TemplateState.class),
                        controller == null ? null : new OrganisationRef(controller),
                        row.text(8),
                        row.name(9, Subject.Type.class),
                        TemplateEntity.workForms(row.text(10)),
                        row.integer(11)),
                row.instant(12));
    }
}
