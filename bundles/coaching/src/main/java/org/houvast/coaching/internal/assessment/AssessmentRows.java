package org.houvast.coaching.internal.assessment;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.houvast.coaching.AssessmentFilter;
import org.houvast.coaching.AssessmentId;
import org.houvast.coaching.AssessmentState;
import org.houvast.coaching.AssessmentSummary;
import org.houvast.coaching.Outcome;
import org.houvast.coaching.QuestionId;
import org.houvast.coaching.internal.Sides;
import org.houvast.commons.Cursor;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.commons.Subject;
import org.houvast.persistence.Parameters;
import org.houvast.persistence.Row;
import org.houvast.persistence.Rows;
import org.houvast.privacy.Actor;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.AccessColumns;
import org.houvast.privacy.guard.Aliases;
import org.houvast.privacy.guard.Reading;
import org.houvast.privacy.guard.ScopeCondition;
import org.jspecify.annotations.Nullable;

/** The lists of assessments: one statement for the page, and one for the aliases where a reader needs them. */
final class AssessmentRows {
    private static final String SELECT = "select s.id, s.revision, s.state, s.child_key, s.group_key, s.location_key,"
            + " s.work_form, s.controller_key, s.author_key, s.case_id, s.outcome, s.created_at, s.proposed_at"
            + " from coaching_assessment s where ";

    private final Rows rows;
    private final Aliases aliases;

    AssessmentRows(DataSource dataSource, Aliases aliases) {
        this.rows = Rows.on(dataSource);
        this.aliases = aliases;
    }

    /** A row, before it is known what its reader may see of it. */
    record Line(
            UUID id,
            long revision,
            AssessmentState state,
            AccessColumns access,
            @Nullable Outcome outcome,
            Instant createdAt,
            @Nullable Instant proposedAt) {
        Target target() {
            return access.target(AssessmentEntity.TYPE, id);
        }

        UUID question() {
            return Objects.requireNonNull(access.caseId());
        }

        Subject subject(Actor actor, Map<UUID, String> known) {
            return access.subject(actor.scope().mayName(target()), known.get(question()));
        }

        private @Nullable Outcome shown(Actor actor) {
            boolean open = state == AssessmentState.CONFIRMED && outcome == Outcome.SPECIFIC_APPROACH;
            return open || Sides.within(actor, target()) ? outcome : null;
        }

        private AssessmentSummary summary(Actor actor, Map<UUID, String> known) {
            return new AssessmentSummary(
                    new AssessmentId(id),
                    new Revision(revision),
                    state,
                    new QuestionId(question()),
                    subject(actor, known),
                    shown(actor),
                    new StaffRef(Objects.requireNonNull(access.authorKey())),
                    createdAt);
        }
    }

    Page<AssessmentSummary> page(Actor actor, Reading reading, AssessmentFilter filter, PageRequest page) {
        ScopeCondition read = reading.condition(AssessmentAccess.READ, "s");
        ScopeCondition draft = reading.condition(AssessmentAccess.READ_DRAFT, "s");
        Cursor.@Nullable Position before =
                page.cursor() == null ? null : page.cursor().position();
        List<Line> lines = rows.list(
                SELECT + "(s.state not in ('DRAFT', 'RETURNED') and " + read.sql()
                        + " or s.state in ('DRAFT', 'RETURNED') and " + draft.sql() + ")" + filterSql(filter)
                        + (before == null ? "" : " and s.created_at <= ? and (s.created_at < ? or s.id < ?)")
                        + " order by s.created_at desc, s.id desc limit ?",
                p -> {
                    read.bind(p);
                    draft.bind(p);
                    bind(filter, p);
                    if (before != null) {
                        p.instant(before.at()).instant(before.at()).uuid(before.id());
                    }
                    p.number(page.limit() + 1L);
                },
                AssessmentRows::line);
        Page<Line> cut = Page.of(lines, page.limit(), l -> Cursor.after(l.createdAt(), l.id()));
        Map<UUID, String> known = aliases(actor, cut.items());
        listed(reading, cut.items());
        return new Page<>(cut.items().stream().map(l -> l.summary(actor, known)).toList(), cut.next());
    }

    /** the proposed ones that nobody of the actor's kind has answered, the oldest first */
    List<Line> unanswered(Reading reading, StaffRef self, int limit) {
        ScopeCondition confirm = reading.condition(AssessmentAccess.CONFIRM, "s");
        List<Line> lines = rows.list(
                SELECT + "s.state = 'PROPOSED' and " + confirm.sql()
                        + " and not exists (select 1 from coaching_assessment_voice v"
                        + " where v.assessment_id = s.id and v.staff_key = ?)"
                        + " order by s.proposed_at, s.id limit ?",
                p -> {
                    confirm.bind(p);
                    p.key(self).number(limit);
                },
                AssessmentRows::line);
        listed(reading, lines);
        return lines;
    }

    private static void listed(Reading reading, List<Line> lines) {
        reading.listed(
                AssessmentAccess.READ,
                AssessmentEntity.TYPE,
                lines.stream().map(Line::id).toList(),
                AccessColumns.children(lines.stream().map(Line::access).toList()));
    }

    /** the aliases of the children whom this reader may not know; no statement when there is none */
    Map<UUID, String> aliases(Actor actor, Collection<Line> lines) {
        Set<UUID> cases = lines.stream()
                .filter(l -> !actor.scope().mayName(l.target()))
                .map(Line::question)
                .collect(Collectors.toUnmodifiableSet());
        return cases.isEmpty() ? Map.of() : aliases.of(cases);
    }

    private static String filterSql(AssessmentFilter filter) {
        return (filter.question() == null ? "" : " and s.case_id = ?")
                + (filter.location() == null ? "" : " and s.location_key = ?")
                + (filter.state() == null ? "" : " and s.state = ?")
                + (filter.from() == null ? "" : " and s.created_at >= ?")
                + (filter.to() == null ? "" : " and s.created_at < ?");
    }

    private static void bind(AssessmentFilter filter, Parameters p) throws SQLException {
        if (filter.question() != null) {
            p.id(filter.question());
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

    private static Line line(Row row) throws SQLException {
        return new Line(
                row.uuid(1),
                row.number(2),
                row.name(3, AssessmentState.class),
                AccessColumns.of(row, 4),
                row.nameOrNull(11, Outcome.class),
                row.instant(12),
                row.instantOrNull(13));
    }
}
