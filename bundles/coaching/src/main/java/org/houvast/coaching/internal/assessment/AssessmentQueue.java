package org.houvast.coaching.internal.assessment;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.houvast.administration.WorkQueueContributor;
import org.houvast.coaching.Deadline;
import org.houvast.coaching.internal.CoachingTask;
import org.houvast.coaching.internal.CoachingTerms;
import org.houvast.coaching.internal.Sides;
import org.houvast.privacy.Actor;
import org.houvast.privacy.guard.Aliases;
import org.houvast.privacy.guard.Reading;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Proposed assessments that the actor has not answered; the manager answers for no side. */
@Component
public final class AssessmentQueue implements WorkQueueContributor {
    private final AssessmentRows rows;
    private final CoachingTerms terms;

    @Activate
    public AssessmentQueue(
            @Reference(target = "(module=coaching)") DataSource dataSource,
            @Reference Aliases aliases,
            @Reference CoachingTerms terms) {
        this.rows = new AssessmentRows(dataSource, aliases);
        this.terms = terms;
    }

    @Override
    public List<Item> items(Actor actor, Reading reading, int limit) {
        if (actor.staff().isEmpty()) {
            return List.of();
        }
        List<AssessmentRows.Line> lines = rows.unanswered(reading, Sides.staff(actor), limit).stream()
                .filter(l -> Sides.of(actor, l.target()).isPresent())
                .toList();
        Map<UUID, String> known = rows.aliases(actor, lines);
        return lines.stream().map(l -> item(actor, l, known)).toList();
    }

    private Item item(Actor actor, AssessmentRows.Line line, Map<UUID, String> known) {
        Deadline due = terms.at(line.access().place())
                .reaction(
                        Objects.requireNonNull(line.proposedAt()), actor.scope().today());
        return new Item(
                AssessmentEntity.TYPE,
                line.id(),
                CoachingTask.CONFIRM.code(),
                line.subject(actor, known),
                Objects.requireNonNull(line.proposedAt()),
                due.on(),
                due.overdue());
    }
}
