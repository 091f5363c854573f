package org.houvast.coaching.internal.agreement;

import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.houvast.administration.WorkQueueContributor;
import org.houvast.privacy.Actor;
import org.houvast.privacy.guard.Reading;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Agreements to look back on: from four weeks before the day that was agreed on. */
@Component
public final class AgreementQueue implements WorkQueueContributor {
    private static final int AHEAD = 28;

    private final AgreementRows rows;

    @Activate
    public AgreementQueue(@Reference(target = "(module=coaching)") DataSource dataSource) {
        this.rows = new AgreementRows(dataSource);
    }

    @Override
    public List<Item> items(Actor actor, Reading reading, int limit) {
        if (actor.staff().isEmpty()) {
            return List.of();
        }
        LocalDate today = actor.scope().today();
        return rows.due(reading, today.plusDays(AHEAD), limit).stream()
                .map(d -> new Item(
                        AgreementEntity.TYPE,
                        d.id(),
                        "evaluate-agreement",
                        null,
                        d.since(),
                        d.on(),
                        d.on().isBefore(today)))
                .toList();
    }
}
