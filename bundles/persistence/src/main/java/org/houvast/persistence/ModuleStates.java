package org.houvast.persistence;

import java.util.Map;
import org.osgi.annotation.versioning.ProviderType;

/** How far the modules' tables are, for the health of the installation. Always registered. */
@ProviderType
public interface ModuleStates {
    /** How far the tables of a module are. */
    enum Phase {
        /** the database did not answer yet; it is tried again */
        WAITING,
        /** migrations run */
        MIGRATING,
        /** the module's services are registered */
        READY,
        /** a migration or the mapping of entities failed; the module stays closed until its bundle is started again */
        FAILED
    }

    /**
     * State of a module's tables.
     *
     * @param phase how far it is
     * @param reason why it failed: migration version and SQL state; empty in every other phase
     */
    record State(Phase phase, String reason) {}

    /** the modules by name, {@code houvast} (what all share) included */
    Map<String, State> all();

    /** asks the database now, and waits for a connection as long as a request would */
    boolean databaseAnswers();
}
