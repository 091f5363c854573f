package org.houvast.stepplan.internal.plan;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.houvast.coaching.QuestionId;
import org.houvast.commons.Cursor;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Revision;
import org.houvast.commons.Subject;
import org.houvast.persistence.Parameters;
import org.houvast.persistence.Rows;
import org.houvast.privacy.Actor;
import org.houvast.privacy.guard.AccessColumns;
import org.houvast.privacy.guard.Aliases;
import org.houvast.privacy.guard.Reading;
import org.houvast.privacy.guard.ScopeCondition;
import org.houvast.stepplan.StepPlanFilter;
import org.houvast.stepplan.StepPlanId;
import org.houvast.stepplan.StepPlanSummary;
import org.houvast.stepplan.internal.StepPlanAccess;
import org.houvast.stepplan.internal.Terms;
import org.jspecify.annotations.Nullable;

/** The lists of plans: one statement for the page, and one for the aliases where a reader needs them. */
final class PlanRows {
    private final Rows rows;
    private final Aliases aliases;
    private final Terms terms;

    PlanRows(DataSource dataSource, Aliases aliases, Terms terms) {
        this.rows = Rows.on(dataSource);
        this.aliases = aliases;
        this.terms = terms;
    }

    Page<StepPlanSummary> page(Actor actor, Reading reading, StepPlanFilter filter, PageRequest page) {
        ScopeCondition scope = reading.condition(StepPlanAccess.listing(StepPlanAccess.PLAN_READ, filter.child()), "o");
        Cursor.@Nullable Position before =
                page.cursor() == null ? null : page.cursor().position();
        StringBuilder sql = new StringBuilder(PlanLine.SELECT).append(scope.sql());
        filterSql(filter, sql);
        if (before != null) {
            sql.append(" and o.created_at <= ? and (o.created_at < ? or o.id < ?)");
        }
        sql.append(" order by o.created_at desc, o.id desc limit ?");
        List<PlanLine> lines = rows.list(
                sql.toString(),
                p -> {
                    scope.bind(p);
                    filterParameters(reading, filter, p);
                    if (before != null) {
                        Instant at = before.at();
                        p.instant(at).instant(at).uuid(before.id());
                    }
                    p.number(page.limit() + 1L);
                },
                PlanLine::of);
        Page<PlanLine> cut = Page.of(lines, page.limit(), l -> Cursor.after(l.createdAt(), l.id()));
        reading.listed(
                StepPlanAccess.PLAN_READ,
                StepPlanEntity.TYPE,
                cut.items().stream().map(PlanLine::id).toList(),
                AccessColumns.children(
                        cut.items().stream().map(PlanLine::access).toList()));
        Names names = names(actor, cut.items());
        LocalDate today = actor.scope().today();
        return new Page<>(
                cut.items().stream().map(l -> summary(l, names, today)).toList(), cut.next());
    }

    /** plans by a condition of ours, in the reader's scope */
    List<PlanLine> lines(ScopeCondition scope, String condition, Rows.Binder binder, String order, int limit) {
        return rows.list(
                PlanLine.SELECT + scope.sql() + condition + order + " limit ?",
                p -> {
                    scope.bind(p);
                    binder.bind(p);
                    p.number(limit);
                },
                PlanLine::of);
    }

    private static void filterSql(StepPlanFilter filter, StringBuilder sql) {
        condition(filter.child(), " and o.child_key = any(?)", sql);
        condition(filter.group(), " and o.group_key = ? and o.child_key is null", sql);
        condition(filter.location(), " and o.location_key = ?", sql);
        condition(filter.question(), " and o.case_id = ?", sql);
        condition(filter.state(), " and o.state = ?", sql);
        condition(filter.from(), " and o.created_at >= ?", sql);
        condition(filter.to(), " and o.created_at < ?", sql);
    }

    private static void condition(@Nullable Object value, String text, StringBuilder sql) {
        if (value != null) {
            sql.append(text);
        }
    }

    private static void filterParameters(Reading reading, StepPlanFilter filter, Parameters p) throws SQLException {
        if (filter.child() != null) {
            p.keys(reading.keys(filter.child()));
        }
        if (filter.group() != null) {
            p.key(filter.group());
        }
        if (filter.location() != null) {
            p.key(filter.location());
        }
        if (filter.question() != null) {
            p.id(filter.question());
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

    private StepPlanSummary summary(PlanLine line, Names names, LocalDate today) {
        PlanLine.Due due = line.due(terms, today);
        UUID caseId = line.access().caseId();
        return new StepPlanSummary(
                new StepPlanId(line.id()),
                new Revision(line.revision()),
                line.state(),
                names.subject(line),
                caseId == null ? null : new QuestionId(caseId),
                line.title(),
                line.currentNo(),
                line.currentTitle(),
                due.step(),
                due.overdue(),
                due.parentsOverdue(),
                line.createdAt());
    }

    /**
     * How a reader calls the children of these plans.
     *
     * @param hidden the plans whose child the reader may not know
     * @param aliases of the children of those, by case
     */
    record Names(Set<UUID> hidden, Map<UUID, String> aliases) {
        Subject subject(PlanLine line) {
            UUID caseId = line.access().caseId();
            return line.access().subject(!hidden.contains(line.id()), caseId == null ? null : aliases.get(caseId));
        }
    }

    /** asks for aliases only where the reader may not know a child; no statement when there is none */
    Names names(Actor actor, List<PlanLine> lines) {
        Set<UUID> hidden = new HashSet<>();
        Set<UUID> cases = new HashSet<>();
        for (PlanLine line : lines) {
            UUID caseId = line.access().caseId();
            if (!actor.scope().mayName(line.target())) {
                hidden.add(line.id());
                if (caseId != null) {
                    cases.add(caseId);
                }
            }
        }
        return new Names(hidden, cases.isEmpty() ? Map.of() : aliases.of(cases));
    }
}
