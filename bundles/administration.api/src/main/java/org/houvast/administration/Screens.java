package org.houvast.administration;

import java.util.List;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.privacy.Actor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What a screen needs in one call. Names come from the host as the screen is made. However many children or records there are,
 * the number of host calls is constant, and so is that of SQL statements: one for each contributor, and one in all for a timeline. A
 * contributor that fails fails the whole screen: half of one could be taken for all there is.
 *
 * <p>A group or child that does not exist, or that the actor has nothing to do with, is
 * {@link org.houvast.privacy.PrivacyProblems#NOT_FOUND}; an own child is not found for a parent who is staff.
 */
@ProviderType
public interface Screens {
    /** who the actor is here, and where to begin */
    Me me(Actor actor);

    /** the locations that the actor has to do with, and how the modules stand there */
    List<CentreLocation> locations(Actor actor);

    GroupView group(Actor actor, GroupRef group);

    /** the group's screen: its children now, with what is open and running for each and for the group */
    GroupBoard board(Actor actor, GroupRef group);

    ChildView child(Actor actor, ChildRef child);

    /** what happened with a child, newest first */
    Page<TimelineContributor.Item> timeline(Actor actor, ChildRef child, PageRequest page);

    /** what waits for the actor: the soonest due first, those without a day last, then the longest waiting; at most 200 */
    List<WorkQueueContributor.Item> workQueue(Actor actor);
}
