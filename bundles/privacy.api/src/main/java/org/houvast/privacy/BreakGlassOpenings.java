package org.houvast.privacy;

import java.util.List;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Revision;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Break-glass: somebody who works with children for the organisation, and has no relation to this child, reads its file for a short time
 * because it cannot wait. It gives the relation {@link Relation#BREAK_GLASS}, which the actions that show the file carry and no other:
 * nothing is changed under it, and nothing is read of reflections, of what staff and coach keep between them, and of drafts.
 *
 * <p>Who opens says why, is told to the manager of the place and the data protection officer, and stands with each read in the audit and in
 * the access log of the child. It ends after 60 minutes by default (configuration, 5 to 240), or earlier when who opened it says so.
 *
 * <p>All methods throw the problems of {@link BreakGlassProblems} and {@link PrivacyProblems}. A child that nobody knows and one of another
 * organisation are told by the same words.
 */
@ProviderType
public interface BreakGlassOpenings {
    /** opens the file of a child to the actor, from the next request on */
    BreakGlass open(Actor actor, BreakTheGlass command);

    BreakGlass get(Actor actor, BreakGlassId id);

    /** the actor's own ones, those at the places that the actor manages or is data protection officer of; newest first */
    Page<BreakGlass> list(Actor actor, BreakGlassFilter filter, PageRequest page);

    /** those that are over and wait for the actor to review them, the longest waiting first; asks nothing of who never reviews any */
    List<BreakGlass> toReview(Actor actor, int limit);

    /** who opened the file needs it no more; holds at once */
    BreakGlass end(Actor actor, BreakGlassId id, Revision revision);

    /** the manager or the data protection officer, never who opened it, says whether it was justified */
    BreakGlass review(Actor actor, BreakGlassId id, Revision revision, ReviewBreakGlass command);
}
