package org.houvast.coaching;

import org.houvast.commons.Revision;
import org.houvast.privacy.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** Series of moments: proposed, agreed and called off as a whole. A move that the state does not have is refused with {@link ArrangementProblems#SERIES_STATE}. */
@ProviderType
public interface RecurringMoments {
    /**
     * Proposes a series and all its moments.
     *
     * @throws org.houvast.commons.Problem {@link ArrangementProblems#SERIES_INVALID}, {@link ArrangementProblems#SERIES_TOO_LONG},
     *     {@link ArrangementProblems#SERIES_EMPTY}, {@link ArrangementProblems#TIME_SKIPPED}, and those of {@link CoachingMoments#propose}
     */
    MomentSeries propose(Actor actor, ProposeSeries command);

    MomentSeries get(Actor actor, SeriesId id);

    /**
     * Agrees for the other side with every moment that is still to come and waits for it: all of them, or none.
     *
     * @throws org.houvast.commons.Problem {@link CoachingProblems#COACH_BUSY}, {@link CoachingProblems#SIDE_DONE},
     *     {@link CoachingProblems#SAME_PERSON}, {@link CoachingProblems#NO_SIDE}
     */
    MomentSeries agree(Actor actor, SeriesId id, Revision revision);

    /** calls off what is still to come */
    MomentSeries cancel(Actor actor, SeriesId id, Revision revision, CancelSeries command);
}
