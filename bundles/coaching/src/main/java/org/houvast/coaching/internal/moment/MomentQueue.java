package org.houvast.coaching.internal.moment;

import java.util.List;
import javax.sql.DataSource;
import org.houvast.administration.WorkQueueContributor;
import org.houvast.coaching.Deadline;
import org.houvast.coaching.MomentState;
import org.houvast.coaching.internal.CoachingTask;
import org.houvast.coaching.internal.CoachingTerms;
import org.houvast.coaching.internal.Sides;
import org.houvast.commons.Subject;
import org.houvast.privacy.Actor;
import org.houvast.privacy.guard.Reading;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Moments that wait for the actor: a time to agree with, a visit to record, or one that was not recorded in time and seems not to have taken place.
 */
@Component
public final class MomentQueue implements WorkQueueContributor {
    private final MomentRows rows;
    private final CoachingTerms terms;

    @Activate
    public MomentQueue(@Reference(target = "(module=coaching)") DataSource dataSource, @Reference CoachingTerms terms) {
        this.rows = new MomentRows(dataSource);
        this.terms = terms;
    }

    @Override
    public List<Item> items(Actor actor, Reading reading, int limit) {
        if (actor.staff().isEmpty()) {
            return List.of();
        }
        return rows.waiting(reading, Sides.staff(actor), actor.at(), limit).stream()
                .filter(l -> MomentSides.of(actor, l.target(), l.coach()).side() != null)
                .map(l -> item(actor, l))
                .toList();
    }

    private Item item(Actor actor, MomentRows.Line line) {
        Subject group = Subject.of(line.group());
        if (line.state() == MomentState.PROPOSED || line.state() == MomentState.CHANGED) {
            return new Item(
                    MomentEntity.TYPE, line.id(), CoachingTask.AGREE.code(), group, line.plannedStart(), null, false);
        }
        Deadline due = terms.at(line.access().place())
                .recorded(line.plannedEnd(), actor.scope().today());
        return new Item(
                MomentEntity.TYPE,
                line.id(),
                (due.overdue() ? CoachingTask.CONFIRM_NOT_HELD : CoachingTask.RECORD_MOMENT).code(),
                group,
                line.plannedEnd(),
                due.on(),
                due.overdue());
    }
}
