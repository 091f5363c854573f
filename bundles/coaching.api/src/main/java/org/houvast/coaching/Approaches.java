package org.houvast.coaching;

import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Revision;
import org.houvast.privacy.Actor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The approach library of an organisation: what was tried for a theme, and what happened (domain 1.1, A15). It holds published tips, and
 * approaches that somebody within coaching offered in own words and somebody else checked. The words of advice and modelling
 * themselves never stand in it; what came of them is told in figures. Read by those who work at a place of the organisation where coaching
 * can be read. An approach from advice is there as long as giver and receiver agree to share the advice.
 */
@ProviderType
public interface Approaches {
    /**
     * Offers an approach; somebody else checks it before others read it.
     *
     * @throws org.houvast.commons.Problem {@link LibraryProblems#APPROACH_ORIGIN}, {@link CoachingProblems#NOT_TRIED},
     *     {@link LibraryProblems#NOT_AGREED}, {@link org.houvast.privacy.PrivacyProblems#NAME_IN_TEXT}
     */
    Approach offer(Actor actor, OfferApproach command);

    Approach get(Actor actor, ApproachId id);

    /** the newest half-year first */
    Page<ApproachLine> list(Actor actor, ApproachFilter filter, PageRequest page);

    /**
     * What came of advice and modelling, by theme, in the organisation that is responsible at a place of the actor.
     *
     * @throws org.houvast.commons.Problem {@link GrowthProblems#WORKPLACE_NEEDED}, {@link GrowthProblems#HALF_YEAR_INVALID},
     *     {@link GrowthProblems#HALF_YEAR_RUNNING}
     */
    ApproachFigures figures(Actor actor, FigureFilter filter);

    /** writes it anew; it has to be checked (again) then */
    Approach revise(Actor actor, ApproachId id, Revision revision, ApproachText text);

    /**
     * Shows it to all who work in the organisation.
     *
     * @throws org.houvast.commons.Problem {@link LibraryProblems#CHECK_BY_OTHER} for who wrote on it, {@link LibraryProblems#NOT_CHECKED}
     */
    Approach publish(Actor actor, ApproachId id, Revision revision, PublishApproach command);

    /** shows it to nobody any more but those who may check it */
    Approach retire(Actor actor, ApproachId id, Revision revision);
}
