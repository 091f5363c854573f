package org.houvast.stepplan.internal.consultation;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.houvast.coaching.AssessmentId;
import org.houvast.commons.Cursor;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Revision;
import org.houvast.persistence.Row;
import org.houvast.persistence.Rows;
import org.houvast.privacy.Actor;
import org.houvast.privacy.guard.AccessColumns;
import org.houvast.privacy.guard.Aliases;
import org.houvast.privacy.guard.Reading;
import org.houvast.privacy.guard.ScopeCondition;
import org.houvast.stepplan.ConsultationFilter;
import org.houvast.stepplan.ConsultationId;
import org.houvast.stepplan.ConsultationState;
import org.houvast.stepplan.ConsultationSummary;
import org.houvast.stepplan.internal.CaseLists;
import org.houvast.stepplan.internal.StepPlanAccess;

/** The list of consultations: one statement for the page, and one for the aliases where a reader needs them. */
final class ConsultationRows {
    private static final String SELECT =
            "select " + CaseLists.COLUMNS + ", o.assessment_id, o.held_on from stepplan_consultation o where ";

    private final Rows rows;
    private final Aliases aliases;

    ConsultationRows(DataSource dataSource, Aliases aliases) {
        this.rows = Rows.on(dataSource);
        this.aliases = aliases;
    }

    private record Line(CaseLists.Head head, AssessmentId assessment, LocalDate on) {
        static Line of(Row row) throws SQLException {
            return new Line(CaseLists.Head.of(row), new AssessmentId(row.uuid(12)), row.date(13));
        }
    }

    Page<ConsultationSummary> page(Actor actor, Reading reading, ConsultationFilter filter, PageRequest page) {
        ScopeCondition scope =
                reading.condition(StepPlanAccess.listing(StepPlanAccess.CONSULTATION_READ, filter.child()), "o");
        CaseLists.Where where = new CaseLists.Where()
                .about(reading, filter.child(), filter.group(), filter.location())
                .of(filter.question(), filter.state())
                .made(
                        filter.from(),
                        filter.to(),
                        page.cursor() == null ? null : page.cursor().position());
        List<Line> lines = rows.list(
                SELECT + scope.sql() + where.sql() + CaseLists.ORDER,
                p -> {
                    scope.bind(p);
                    where.bind(p);
                    p.number(page.limit() + 1L);
                },
                Line::of);
        Page<Line> cut = Page.of(
                lines,
                page.limit(),
                l -> Cursor.after(l.head().createdAt(), l.head().id()));
        List<CaseLists.Head> heads = cut.items().stream().map(Line::head).toList();
        reading.listed(
                StepPlanAccess.CONSULTATION_READ,
                ConsultationEntity.TYPE,
                heads.stream().map(CaseLists.Head::id).toList(),
                AccessColumns.children(
                        heads.stream().map(CaseLists.Head::access).toList()));
        Map<UUID, String> known = CaseLists.aliases(actor, ConsultationEntity.TYPE, heads, aliases);
        return new Page<>(
                cut.items().stream().map(l -> summary(actor, l, known)).toList(), cut.next());
    }

    private static ConsultationSummary summary(Actor actor, Line line, Map<UUID, String> known) {
        CaseLists.Head head = line.head();
        return new ConsultationSummary(
                new ConsultationId(head.id()),
                new Revision(head.revision()),
                ConsultationState.valueOf(head.state()),
                CaseLists.subject(actor, ConsultationEntity.TYPE, head, known),
                head.question(),
                line.assessment(),
                line.on(),
                head.createdAt());
    }
}
