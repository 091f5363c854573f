package org.houvast.coaching.internal.application;

import java.util.List;
import javax.sql.DataSource;
import org.houvast.administration.WorkQueueContributor;
import org.houvast.privacy.Actor;
import org.houvast.privacy.guard.Reading;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Applications that wait for a decision of the actor. */
@Component
public final class ApplicationQueue implements WorkQueueContributor {
    private final ApplicationRows rows;

    @Activate
    public ApplicationQueue(@Reference(target = "(module=coaching)") DataSource dataSource) {
        this.rows = new ApplicationRows(dataSource);
    }

    @Override
    public List<Item> items(Actor actor, Reading reading, int limit) {
        if (actor.staff().isEmpty()) {
            return List.of();
        }
        return rows.waiting(actor, reading, limit).stream()
                .map(a -> new Item(
                        ApplicationEntity.TYPE,
                        a.id().value(),
                        "decide-application",
                        null,
                        a.appliedAt(),
                        a.from(),
                        a.from().isBefore(actor.scope().today())))
                .toList();
    }
}
