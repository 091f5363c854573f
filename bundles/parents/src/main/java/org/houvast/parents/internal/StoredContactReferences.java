package org.houvast.parents.internal;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.houvast.commons.ChildRef;
import org.houvast.commons.Refusal;
import org.houvast.parents.ContactReferences;
import org.houvast.parents.ParentContactId;
import org.houvast.parents.ParentsProblems;
import org.houvast.privacy.Actor;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.Guard;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Looks the contact up, and judges it by the same rule as reading it. */
@Component
public final class StoredContactReferences implements ContactReferences {
    private final ContactRows rows;
    private final Guard guard;
    private final HostRecords host;

    @Activate
    public StoredContactReferences(
            @Reference(target = "(module=parents)") DataSource dataSource,
            @Reference Guard guard,
            @Reference HostRecords host) {
        this.rows = new ContactRows(dataSource, host);
        this.guard = guard;
        this.host = host;
    }

    @Override
    public Optional<Refusal> refusal(Actor actor, ParentContactId contact, Target record) {
        boolean allowed = rows.find(contact.value())
                .map(ContactRows.Line::target)
                .filter(found -> sameChild(found, record))
                .filter(found -> guard.refusal(actor, ParentsAccess.READ, found).isEmpty())
                .isPresent();
        return allowed ? Optional.empty() : Optional.of(Refusal.of(ParentsProblems.CONTACT_UNKNOWN));
    }

    private boolean sameChild(Target found, Target record) {
        return !record.children().isEmpty() && current(found).equals(current(record));
    }

    private Set<ChildRef> current(Target target) {
        return target.children().stream().map(host::current).collect(Collectors.toUnmodifiableSet());
    }
}
