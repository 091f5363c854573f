package org.houvast.coaching;

import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Revision;
import org.houvast.privacy.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** How staff and coaches see their own work, at the begin and at the end. To everybody whom it is not shared with it is not there. */
@ProviderType
public interface CompetenceMeasurements {
    /**
     * Begins one with the newest profile, or an END with that of its BEGIN.
     *
     * @throws org.houvast.commons.Problem {@link GrowthProblems#ROLE_NOT_HELD}, {@link GrowthProblems#BEGIN_UNKNOWN},
     *     {@link GrowthProblems#END_EXISTS}, {@link GrowthProblems#NO_WORKPLACE}, {@link GrowthProblems#WORKPLACE_NEEDED}
     */
    CompetenceMeasurement begin(Actor actor, BeginMeasurement command);

    /** an own one, or one that is shared with the actor now */
    CompetenceMeasurement get(Actor actor, MeasurementId id);

    /** own ones, the newest first */
    Page<MeasurementSummary> own(Actor actor, PageRequest page);

    /** those that others share with the actor now, the one shared last first */
    Page<MeasurementSummary> received(Actor actor, PageRequest page);

    /**
     * Replaces the scores of a draft.
     *
     * @throws org.houvast.commons.Problem {@link GrowthProblems#SCORE_INVALID}, {@link GrowthProblems#ITEM_TWICE},
     *     {@link GrowthProblems#ITEM_UNKNOWN}, {@link GrowthProblems#MEASUREMENT_STATE}
     */
    CompetenceMeasurement revise(Actor actor, MeasurementId id, Revision revision, ReviseMeasurement command);

    /**
     * Makes a draft final.
     *
     * @throws org.houvast.commons.Problem {@link GrowthProblems#SCORES_MISSING}, {@link GrowthProblems#MEASUREMENT_STATE}
     */
    CompetenceMeasurement finalise(Actor actor, MeasurementId id, Revision revision);

    /** throws a draft away */
    void discard(Actor actor, MeasurementId id, Revision revision);

    /**
     * Lets somebody read a final one; once more for the same person changes nothing.
     *
     * @throws org.houvast.commons.Problem {@link GrowthProblems#SHARE_WITH_SELF}, {@link GrowthProblems#PERSON_UNKNOWN},
     *     {@link GrowthProblems#MEASUREMENT_STATE}
     */
    CompetenceMeasurement share(Actor actor, MeasurementId id, Revision revision, ShareWith command);

    /**
     * Takes it back: the next read by that person is refused.
     *
     * @throws org.houvast.commons.Problem {@link GrowthProblems#NOT_SHARED}
     */
    CompetenceMeasurement recall(Actor actor, MeasurementId id, Revision revision, RecallShare command);

    /**
     * How the team of a place sees itself; for those who work there and their manager.
     *
     * @throws org.houvast.commons.Problem {@link GrowthProblems#HALF_YEAR_INVALID}, {@link GrowthProblems#HALF_YEAR_RUNNING}
     */
    TeamPicture teamPicture(Actor actor, Side role, FigureFilter filter);
}
