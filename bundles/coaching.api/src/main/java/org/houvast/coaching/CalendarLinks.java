package org.houvast.coaching;

import java.util.List;
import org.houvast.commons.Revision;
import org.houvast.privacy.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** The own links to the own calendar, for staff of groups and coaches. */
@ProviderType
public interface CalendarLinks {
    /** makes one; {@link ArrangementProblems#TOO_MANY_LINKS} when ten of the actor work already */
    CalendarLink make(Actor actor, MakeCalendarLink command);

    CalendarLink get(Actor actor, CalendarLinkId id);

    /** the own links that work, newest first */
    List<CalendarLink> list(Actor actor);

    /** makes it useless at once; {@link ArrangementProblems#LINK_REVOKED} when it is already */
    CalendarLink revoke(Actor actor, CalendarLinkId id, Revision revision);
}
