package org.houvast.stepplan;

import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Revision;
import org.houvast.privacy.Actor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Actions that were agreed in child discussions. A move that the state does not have is refused with
 * {@link StepPlanProblems#FOLLOW_UP_STATE}.
 */
@ProviderType
public interface FollowUps {
    FollowUp get(Actor actor, FollowUpId id);

    /** newest first */
    Page<FollowUpSummary> list(Actor actor, FollowUpFilter filter, PageRequest page);

    /** says that it was done; whoever works with the child or group may say so, for a colleague too */
    FollowUp complete(Actor actor, FollowUpId id, Revision revision, CompleteFollowUp command);

    /** says that it is not done any more */
    FollowUp drop(Actor actor, FollowUpId id, Revision revision, DropFollowUp command);
}
