package org.houvast.privacy.internal.breakglass;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Subject;
import org.houvast.host.spi.ChildRecord;
import org.houvast.host.spi.GroupRecord;
import org.houvast.privacy.Actor;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.guard.Subjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds where a child is today, as the organisation of who asks sees it: a child can be in groups of two organisations. */
@Component(service = EmergencyPlaces.class)
public final class EmergencyPlaces {
    private final Subjects subjects;
    private final HostRecords host;

    @Activate
    public EmergencyPlaces(@Reference Subjects subjects, @Reference HostRecords host) {
        this.subjects = subjects;
        this.host = host;
    }

    /** as {@link Subjects#resolve}, with a group of the actor's own organisation where the child has one */
    Subjects.Resolved of(Actor actor, ChildRef child) {
        OrganisationRef own = actor.scope().glass().organisation();
        Optional<GroupRef> group =
                own == null ? Optional.empty() : host.child(child).flatMap(c -> group(actor, c, own));
        return subjects.resolve(actor, BreakGlassEntity.TYPE, Subject.of(child), group.orElse(null), null);
    }

    private Optional<GroupRef> group(Actor actor, ChildRecord child, OrganisationRef own) {
        List<GroupRef> today = child.groupsOn(actor.scope().today());
        Map<GroupRef, GroupRecord> known = host.groups(Set.copyOf(today));
        for (GroupRef ref : today) {
            GroupRecord group = known.get(ref);
            if (group != null && host.controller(group.place()).equals(own)) {
                return Optional.of(ref);
            }
        }
        return Optional.empty();
    }
}
