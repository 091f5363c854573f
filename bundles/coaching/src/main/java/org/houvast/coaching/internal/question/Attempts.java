package org.houvast.coaching.internal.question;

import java.util.UUID;
import javax.sql.DataSource;
import org.houvast.persistence.Rows;

/**
 * The one rule on what staff do themselves when they are still looking for an approach (domain 4.2, STAFF_UNCERTAINTY): they try something on
 * an agreed day, or learn something, and look back on it. That is a try-out that was agreed on the question, advice or modelling of it that is
 * tried out, or a learning goal that its owner linked to it. Of goals only a number leaves this class: whose or which, nobody is told.
 */
final class Attempts {
    private static final String ELSEWHERE =
            "select count(*), coalesce(sum(case when s.looked_back then 1 else 0 end), 0) from ("
                    + "select coalesce(a.tried, false) as looked_back from coaching_advice a where a.case_id = ?"
                    + " and a.state <> 'RETRACTED' and (a.tried or (a.response = 'ACCEPTED' and a.try_on is not null))"
                    + " union all select exists (select 1 from coaching_modelling_try t where t.modelling_id = m.id) as looked_back"
                    + " from coaching_modelling m where m.case_id = ? and m.state <> 'RETRACTED' and (m.try_on is not null"
                    + " or exists (select 1 from coaching_modelling_try t where t.modelling_id = m.id))"
                    + " union all select g.state = 'REACHED' as looked_back from coaching_learning_goal g where g.question_id = ?"
                    + " and g.state in ('OPEN', 'REACHED')) s";

    private final Rows rows;

    Attempts(DataSource dataSource) {
        this.rows = Rows.on(dataSource);
    }

    /** Whether there is one, and whether one was looked back on. */
    record Standing(boolean agreed, boolean reviewed) {}

    Standing of(QuestionEntity question) {
        UUID id = question.id();
        Standing own = new Standing(
                !question.tryOuts().isEmpty(), question.tryOuts().stream().anyMatch(TryOutRow::isReviewed));
        return own.reviewed()
                ? own
                : rows.first(
                                ELSEWHERE,
                                p -> p.uuid(id).uuid(id).uuid(id),
                                row -> new Standing(own.agreed() || row.number(1) > 0, row.number(2) > 0))
                        .orElse(own);
    }
}
