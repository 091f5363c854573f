package org.houvast.coaching;

import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Revision;
import org.houvast.privacy.Actor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Applications of locations for coaching. Whoever applied does not decide about it. A move that the state does not have is refused with
 * {@link ArrangementProblems#APPLICATION_STATE}.
 */
@ProviderType
public interface CoachingApplications {
    /**
     * Applies.
     *
     * @throws org.houvast.commons.Problem {@link CoachingProblems#GROUPS_APART}, {@link CoachingProblems#PERIOD_INVALID},
     *     {@link ArrangementProblems#HOURS_INVALID}, {@link CoachingProblems#NAME_IN_TEXT}
     */
    CoachingApplication apply(Actor actor, ApplyForCoaching command);

    CoachingApplication get(Actor actor, ApplicationId id);

    /** newest first */
    Page<ApplicationSummary> list(Actor actor, ApplicationFilter filter, PageRequest page);

    /** the room there is at the place of an application, for who decides about it */
    Capacity capacity(Actor actor, ApplicationId id);

    /** plans the talk; {@link CoachingProblems#DATE_INVALID} for a day that is over */
    CoachingApplication planIntake(Actor actor, ApplicationId id, Revision revision, PlanIntake command);

    /** accepts it and makes the assignment; the problems of {@link CoachAssignments#assign}, {@link ArrangementProblems#OWN_APPLICATION} */
    CoachingApplication accept(Actor actor, ApplicationId id, Revision revision, AcceptApplication command);

    /** declines it with a reason; {@link ArrangementProblems#OWN_APPLICATION} */
    CoachingApplication decline(Actor actor, ApplicationId id, Revision revision, DeclineApplication command);

    /** takes it back */
    CoachingApplication withdraw(Actor actor, ApplicationId id, Revision revision);
}
