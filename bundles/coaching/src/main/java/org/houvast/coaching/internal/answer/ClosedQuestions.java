package org.houvast.coaching.internal.answer;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.houvast.coaching.QuestionState;
import org.houvast.commons.StaffRef;
import org.houvast.persistence.Row;
import org.houvast.persistence.Rows;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.AccessColumns;
import org.houvast.privacy.guard.Reading;
import org.houvast.privacy.guard.ScopeCondition;
import org.jspecify.annotations.Nullable;

/** What the closing evaluation needs to know of questions. */
final class ClosedQuestions {
    private static final String TYPE = "question";
    private static final String COLUMNS = "select q.id, q.state, q.closed_at, q.child_key, q.group_key, q.location_key,"
            + " q.work_form, q.controller_key, q.author_key, q.case_id from coaching_question q where ";
    private static final String OFFERED =
            " and q.state = 'CLOSED' and q.closed_at >= ? and q.evaluation_offered_at is not null"
                    + " and exists (select 1 from coaching_question_participant p where p.question_id = q.id and p.staff_key = ?"
                    + " and p.side = 'STAFF') and not exists (select 1 from coaching_answer a where a.kind = 'SUCCESS'"
                    + " and a.about_id = q.id and a.author_key = ?) order by q.closed_at, q.id limit ?";

    private final Rows rows;

    ClosedQuestions(Rows rows) {
        this.rows = rows;
    }

    /** A question. */
    record Line(UUID id, QuestionState state, @Nullable Instant closedAt, AccessColumns access) {
        Target target() {
            return access.target(TYPE, id);
        }

        boolean closed() {
            return state == QuestionState.CLOSED;
        }
    }

    Optional<Line> find(UUID id) {
        return rows.first(COLUMNS + "q.id = ?", p -> p.uuid(id), ClosedQuestions::line);
    }

    /** those that were closed since then and offered to the actor, who took part as staff and has not looked back yet; the oldest first */
    List<Line> offered(Reading reading, StaffRef self, Instant since, int limit) {
        ScopeCondition asked = reading.condition(AnswerAccess.ASK_SUCCESS, "q");
        List<Line> lines = rows.list(
                COLUMNS + asked.sql() + OFFERED,
                p -> {
                    asked.bind(p);
                    p.instant(since).key(self).key(self).number(limit);
                },
                ClosedQuestions::line);
        reading.listed(
                AnswerAccess.ASK_SUCCESS,
                TYPE,
                lines.stream().map(Line::id).toList(),
                AccessColumns.children(lines.stream().map(Line::access).toList()));
        return lines;
    }

    private static Line line(Row row) throws SQLException {
        return new Line(row.uuid(1), row.name(2, QuestionState.class), row.instantOrNull(3), AccessColumns.of(row, 4));
    }
}
