package org.houvast.stepplan.internal.handover;

import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.houvast.administration.ReceiverSource;
import org.houvast.commons.OrganisationRef;
import org.houvast.persistence.Rows;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Organisations that a handover was sent to. */
@Component
public final class HandoverReceivers implements ReceiverSource {
    private static final String SENT = "select receiver_key, count(*) from stepplan_handover"
            + " where controller_key = ? and receiver_key <> ? and sent_at is not null group by receiver_key";

    private record Receiver(OrganisationRef organisation, long number) {}

    private final Rows rows;

    @Activate
    public HandoverReceivers(@Reference(target = "(module=stepplan)") DataSource dataSource) {
        this.rows = Rows.on(dataSource);
    }

    @Override
    public List<Receivers> receivers(OrganisationRef controller, LocalDate today) {
        List<Receiver> found = rows.list(
                SENT,
                p -> p.key(controller).key(controller),
                row -> new Receiver(new OrganisationRef(row.text(1)), row.number(2)));
        return List.of(new Receivers(
                "handover",
                found.stream().map(Receiver::organisation).toList(),
                found.stream().mapToLong(Receiver::number).sum()));
    }
}
