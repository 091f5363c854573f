package org.houvast.persistence.internal.osgi;

import java.util.Map;
import javax.sql.DataSource;
import org.houvast.persistence.ModuleStates.Phase;
import org.houvast.persistence.Transactions;
import org.houvast.persistence.internal.Database;
import org.houvast.persistence.internal.MigrationException;
import org.houvast.persistence.internal.ModuleDatabase;
import org.houvast.persistence.internal.ModuleSource;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.wiring.BundleWiring;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One module's bundle while it is active: its tables, its entities, its services. */
final class TrackedModule {
    private static final Logger LOG = LoggerFactory.getLogger(TrackedModule.class);

    private final String name;
    private final Bundle bundle;
    private final Database database;
    private final ModuleStateBoard states;
    private final Registrations services;
    private @Nullable ModuleDatabase open;
    private boolean closed;

    TrackedModule(String name, Bundle bundle, BundleContext context, Database database, ModuleStateBoard states) {
        this.name = name;
        this.bundle = bundle;
        this.database = database;
        this.states = states;
        this.services = new Registrations(context);
    }

    /** migrates and registers; returns whether it should be tried again, because the database did not answer */
    synchronized boolean open() {
        if (closed) {
            return false;
        }
        states.set(name, Phase.MIGRATING);
        try {
            ModuleDatabase ready = ModuleDatabase.open(database, source());
            open = ready;
            services.add(Transactions.class, ready.transactions(), Map.of("module", name));
            // ranked last: a bundle of the host that asks for any data source must not get ours
            services.add(
                    DataSource.class,
                    database.forModules(),
                    Map.of("module", name, Constants.SERVICE_RANKING, Integer.MIN_VALUE));
            states.set(name, Phase.READY);
            return false;
        } catch (MigrationException e) {
            return failed(e.getMessage(), e.isUnavailable());
        } catch (RuntimeException | LinkageError e) {
            LOG.debug("opening {} failed", name, e);
            return failed(e.getClass().getName(), false);
        }
    }

    private boolean failed(@Nullable String reason, boolean unavailable) {
        if (unavailable) {
            states.set(name, Phase.WAITING);
            LOG.warn("module {} waits: {}", name, reason);
        } else {
            states.failed(name, String.valueOf(reason));
            LOG.error("module {} stays closed until its bundle is started again: {}", name, reason);
        }
        return unavailable;
    }

    private ModuleSource source() {
        ClassLoader loader = bundle.adapt(BundleWiring.class).getClassLoader();
        return ModuleSource.of(name, loader, bundle.getEntry("/"), bundle.getEntry("META-INF/persistence.xml"));
    }

    synchronized void close() {
        closed = true;
        services.close();
        if (open != null) {
            open.close();
            open = null;
        }
        states.remove(name);
    }
}
