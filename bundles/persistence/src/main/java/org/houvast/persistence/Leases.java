package org.houvast.persistence;

import java.time.Duration;
import org.osgi.annotation.versioning.ProviderType;

/**
 * A row in the database that lets one node of the installation do a job: sealing, delivering, cleaning up. Times are those of the
 * database, so the clocks of the nodes need not agree.
 */
@ProviderType
public interface Leases {
    /**
     * Takes or renews a lease for this node. To keep it, call this again well before it ends, say after a third of the time.
     *
     * @param name of the job, {@code privacy.sealer}; 1 to 150 characters
     * @param ttl how long it holds from now on, in milliseconds, more than zero; how long the job stands still after a node crashed
     * @return whether this node has it now
     */
    boolean acquire(String name, Duration ttl);

    /** Gives a lease back, so that another node need not wait for its end. Nothing happens when this node has not got it. */
    void release(String name);
}
