package org.houvast.coaching.internal.question;

import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import javax.sql.DataSource;
import org.houvast.administration.WorkQueueContributor;
import org.houvast.coaching.Deadline;
import org.houvast.coaching.QuestionState;
import org.houvast.coaching.Side;
import org.houvast.coaching.internal.CoachingTask;
import org.houvast.coaching.internal.CoachingTerms;
import org.houvast.coaching.internal.Sides;
import org.houvast.commons.StaffRef;
import org.houvast.persistence.Row;
import org.houvast.persistence.Rows;
import org.houvast.privacy.Actor;
import org.houvast.privacy.guard.AccessColumns;
import org.houvast.privacy.guard.Aliases;
import org.houvast.privacy.guard.Reading;
import org.houvast.privacy.guard.ScopeCondition;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Questions that wait for the actor: own drafts, questions to pick up, and closings that the other side began. */
@Component
public final class QuestionQueue implements WorkQueueContributor {
    private static final String ORDER =
            " order by case q.urgency when 'TODAY' then 0 when 'THIS_WEEK' then 1 else 2 end, q.at, q.id limit ?";

    private final Rows rows;
    private final Aliases aliases;
    private final CoachingTerms terms;

    @Activate
    public QuestionQueue(
            @Reference(target = "(module=coaching)") DataSource dataSource,
            @Reference Aliases aliases,
            @Reference CoachingTerms terms) {
        this.rows = Rows.on(dataSource);
        this.aliases = aliases;
        this.terms = terms;
    }

    /** A question, and the side that closed it while the other has not. */
    private record Waiting(QuestionLine line, @Nullable Side closedBy) {
        static Waiting of(Row row) throws SQLException {
            return new Waiting(QuestionLine.of(row), QuestionLine.closedBy(row));
        }

        /** one side closes after the other, and who manages the place stands on none */
        boolean isFor(Actor actor) {
            return line.state() != QuestionState.FOLLOW_UP
                    || Sides.of(actor, line.target())
                            .filter(side -> side != closedBy)
                            .isPresent();
        }
    }

    @Override
    public List<Item> items(Actor actor, Reading reading, int limit) {
        String self = actor.staff().map(Actor.Staff::ref).map(StaffRef::key).orElse(null);
        if (self == null) {
            return List.of();
        }
        ScopeCondition draft = reading.condition(QuestionAccess.READ_DRAFT, "q");
        ScopeCondition pickUp = reading.condition(QuestionAccess.PICK_UP, "q");
        ScopeCondition close = reading.condition(QuestionAccess.CLOSE, "q");
        List<Waiting> waiting = rows.list(
                QuestionLine.WITH_CLOSING + "(q.state = 'DRAFT' and q.author_key = ? and " + draft.sql()
                        + " or q.state = 'ASKED' and " + pickUp.sql()
                        + " or q.state = 'FOLLOW_UP' and " + close.sql()
                        + " and exists (select 1 from coaching_closing c where c.question_id = q.id) and not exists"
                        + " (select 1 from coaching_closing c where c.question_id = q.id and c.staff_key = ?))"
                        + ORDER,
                p -> {
                    p.text(self);
                    draft.bind(p);
                    pickUp.bind(p);
                    close.bind(p);
                    p.text(self).number(limit);
                },
                Waiting::of);
        List<QuestionLine> lines =
                waiting.stream().filter(w -> w.isFor(actor)).map(Waiting::line).toList();
        reading.listed(
                QuestionAccess.READ,
                QuestionEntity.TYPE,
                lines.stream().map(QuestionLine::id).toList(),
                AccessColumns.children(lines.stream().map(QuestionLine::access).toList()));
        QuestionLine.Names names = QuestionLine.names(actor, aliases, lines);
        return lines.stream()
                .map(l -> item(actor, l, names))
                .sorted(Comparator.comparing(Item::due, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Item::since))
                .toList();
    }

    private Item item(Actor actor, QuestionLine line, QuestionLine.Names names) {
        Deadline due = due(actor, line);
        return new Item(
                QuestionEntity.TYPE,
                line.id(),
                task(line.state()).code(),
                names.subject(line),
                line.at(),
                due == null ? null : due.on(),
                due != null && due.overdue());
    }

    private static CoachingTask task(QuestionState state) {
        return switch (state) {
            case DRAFT -> CoachingTask.FINISH_DRAFT;
            case ASKED -> CoachingTask.PICK_UP;
            default -> CoachingTask.CLOSE;
        };
    }

    private @Nullable Deadline due(Actor actor, QuestionLine line) {
        return line.state() == QuestionState.ASKED
                ? terms.at(line.access().place())
                        .acknowledged(line.urgency(), line.at(), actor.scope().today())
                : null;
    }
}
