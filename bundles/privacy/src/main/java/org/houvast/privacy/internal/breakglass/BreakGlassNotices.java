package org.houvast.privacy.internal.breakglass;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.houvast.commons.LocationRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.PersonRef;
import org.houvast.commons.Role;
import org.houvast.commons.StaffRef;
import org.houvast.host.spi.Capability;
import org.houvast.host.spi.Notifier;
import org.houvast.host.spi.StaffRecord;
import org.houvast.persistence.EventConsumer;
import org.houvast.persistence.OutboxEvent;
import org.houvast.persistence.Rows;
import org.houvast.privacy.HostRecords;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Tells the manager of the place and the data protection officer of the organisation, by way of the host, that a file was opened; never whose
 * or why. Where the host sends no messages, it waits in their work queue alone.
 */
@Component
public final class BreakGlassNotices implements EventConsumer {
    private static final String OPENED = "privacy.break-glass.opened";
    private static final String PLACE =
            "select location_key, controller_key, author_key from privacy_break_glass where id = ?";

    private final Rows rows;
    private final HostRecords host;

    private record Opened(LocationRef location, OrganisationRef controller, StaffRef by) {}

    @Activate
    public BreakGlassNotices(
            @Reference(target = "(module=privacy)") DataSource dataSource, @Reference HostRecords host) {
        this.rows = Rows.on(dataSource);
        this.host = host;
    }

    @Override
    public String name() {
        return "privacy.break-glass-notices";
    }

    @Override
    public Set<String> types() {
        return Set.of(OPENED);
    }

    @Override
    public void accept(OutboxEvent event) {
        String id = event.ids().get("id");
        if (id == null || !host.capabilities().contains(Capability.NOTIFIER)) {
            return;
        }
        Optional<Opened> opened = rows.first(
                PLACE,
                p -> p.uuid(UUID.fromString(id)),
                row -> new Opened(
                        new LocationRef(row.text(1)), new OrganisationRef(row.text(2)), new StaffRef(row.text(3))));
        opened.ifPresent(o -> answerable(o).forEach(person -> tell(event.id(), id, person)));
    }

    /** all staff are looked through, for a role that holds everywhere belongs to no location */
    private List<PersonRef> answerable(Opened opened) {
        LocalDate today = host.today();
        List<PersonRef> found = new ArrayList<>();
        PageRequest next = new PageRequest(PageRequest.MAX_LIMIT, null);
        while (next != null) {
            PageRequest asked = next;
            Page<StaffRecord> page = host.ask(h -> h.staff().list(asked));
            page.items().stream()
                    .filter(s -> s.inServiceOn(today) && isTold(s, opened))
                    .map(StaffRecord::person)
                    .forEach(found::add);
            next = page.next() == null ? null : new PageRequest(PageRequest.MAX_LIMIT, page.next());
        }
        return found;
    }

    private static boolean isTold(StaffRecord staff, Opened opened) {
        return staff.organisation().equals(opened.controller())
                && !staff.ref().equals(opened.by())
                && staff.roles().stream().anyMatch(r -> isTold(r, opened.location()));
    }

    private static boolean isTold(StaffRecord.RoleAt held, LocationRef location) {
        boolean here = held.location() == null || held.location().equals(location);
        return here && (held.role() == Role.MANAGER || held.role() == Role.DPO);
    }

    private void tell(UUID event, String opening, PersonRef person) {
        UUID message = UUID.nameUUIDFromBytes((event + " " + person.key()).getBytes(StandardCharsets.UTF_8));
        host.ask(h -> {
            h.notifier().send(new Notifier.Notice(message, person, OPENED, opening));
            return person;
        });
    }
}
