package org.houvast.observation;

import org.houvast.privacy.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** When and where something was seen. Counts the final observations that the actor may read. */
@ProviderType
public interface ObservationPatterns {
    /**
     * Counts.
     *
     * @throws org.houvast.commons.Problem {@link ObservationProblems#PERIOD_INVALID}
     */
    ObservationPattern pattern(Actor actor, PatternQuery query);

    /** the same as a picture: SVG with title, description and the numbers as text; the words of the same pattern are in it */
    String picture(Actor actor, PatternQuery query);
}
