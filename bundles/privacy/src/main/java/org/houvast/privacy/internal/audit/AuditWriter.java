package org.houvast.privacy.internal.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.houvast.commons.Problem;
import org.houvast.persistence.Rows;
import org.houvast.privacy.PrivacyProblems;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes lines by group commit: one thread takes what is queued, inserts it in one batch, commits once, and releases the
 * requests that wait for it.
 */
@Component(service = AuditWriter.class)
public final class AuditWriter implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(AuditWriter.class);
    private static final Duration LIMIT = Duration.ofSeconds(2);
    private static final int QUEUED = 10_000;
    private static final int BATCH = 500;

    private record Waiting(List<AuditEntry> entries, CompletableFuture<Boolean> written) {}

    /** wakes the thread when it is to end */
    private final Waiting end = new Waiting(List.of(), new CompletableFuture<>());

    private final BlockingQueue<Waiting> queue = new ArrayBlockingQueue<>(QUEUED);
    private final DataSource dataSource;
    private final AuditKey key;
    private final Thread thread = new Thread(this::run, "houvast-audit");
    private final AtomicBoolean news = new AtomicBoolean();
    private volatile boolean stopped;

    @Activate
    public AuditWriter(@Reference(target = "(module=privacy)") DataSource dataSource, @Reference AuditFiles files) {
        this.dataSource = dataSource;
        this.key = files.key();
        thread.setDaemon(true);
        thread.start();
    }

    /** inserts the lines in a transaction of the caller */
    public void write(Rows transaction, List<AuditEntry> entries) {
        AuditSql.insert(transaction, entries, key);
        news.set(true);
    }

    /** whether this node wrote lines since it was asked last; they may not be committed yet */
    boolean hasNews() {
        return news.getAndSet(false);
    }

    /**
     * Returns when the lines are durable.
     *
     * @throws Problem {@link PrivacyProblems#AUDIT_UNAVAILABLE} if they are not in time
     */
    public void write(List<AuditEntry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        Waiting waiting = new Waiting(entries, new CompletableFuture<>());
        if (stopped || !queue.offer(waiting)) {
            throw Problem.of(PrivacyProblems.AUDIT_UNAVAILABLE);
        }
        try {
            waiting.written().get(LIMIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Problem.of(PrivacyProblems.AUDIT_UNAVAILABLE, e);
        } catch (ExecutionException | TimeoutException e) {
            throw Problem.of(PrivacyProblems.AUDIT_UNAVAILABLE, e);
        }
    }

    private void run() {
        List<Waiting> batch = new ArrayList<>();
        while (!stopped || !queue.isEmpty()) {
            try {
                writeNext(batch);
            } catch (InterruptedException e) {
                fail(batch, e);
                return;
            } catch (SQLException | RuntimeException e) {
                failed(batch, e);
            }
        }
    }

    /** waits without a connection, then keeps one for as long as lines come: it never queues behind requests that wait for it */
    private void writeNext(List<Waiting> batch) throws InterruptedException, SQLException {
        if (!fill(batch)) {
            return;
        }
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            do {
                commit(connection, batch);
                batch.forEach(w -> w.written().complete(true));
                batch.clear();
            } while (fill(batch));
        }
    }

    /** waits for at least one; false after a quiet second, or when it is to end */
    private boolean fill(List<Waiting> batch) throws InterruptedException {
        batch.clear();
        Waiting first = queue.poll(1, TimeUnit.SECONDS);
        if (first == null || first.equals(end)) {
            return false;
        }
        batch.add(first);
        queue.drainTo(batch, BATCH - 1);
        return true;
    }

    private void commit(Connection connection, List<Waiting> batch) throws SQLException {
        List<AuditEntry> entries = new ArrayList<>(batch.size());
        batch.forEach(w -> entries.addAll(w.entries()));
        try {
            AuditSql.insert(Rows.on(connection), entries, key);
            connection.commit();
            news.set(true);
        } catch (SQLException | RuntimeException e) {
            rollBack(connection, e);
            throw e;
        }
    }

    private static void rollBack(Connection connection, Exception reason) {
        try {
            connection.rollback();
        } catch (SQLException | RuntimeException e) {
            reason.addSuppressed(e);
        }
    }

    /** a connection that breaks while nobody waits for a line, as when the database closes, harms nobody */
    private static void failed(List<Waiting> batch, Exception reason) {
        if (batch.isEmpty()) {
            LOG.debug("the connection of the audit ended while there was nothing to write", reason);
        } else {
            LOG.error("audit lines could not be written; the requests that wait for them are refused", reason);
            fail(batch, reason);
        }
    }

    private static void fail(List<Waiting> batch, Exception reason) {
        batch.forEach(w -> w.written().completeExceptionally(reason));
        batch.clear();
    }

    /** writes what is queued and ends */
    @Deactivate
    @Override
    public void close() {
        stopped = true;
        var unused = queue.offer(end); // a full queue wakes it as well
        try {
            thread.join(TimeUnit.SECONDS.toMillis(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
