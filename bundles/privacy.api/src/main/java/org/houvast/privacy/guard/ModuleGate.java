package org.houvast.privacy.guard;

import java.util.Optional;
import java.util.Set;
import org.houvast.commons.Place;
import org.houvast.commons.Refusal;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Tells whether a module is on at a place. The administration implements it; while it is not there, everything of a switchable
 * module is closed.
 */
@ConsumerType
public interface ModuleGate {
    /**
     * Why the module is closed here, or nothing when it is open.
     *
     * @param changes whether something is to be changed; reading stays possible where a stop left it read-only
     */
    Optional<Refusal> refusal(String module, Place place, boolean changes);

    /** the places where the module's records may be read */
    Set<Place> readable(String module);
}
