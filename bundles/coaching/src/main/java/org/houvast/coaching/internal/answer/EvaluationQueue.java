package org.houvast.coaching.internal.answer;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.houvast.administration.WorkQueueContributor;
import org.houvast.coaching.internal.Sides;
import org.houvast.persistence.Rows;
import org.houvast.privacy.Actor;
import org.houvast.privacy.guard.Reading;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Closed questions that the actor is asked to look back on, for four weeks; nobody has to. */
@Component
public final class EvaluationQueue implements WorkQueueContributor {
    private static final Duration OFFERED = Duration.ofDays(28);

    private final ClosedQuestions questions;

    @Activate
    public EvaluationQueue(@Reference(target = "(module=coaching)") DataSource dataSource) {
        this.questions = new ClosedQuestions(Rows.on(dataSource));
    }

    @Override
    public List<Item> items(Actor actor, Reading reading, int limit) {
        if (actor.staff().isEmpty()) {
            return List.of();
        }
        return questions.offered(reading, Sides.staff(actor), actor.at().minus(OFFERED), limit).stream()
                .filter(q -> actor.scope().mayName(q.target()))
                .map(q -> new Item(
                        "question",
                        q.id(),
                        "evaluate",
                        q.access().subject(true, null),
                        Objects.requireNonNull(q.closedAt()),
                        null,
                        false))
                .toList();
    }
}
