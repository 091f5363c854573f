package org.houvast.coaching;

import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.privacy.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** Staff and coach each tell how they trust the other side. */
@ProviderType
public interface TrustPulses {
    /**
     * Answers for one's own side: as the coach of the assignment, or as one who works in a group of it.
     *
     * @throws org.houvast.commons.Problem {@link CoachingProblems#NO_SIDE} for the manager, {@link CoachingProblems#ASSIGNMENT_NOT_ACTIVE}
     *     before its first day, {@link GrowthProblems#ALREADY_ANSWERED}, {@link GrowthProblems#SCORE_INVALID},
     *     {@link GrowthProblems#ITEM_TWICE}, {@link GrowthProblems#SCORES_MISSING}
     */
    TrustPulse answer(Actor actor, AnswerTrustPulse command);

    TrustPulse get(Actor actor, TrustPulseId id);

    /** own answers, the newest first */
    Page<TrustPulse> own(Actor actor, PageRequest page);

    /**
     * What both sides see of each other; for those who work at the place and their manager.
     *
     * @throws org.houvast.commons.Problem {@link GrowthProblems#HALF_YEAR_INVALID}, {@link GrowthProblems#HALF_YEAR_RUNNING}
     */
    TrustPicture picture(Actor actor, FigureFilter filter);
}
