package org.houvast.coaching.internal.explanation;

import java.sql.SQLException;
import org.houvast.coaching.ExplanationFilter;
import org.houvast.coaching.ExplanationId;
import org.houvast.coaching.ExplanationState;
import org.houvast.coaching.ExplanationSummary;
import org.houvast.coaching.internal.practice.ListFilter;
import org.houvast.coaching.internal.practice.PracticeDesk;
import org.houvast.coaching.internal.practice.PracticeRows;
import org.houvast.coaching.internal.practice.PracticeRows.Head;
import org.houvast.coaching.internal.practice.PracticeRows.Line;
import org.houvast.coaching.internal.practice.PracticeRows.Shown;
import org.houvast.coaching.internal.practice.PracticeRows.Source;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.persistence.Row;
import org.houvast.privacy.Actor;
import org.houvast.privacy.guard.Reading;

/** The lists of explanations. What answers a question is in no list by child: it would tell the outcome in the child's file. */
final class ExplanationLines {
    private static final Source SOURCE =
            new Source(ExplanationEntity.TYPE, ExplanationAccess.READING, ", o.state", "coaching_explanation", null);
    static final String OF_NO_CASE = "o.case_id is null";

    private final PracticeRows<Given> rows;

    ExplanationLines(PracticeDesk desk) {
        this.rows = rows(desk);
    }

    static PracticeRows<Given> rows(PracticeDesk desk) {
        return new PracticeRows<>(desk, SOURCE, Given::of);
    }

    /** A row. */
    record Given(Head head, ExplanationState state) implements Line {
        static Given of(Row row) throws SQLException {
            return new Given(Head.of(row), row.name(PracticeRows.NEXT, ExplanationState.class));
        }

        private ExplanationSummary summary(Shown shown) {
            return new ExplanationSummary(
                    new ExplanationId(head.id()),
                    head.revision(),
                    state,
                    shown.of(head),
                    head.group(),
                    head.question(),
                    head.author(),
                    head.at());
        }
    }

    Page<ExplanationSummary> page(Actor actor, Reading reading, ExplanationFilter filter, PageRequest page) {
        ListFilter wanted = new ListFilter()
                .key("o.group_key = ? and o.child_key is null", filter.group())
                .key("o.location_key = ?", filter.location())
                .id("o.case_id = ?", filter.questionId())
                .time("o.at >= ?", filter.from())
                .time("o.at < ?", filter.to());
        if (filter.child() != null) {
            wanted.and(OF_NO_CASE);
        }
        Page<Given> cut = rows.page(actor, reading, filter.child(), wanted, page);
        Shown shown = rows.shown(actor, reading, cut.items());
        return new Page<>(cut.items().stream().map(g -> g.summary(shown)).toList(), cut.next());
    }
}
