package org.houvast.parents.internal.share;

import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.PersonRef;
import org.houvast.host.spi.Capability;
import org.houvast.host.spi.GuardianRecord;
import org.houvast.host.spi.Notifier;
import org.houvast.persistence.EventConsumer;
import org.houvast.persistence.OutboxEvent;
import org.houvast.persistence.Rows;
import org.houvast.privacy.HostRecords;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells a guardian, by way of the host, that something is there to read; never what. */
@Component
public final class ShareNotices implements EventConsumer {
    private static final String SENT = "parents.share.sent";
    private static final String RECEIVER =
            "select s.guardian_key from parents_share s where s.id = ? and s.state = 'SHARED'";

    private final Rows rows;
    private final HostRecords host;

    @Activate
    public ShareNotices(@Reference(target = "(module=parents)") DataSource dataSource, @Reference HostRecords host) {
        this.rows = Rows.on(dataSource);
        this.host = host;
    }

    @Override
    public String name() {
        return "parents.share-notices";
    }

    @Override
    public Set<String> types() {
        return Set.of(SENT);
    }

    @Override
    public void accept(OutboxEvent event) {
        String id = event.ids().get("id");
        if (id == null || !host.capabilities().containsAll(Set.of(Capability.NOTIFIER, Capability.GUARDIANS))) {
            return;
        }
        rows.first(RECEIVER, p -> p.uuid(UUID.fromString(id)), row -> new GuardianRef(row.text(1)))
                .ifPresent(guardian -> tell(event.id(), id, guardian));
    }

    private void tell(UUID event, String share, GuardianRef guardian) {
        Set<GuardianRef> asked = Set.of(guardian);
        GuardianRecord known = host.ask(h -> h.guardians().find(asked)).get(guardian);
        PersonRef person = known == null ? null : known.person();
        if (person != null) {
            host.ask(h -> {
                h.notifier().send(new Notifier.Notice(event, person, SENT, share));
                return person;
            });
        }
    }
}
