package org.houvast.stepplan;

import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Revision;
import org.houvast.privacy.Actor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Handovers from the side of a receiver that works with this installation. The consent is asked at every reading: without it nothing is
 * shown any more, whatever was read before.
 */
@ProviderType
public interface ReceivedHandovers {
    /** what was sent; @throws org.houvast.commons.Problem {@link HandoverProblems#CONSENT} once the consent does not hold any more */
    ReceivedHandover get(Actor actor, HandoverId id);

    /** the newest sent first; those without consent are left out, so a page may be shorter than asked for */
    Page<ReceivedHandoverSummary> list(Actor actor, PageRequest page);

    /** confirms that it is there; throws like {@link #get} */
    ReceivedHandover receive(Actor actor, HandoverId id, Revision revision);

    /** writes down a talk; throws like {@link #get}, and {@link StepPlanProblems#DATE_INVALID} */
    ReceivedHandover talk(Actor actor, HandoverId id, Revision revision, RecordTalk command);
}
