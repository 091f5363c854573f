package org.houvast.persistence.internal.osgi;

import java.sql.SQLException;
import java.time.Clock;
import org.houvast.persistence.ModuleStates.Phase;
import org.houvast.persistence.internal.Database;
import org.houvast.persistence.internal.MigrationException;
import org.houvast.persistence.internal.SharedDatabase;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens the database in the background, and tries again until it answers. Nothing is registered before. */
final class DatabaseKeeper implements AutoCloseable {
    /** Opens a database that may not be there. */
    @FunctionalInterface
    interface Opener {
        Database open() throws SQLException;
    }

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseKeeper.class);

    /** one line in the log for so many tries in vain, a minute */
    private static final int TRIES_PER_LINE = 30;

    private final BundleContext context;
    private final Clock clock;
    private final ModuleStateBoard states;
    private final RetryThread worker = new RetryThread();
    private @Nullable Opener opener;
    private @Nullable OpenDatabase open;
    private int triesInVain;

    DatabaseKeeper(BundleContext context, Clock clock, ModuleStateBoard states) {
        this.context = context;
        this.clock = clock;
        this.states = states;
    }

    /** opens this one as soon as it answers, in place of any before */
    synchronized void begin(Opener next) {
        end();
        opener = next;
        states.set(SharedDatabase.MODULE, Phase.WAITING);
        worker.now(() -> attempt(next));
    }

    /** closes what is open, and opens nothing any more */
    synchronized void end() {
        opener = null;
        triesInVain = 0;
        if (open != null) {
            open.close();
            open = null;
        }
        states.remove(SharedDatabase.MODULE);
    }

    private synchronized void attempt(Opener wanted) {
        if (wanted != opener) {
            return;
        }
        try {
            Database database = wanted.open();
            states.set(SharedDatabase.MODULE, Phase.MIGRATING);
            OpenDatabase ready = OpenDatabase.open(context, database, clock, states, worker);
            open = ready;
            states.set(SharedDatabase.MODULE, Phase.READY);
            ready.begin();
            LOG.info("the database answers");
        } catch (SQLException e) {
            later(wanted, "SQL state " + e.getSQLState());
        } catch (MigrationException e) {
            if (e.isUnavailable()) {
                later(wanted, String.valueOf(e.getMessage()));
            } else {
                failed(e);
            }
        } catch (RuntimeException e) {
            later(wanted, e.getClass().getName());
        }
    }

    private void later(Opener wanted, String reason) {
        states.set(SharedDatabase.MODULE, Phase.WAITING);
        if (triesInVain++ % TRIES_PER_LINE == 0) {
            LOG.warn(
                    "the database does not answer and is tried again every {} s: {}",
                    RetryThread.PAUSE_SECONDS,
                    reason);
        }
        worker.later(() -> attempt(wanted));
    }

    private void failed(MigrationException e) {
        states.failed(SharedDatabase.MODULE, String.valueOf(e.getMessage()));
        LOG.error("all modules stay closed: {}", e.getMessage());
    }

    @Override
    public void close() {
        end();
        worker.close();
    }
}
