package org.houvast.coaching;

import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Revision;
import org.houvast.privacy.Actor;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Learning goals, each its owner's alone. A transition that the state does not allow is refused with
 * {@link GrowthProblems#GOAL_STATE}.
 */
@ProviderType
public interface LearningGoals {
    /**
     * Sets oneself a goal.
     *
     * @throws org.houvast.commons.Problem {@link GrowthProblems#NO_WORKPLACE}, {@link GrowthProblems#WORKPLACE_NEEDED}
     */
    LearningGoal set(Actor actor, SetLearningGoal command);

    LearningGoal get(Actor actor, LearningGoalId id);

    /**
     * Own ones, the newest first.
     *
     * @param state only those in this state, or null for all
     */
    Page<LearningGoalSummary> own(Actor actor, @Nullable LearningGoalState state, PageRequest page);

    LearningGoal revise(Actor actor, LearningGoalId id, Revision revision, ReviseLearningGoal command);

    /**
     * Links a record, 50 at most.
     *
     * @throws org.houvast.commons.Problem {@link GrowthProblems#EVIDENCE_FULL}
     */
    LearningGoal addEvidence(Actor actor, LearningGoalId id, Revision revision, AddGoalEvidence command);

    /**
     * Links it to a question, or to none.
     *
     * @throws org.houvast.commons.Problem {@link GrowthProblems#GOAL_QUESTION}; {@link org.houvast.privacy.PrivacyProblems#NOT_FOUND} for a
     *     question that the owner cannot read
     */
    LearningGoal link(Actor actor, LearningGoalId id, Revision revision, LinkLearningGoal command);

    LearningGoal reach(Actor actor, LearningGoalId id, Revision revision);

    LearningGoal drop(Actor actor, LearningGoalId id, Revision revision);

    LearningGoal resume(Actor actor, LearningGoalId id, Revision revision);

    /** Deletes it for good, at any time, also where coaching is switched off. */
    void delete(Actor actor, LearningGoalId id, Revision revision);
}
