package org.houvast.coaching.internal.calendar;

import java.util.List;
import org.houvast.administration.Module;
import org.houvast.privacy.AccessPolicySource;
import org.houvast.privacy.Action;
import org.houvast.privacy.AuditType;
import org.houvast.privacy.Relation;
import org.houvast.privacy.Sensitivity;
import org.osgi.service.component.annotations.Component;

/** The actions on calendar links, which are their owner's alone, and on the feed, which shows what its owner works at. */
@Component
public final class CalendarAccess implements AccessPolicySource {
    static final Action READ =
            Action.read("coaching.calendar-link.read", Module.COACHING.code(), Sensitivity.GROUP, Relation.AUTHOR);

    static final Action MAKE = READ.change("coaching.calendar-link.make", AuditType.SHARE, Relation.AUTHOR);
    static final Action REVOKE = READ.change("coaching.calendar-link.revoke", AuditType.SHARE, Relation.AUTHOR);

    static final Action READ_FEED = Action.read(
            "coaching.calendar.read", Module.COACHING.code(), Sensitivity.GROUP, Relation.GROUP_STAFF, Relation.COACH);

    @Override
    public List<Action> actions() {
        return List.of(READ, MAKE, REVOKE, READ_FEED);
    }
}
