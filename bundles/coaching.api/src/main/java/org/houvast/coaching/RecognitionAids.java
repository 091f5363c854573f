package org.houvast.coaching;

import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Revision;
import org.houvast.privacy.Actor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Recognition aids (domain 1.1, A22): looking questions for a theme and an age, in own words. Published ones are read by all who work at a
 * place of the organisation where coaching can be read. Everybody within coaching may propose one; who keeps the library of a place (internal
 * coach, manager, administrator) publishes, changes and retires them. An organisation gets the aids that are shipped once; later versions of
 * the product add new ones and overwrite none.
 */
@ProviderType
public interface RecognitionAids {
    /**
     * Proposes an aid.
     *
     * @throws org.houvast.commons.Problem {@link LibraryProblems#LOOKING_QUESTION}, {@link CoachingProblems#TIP_PLACE}
     */
    RecognitionAid propose(Actor actor, ProposeAid command);

    RecognitionAid get(Actor actor, RecognitionAidId id);

    /** newest first */
    Page<AidSummary> list(Actor actor, AidFilter filter, PageRequest page);

    /** {@link LibraryProblems#LOOKING_QUESTION} */
    RecognitionAid revise(Actor actor, RecognitionAidId id, Revision revision, AidText text);

    /**
     * Shows it to all who work in the organisation.
     *
     * @throws org.houvast.commons.Problem {@link LibraryProblems#CHECK_BY_OTHER} for the one who wrote it
     */
    RecognitionAid publish(Actor actor, RecognitionAidId id, Revision revision);

    RecognitionAid retire(Actor actor, RecognitionAidId id, Revision revision);
}
