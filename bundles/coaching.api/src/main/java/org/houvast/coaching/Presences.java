package org.houvast.coaching;

import org.houvast.privacy.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** Planned against delivered. */
@ProviderType
public interface Presences {
    /** the counts over the moments that the actor may count; the state of the filter is ignored */
    Presence count(Actor actor, MomentFilter filter);
}
