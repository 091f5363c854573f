package org.houvast.coaching;

import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Revision;
import org.houvast.privacy.Actor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Coaching moments: agreed by one of staff and the coach, different persons, and recorded with the minutes on the group. A move that the state
 * does not have is refused with {@link CoachingProblems#MOMENT_STATE}.
 */
@ProviderType
public interface CoachingMoments {
    /**
     * Names a time.
     *
     * @throws org.houvast.commons.Problem {@link CoachingProblems#ASSIGNMENT_NOT_ACTIVE}, {@link CoachingProblems#TIME_INVALID},
     *     {@link CoachingProblems#FORM_OFF}, {@link CoachingProblems#NO_SIDE}, {@link CoachingProblems#AGENDA_UNKNOWN}
     */
    CoachingMoment propose(Actor actor, ProposeMoment command);

    CoachingMoment get(Actor actor, MomentId id);

    /** the one planned last comes first */
    Page<MomentSummary> list(Actor actor, MomentFilter filter, PageRequest page);

    /**
     * Agrees for the other side.
     *
     * @throws org.houvast.commons.Problem {@link CoachingProblems#COACH_BUSY}, {@link CoachingProblems#SIDE_DONE},
     *     {@link CoachingProblems#SAME_PERSON}, {@link CoachingProblems#NO_SIDE}
     */
    CoachingMoment agree(Actor actor, MomentId id, Revision revision);

    /** names another time; the same problems as {@link #propose} */
    CoachingMoment change(Actor actor, MomentId id, Revision revision, ChangeMoment command);

    /** says that the coach is there */
    CoachingMoment start(Actor actor, MomentId id, Revision revision, StartMoment command);

    /** records what took place; {@link CoachingProblems#MINUTES_INVALID}, {@link CoachingProblems#TIME_INVALID} */
    CoachingMoment hold(Actor actor, MomentId id, Revision revision, HoldMoment command);

    /** says that it did not take place; {@link CoachingProblems#NOT_OVER} before its planned end */
    CoachingMoment notHeld(Actor actor, MomentId id, Revision revision);

    /** calls it off */
    CoachingMoment cancel(Actor actor, MomentId id, Revision revision, CancelMoment command);

    /** corrects recorded minutes; {@link CoachingProblems#CORRECTION_TOO_LATE}, {@link CoachingProblems#MINUTES_INVALID} */
    CoachingMoment correct(Actor actor, MomentId id, Revision revision, CorrectMoment command);
}
