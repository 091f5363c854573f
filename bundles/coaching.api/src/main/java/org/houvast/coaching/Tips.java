package org.houvast.coaching;

import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Revision;
import org.houvast.privacy.Actor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Tips of organisations. A published tip tells nothing about a person and is open to every member of staff. Everybody within coaching may
 * propose one; who keeps the tips of a place (internal coach, manager, administrator) publishes, changes and retires them. An organisation
 * gets the starter tips once, when coaching is switched on for the first time at a place of it; later versions of the product add new ones
 * and overwrite none.
 */
@ProviderType
public interface Tips {
    /** how many people have to rate a tip before its usefulness is told */
    int RATERS = 5;

    /**
     * Proposes a tip.
     *
     * @throws org.houvast.commons.Problem {@link CoachingProblems#LINK_INVALID}, {@link CoachingProblems#TIP_PLACE}
     */
    Tip propose(Actor actor, ProposeTip command);

    Tip get(Actor actor, TipId id);

    /** newest first */
    Page<TipSummary> list(Actor actor, TipFilter filter, PageRequest page);

    Tip revise(Actor actor, TipId id, Revision revision, TipText text);

    /**
     * Shows it to all staff.
     *
     * @throws org.houvast.commons.Problem {@link CoachingProblems#SAME_PERSON} for the one who wrote it
     */
    Tip publish(Actor actor, TipId id, Revision revision);

    Tip retire(Actor actor, TipId id, Revision revision);

    /**
     * Says how much a published tip helped in a group of the actor.
     *
     * @throws org.houvast.commons.Problem {@link CoachingProblems#HELPED_INVALID}
     */
    Tip rate(Actor actor, TipId id, RateTip command);
}
