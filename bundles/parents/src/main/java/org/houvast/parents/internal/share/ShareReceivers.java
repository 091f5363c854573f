package org.houvast.parents.internal.share;

import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.houvast.administration.ReceiverSource;
import org.houvast.commons.OrganisationRef;
import org.houvast.persistence.Rows;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How much guardians were given. */
@Component
public final class ShareReceivers implements ReceiverSource {
    private static final String SHARED = "select count(*) from parents_share where controller_key = ?"
            + " and state in ('SHARED', 'SEEN', 'ANSWERED')";

    private final Rows rows;

    @Activate
    public ShareReceivers(@Reference(target = "(module=parents)") DataSource dataSource) {
        this.rows = Rows.on(dataSource);
    }

    @Override
    public List<Receivers> receivers(OrganisationRef controller, LocalDate today) {
        long shared =
                rows.first(SHARED, p -> p.key(controller), row -> row.number(1)).orElse(0L);
        return List.of(new Receivers("share", List.of(), shared));
    }
}
