package org.houvast.stepplan;

import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Revision;
import org.houvast.privacy.Actor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Meetings about children, with an agenda and a recap that makes the actions in one go. The meeting is readable for those who work with
 * its group; each item on its agenda, and each action, only for those who may read about its child. Being invited opens nothing. A move
 * that the state does not have is refused with {@link StepPlanProblems#DISCUSSION_STATE}.
 */
@ProviderType
public interface ChildDiscussions {
    /**
     * Plans one.
     *
     * @throws org.houvast.commons.Problem {@link StepPlanProblems#ATTENDEES_INVALID}, {@link StepPlanProblems#DATE_INVALID},
     *     {@link StepPlanProblems#AGENDA_INVALID}, {@link StepPlanProblems#CASE_NOT_OPEN}
     */
    ChildDiscussion plan(Actor actor, PlanChildDiscussion command);

    ChildDiscussion get(Actor actor, ChildDiscussionId id);

    /** newest first */
    Page<ChildDiscussionSummary> list(Actor actor, ChildDiscussionFilter filter, PageRequest page);

    /**
     * Puts more on the agenda.
     *
     * @throws org.houvast.commons.Problem {@link StepPlanProblems#AGENDA_INVALID}, {@link StepPlanProblems#CASE_NOT_OPEN}
     */
    ChildDiscussion agenda(Actor actor, ChildDiscussionId id, Revision revision, PutOnAgenda command);

    /**
     * Says that it took place, and who was there.
     *
     * @throws org.houvast.commons.Problem {@link StepPlanProblems#ATTENDEES_INVALID}, {@link StepPlanProblems#DATE_INVALID}
     */
    ChildDiscussion hold(Actor actor, ChildDiscussionId id, Revision revision, HoldChildDiscussion command);

    /**
     * Writes down what was agreed and makes all its {@link FollowUp}s, or none of them.
     *
     * @throws org.houvast.commons.Problem {@link StepPlanProblems#AGENDA_ITEM_UNKNOWN}, {@link StepPlanProblems#FOLLOW_UP_PERSON},
     *     {@link StepPlanProblems#DATE_INVALID}
     */
    ChildDiscussion recap(Actor actor, ChildDiscussionId id, Revision revision, RecapChildDiscussion command);

    /** calls it off */
    ChildDiscussion cancel(Actor actor, ChildDiscussionId id, Revision revision, CancelChildDiscussion command);
}
