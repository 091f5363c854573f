package org.houvast.coaching;

import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Revision;
import org.houvast.privacy.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** Coach assignments, made and ended by the manager of the location or the administrator of the organisation. */
@ProviderType
public interface CoachAssignments {
    /**
     * Assigns a coach.
     *
     * @throws org.houvast.commons.Problem {@link CoachingProblems#NOT_A_COACH}, {@link CoachingProblems#GROUPS_APART},
     *     {@link CoachingProblems#PERIOD_INVALID}, {@link CoachingProblems#CONFIDENTIALITY_MISSING},
     *     {@link ArrangementProblems#AGREEMENT_NOT_COVERING}, {@link ArrangementProblems#ASSIGNMENT_OVERLAPS}
     */
    CoachAssignment assign(Actor actor, AssignCoach command);

    CoachAssignment get(Actor actor, AssignmentId id);

    /** newest first */
    Page<CoachAssignment> list(Actor actor, AssignmentFilter filter, PageRequest page);

    /**
     * Ends it before its time.
     *
     * @throws org.houvast.commons.Problem {@link CoachingProblems#ASSIGNMENT_ENDED}, {@link CoachingProblems#DATE_INVALID}
     */
    CoachAssignment end(Actor actor, AssignmentId id, Revision revision, EndAssignment command);
}
