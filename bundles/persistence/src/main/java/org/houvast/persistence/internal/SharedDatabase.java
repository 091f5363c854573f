package org.houvast.persistence.internal;

import java.net.URL;
import java.time.Clock;
import java.util.List;
import org.houvast.persistence.EventOutbox;
import org.houvast.persistence.IdempotencyKeys;
import org.houvast.persistence.Leases;
import org.houvast.persistence.internal.events.EventDispatcher;
import org.houvast.persistence.internal.events.EventStore;
import org.houvast.persistence.internal.events.Pace;

/** What all modules share: the outbox and its dispatcher, idempotency keys, leases. Needs no OSGi. */
public final class SharedDatabase implements AutoCloseable {
    /** the module name of these tables */
    public static final String MODULE = "houvast";

    private final EventDispatcher dispatcher;
    private final EventOutbox outbox;
    private final IdempotencyKeys idempotencyKeys;
    private final Leases leases;
    private final Upkeep upkeep;

    private SharedDatabase(Database database, Clock clock, Pace pace) {
        JdbcLeases jdbcLeases = new JdbcLeases(database.plain());
        if (database.isExclusive()) {
            jdbcLeases.clear();
        }
        leases = jdbcLeases;
        dispatcher = new EventDispatcher(new EventStore(database.plain(), clock), leases, pace);
        outbox = new JdbcEventOutbox(database.writes(), dispatcher::wake);
        idempotencyKeys = new JdbcIdempotencyKeys(database, clock);
        upkeep = new Upkeep(database.plain(), leases, clock);
    }

    /**
     * Migrates the shared tables and begins to deliver.
     *
     * @throws MigrationException if the migration fails; nothing stays open then
     */
    public static SharedDatabase open(Database database, Clock clock, Pace pace) throws MigrationException {
        URL root = SharedDatabase.class.getResource("/db/houvast/");
        ClassLoader loader = SharedDatabase.class.getClassLoader();
        new Migrations(database, new ModuleSource(MODULE, loader, root, List.of())).run();
        return new SharedDatabase(database, clock, pace);
    }

    public EventDispatcher dispatcher() {
        return dispatcher;
    }

    public EventOutbox outbox() {
        return outbox;
    }

    public IdempotencyKeys idempotencyKeys() {
        return idempotencyKeys;
    }

    public Leases leases() {
        return leases;
    }

    /** removes now what the hourly round would remove */
    public void cleanUp() {
        upkeep.run();
    }

    @Override
    public void close() {
        dispatcher.close();
        upkeep.close();
    }
}
