package org.houvast.coaching;

import org.houvast.commons.Revision;
import org.houvast.privacy.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** Another coach takes over: what is shared goes along, what is private stays. */
@ProviderType
public interface HandOvers {
    /**
     * Gives the rest of an assignment to another coach, whose assignment the answer names. Moments that are still to come go along and wait
     * until the new coach agrees; what the former coach alone proposed is called off. Questions stay with their groups, and reflections with
     * their owner.
     *
     * @throws org.houvast.commons.Problem those of {@link CoachAssignments#assign} and {@link CoachAssignments#end},
     *     {@link ArrangementProblems#SAME_COACH}
     */
    CoachAssignment handOver(Actor actor, AssignmentId id, Revision revision, HandOverAssignment command);
}
