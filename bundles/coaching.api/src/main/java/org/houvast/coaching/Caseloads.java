package org.houvast.coaching;

import org.houvast.commons.LocationRef;
import org.houvast.privacy.Actor;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** What coaches have on hand: for managers and administrators of every coach at their places, for a coach the own. */
@ProviderType
public interface Caseloads {
    /**
     * The caseloads now.
     *
     * @param location counts only what is there; null counts everything that the actor may know
     */
    Caseload now(Actor actor, @Nullable LocationRef location);
}
