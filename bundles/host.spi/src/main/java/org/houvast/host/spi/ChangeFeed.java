package org.houvast.host.spi;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ConsumerType;

/** Changes of the host's records as a delta. Needs {@link Capability#CHANGES}. */
@ConsumerType
public interface ChangeFeed {
    /**
     * A part of the feed.
     *
     * @param changes in the order in which they happened, at most as many as were asked for
     * @param token where to go on; the same as before when there was nothing
     * @param complete whether nothing more is waiting
     */
    record Delta(List<HostChange> changes, String token, boolean complete) {
        public Delta {
            changes = List.copyOf(changes);
        }
    }

    /**
     * What changed since a token. A change may be told twice, never left out.
     *
     * @param token from an earlier answer, or null for "from now on": the answer then has no changes
     * @param limit how many at most, 1 to 1000
     * @throws HostException if the token is older than what the host remembers; we then read the records anew
     */
    Delta since(@Nullable String token, int limit);
}
