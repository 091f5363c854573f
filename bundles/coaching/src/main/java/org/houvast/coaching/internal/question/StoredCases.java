package org.houvast.coaching.internal.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.houvast.coaching.AssessmentId;
import org.houvast.coaching.Cases;
import org.houvast.coaching.Outcome;
import org.houvast.coaching.QuestionId;
import org.houvast.coaching.QuestionState;
import org.houvast.commons.GroupRef;
import org.houvast.commons.StaffRef;
import org.houvast.persistence.Rows;
import org.houvast.privacy.Action;
import org.houvast.privacy.guard.AccessColumns;
import org.houvast.privacy.guard.Reading;
import org.houvast.privacy.guard.ScopeCondition;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Cases and assignments in the database, for the rules of the modules that build on coaching. */
@Component
public final class StoredCases implements Cases {
    private static final String ASSESSED_AT = "coalesce(q.assessed_at,"
            + " (select a.confirmed_at from coaching_assessment a where a.id = q.assessment_id))";
    private static final String CASE = "select q.state, q.author_key, q.outcome, q.assessment_id, " + ASSESSED_AT
            + " from coaching_question q where q.id = ?";
    private static final String ASSESSED = "select q.id, q.child_key, q.group_key, q.location_key, q.work_form,"
            + " q.controller_key, q.author_key, q.case_id, " + ASSESSED_AT + " from coaching_question q"
            + " where q.outcome = ? and q.assessment_id is not null and q.state not in ('CLOSED', 'WITHDRAWN') and ";
    private static final String COACHED = "select distinct g.group_key from coaching_assignment a"
            + " join coaching_assignment_group g on g.assignment_id = a.id where g.group_key = any(?) and a.valid_from <= ?"
            + " and (a.valid_until is null or a.valid_until >= ?) and (a.ended_on is null or a.ended_on >= ?)";

    private final Rows rows;

    @Activate
    public StoredCases(@Reference(target = "(module=coaching)") DataSource dataSource) {
        this.rows = Rows.on(dataSource);
    }

    @Override
    public Optional<Facts> facts(QuestionId question) {
        return rows.first(CASE, p -> p.id(question), row -> {
            UUID assessment = row.uuidOrNull(4);
            return new Facts(
                    question,
                    row.name(1, QuestionState.class),
                    new StaffRef(row.text(2)),
                    row.nameOrNull(3, Outcome.class),
                    assessment == null ? null : new AssessmentId(assessment),
                    assessment == null ? null : row.instantOrNull(5));
        });
    }

    @Override
    public List<Assessed> assessed(Reading reading, Action action, Outcome outcome, int limit) {
        ScopeCondition scope = reading.condition(action, "q");
        return rows.list(
                ASSESSED + scope.sql() + " order by 9, q.id limit ?",
                p -> {
                    p.name(outcome);
                    scope.bind(p);
                    p.number(limit);
                },
                row -> new Assessed(
                        new QuestionId(row.uuid(1)),
                        AccessColumns.of(row, 2).target(QuestionEntity.TYPE, row.uuid(1)),
                        row.instant(9)));
    }

    @Override
    public Set<GroupRef> coached(Set<GroupRef> groups, LocalDate day) {
        return Set.copyOf(rows.list(
                COACHED, p -> p.keys(groups).date(day).date(day).date(day), row -> new GroupRef(row.text(1))));
    }
}
