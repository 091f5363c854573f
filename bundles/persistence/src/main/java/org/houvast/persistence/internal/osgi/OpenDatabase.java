package org.houvast.persistence.internal.osgi;

import java.time.Clock;
import java.util.Map;
import org.houvast.persistence.EventConsumer;
import org.houvast.persistence.EventOutbox;
import org.houvast.persistence.IdempotencyKeys;
import org.houvast.persistence.Leases;
import org.houvast.persistence.StatementCount;
import org.houvast.persistence.internal.Database;
import org.houvast.persistence.internal.MigrationException;
import org.houvast.persistence.internal.SharedDatabase;
import org.houvast.persistence.internal.events.EventDispatcher;
import org.houvast.persistence.internal.events.Pace;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.BundleTracker;
import org.osgi.util.tracker.ServiceTracker;

/** Everything that is there while the database is: the shared services, the consumers of events, the modules. */
final class OpenDatabase implements AutoCloseable {
    static final String HEADER = "Houvast-Persistence";

    private final Database database;
    private final SharedDatabase shared;
    private final Registrations services;
    private final ModuleStateBoard states;
    private final RetryThread worker;
    private final ServiceTracker<EventConsumer, EventConsumer> consumers;
    private final BundleTracker<TrackedModule> modules;

    private OpenDatabase(
            BundleContext context,
            Database database,
            SharedDatabase shared,
            ModuleStateBoard states,
            RetryThread worker) {
        this.database = database;
        this.shared = shared;
        this.states = states;
        this.worker = worker;
        this.services = new Registrations(context);
        this.consumers = consumers(context, shared.dispatcher());
        this.modules = modules(context, database, states);
    }

    /**
     * Makes the shared tables ready.
     *
     * @param worker where a module that met no database is tried again
     * @throws MigrationException if the shared tables cannot be made; the database is closed again then
     */
    static OpenDatabase open(
            BundleContext context, Database database, Clock clock, ModuleStateBoard states, RetryThread worker)
            throws MigrationException {
        try {
            SharedDatabase shared = SharedDatabase.open(database, clock, Pace.NORMAL);
            return new OpenDatabase(context, database, shared, states, worker);
        } catch (MigrationException | RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /** registers the shared services and opens every module that is active, now and later */
    void begin() {
        states.database(database);
        services.add(EventOutbox.class, shared.outbox(), Map.of());
        services.add(IdempotencyKeys.class, shared.idempotencyKeys(), Map.of());
        services.add(Leases.class, shared.leases(), Map.of());
        services.add(StatementCount.class, database.statementCount(), Map.of());
        consumers.open();
        modules.open();
    }

    @Override
    public void close() {
        modules.close();
        consumers.close();
        services.close();
        states.database(null);
        shared.close();
        database.close();
    }

    private static ServiceTracker<EventConsumer, EventConsumer> consumers(
            BundleContext context, EventDispatcher dispatcher) {
        return new ServiceTracker<>(context, EventConsumer.class, null) {
            @Override
            public EventConsumer addingService(ServiceReference<EventConsumer> reference) {
                EventConsumer consumer = super.addingService(reference);
                dispatcher.add(consumer);
                return consumer;
            }

            @Override
            public void removedService(ServiceReference<EventConsumer> reference, EventConsumer consumer) {
                dispatcher.remove(consumer);
                super.removedService(reference, consumer);
            }
        };
    }

    private BundleTracker<TrackedModule> modules(BundleContext context, Database database, ModuleStateBoard states) {
        return new BundleTracker<>(context, Bundle.ACTIVE, null) {
            @Override
            public @Nullable TrackedModule addingBundle(Bundle bundle, @Nullable BundleEvent event) {
                String name = bundle.getHeaders("").get(HEADER);
                if (name == null) {
                    return null;
                }
                TrackedModule module = new TrackedModule(name.strip(), bundle, context, database, states);
                openOrRetry(module);
                return module;
            }

            @Override
            public void removedBundle(Bundle bundle, @Nullable BundleEvent event, TrackedModule module) {
                module.close();
            }
        };
    }

    private void openOrRetry(TrackedModule module) {
        if (module.open()) {
            worker.later(() -> openOrRetry(module));
        }
    }
}
