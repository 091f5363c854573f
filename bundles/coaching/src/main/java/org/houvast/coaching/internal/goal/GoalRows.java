package org.houvast.coaching.internal.goal;

import java.sql.SQLException;
import java.util.List;
import org.houvast.coaching.Competence;
import org.houvast.coaching.LearningGoalId;
import org.houvast.coaching.LearningGoalState;
import org.houvast.coaching.LearningGoalSummary;
import org.houvast.coaching.LearningGoalType;
import org.houvast.commons.Cursor;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Revision;
import org.houvast.persistence.Row;
import org.houvast.persistence.Rows;
import org.houvast.privacy.guard.Reading;
import org.houvast.privacy.guard.ScopeCondition;
import org.jspecify.annotations.Nullable;

/** The list of one's own goals, in one statement. */
final class GoalRows {
    private static final String OWN =
            "select g.id, g.revision, g.state, g.competence, g.goal_type, g.goal_text, g.set_at"
                    + " from coaching_learning_goal g where ";

    private final Rows rows;

    GoalRows(Rows rows) {
        this.rows = rows;
    }

    Page<LearningGoalSummary> own(Reading reading, @Nullable LearningGoalState state, PageRequest page) {
        ScopeCondition mine = reading.condition(GoalAccess.READ, "g");
        Cursor.@Nullable Position before =
                page.cursor() == null ? null : page.cursor().position();
        List<LearningGoalSummary> lines = rows.list(
                OWN + mine.sql()
                        + (state == null ? "" : " and g.state = ?")
                        + (before == null ? "" : " and g.set_at <= ? and (g.set_at < ? or g.id < ?)")
                        + " order by g.set_at desc, g.id desc limit ?",
                p -> {
                    mine.bind(p);
                    if (state != null) {
                        p.name(state);
                    }
                    if (before != null) {
                        p.instant(before.at()).instant(before.at()).uuid(before.id());
                    }
                    p.number(page.limit() + 1L);
                },
                GoalRows::line);
        Page<LearningGoalSummary> cut = Page.of(lines, page.limit(), l -> Cursor.after(l.setAt(), l.id().value()));
        reading.listedOfNoChild(
                GoalAccess.READ,
                GoalEntity.TYPE,
                cut.items().stream().map(l -> l.id().value()).toList());
        return cut;
    }

    private static LearningGoalSummary line(Row row) throws SQLException {
        return new LearningGoalSummary(
                new LearningGoalId(row.uuid(1)),
                new Revision(row.number(2)),
                row.name(3, LearningGoalState.class),
                row.name(4, Competence.class),
                row.name(5, LearningGoalType.class),
                row.text(6),
                row.instant(7));
    }
}
