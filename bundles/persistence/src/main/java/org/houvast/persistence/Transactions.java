package org.houvast.persistence;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The database of one module; a service with the property {@code module}.
 *
 * <p>Both methods throw what the work throws; what the database refuses comes as {@link StaleRevisionException},
 * {@link DuplicateException} or {@link DatabaseException}, and a database that does not answer within the configured wait (3 s
 * by default) as a problem of {@link PersistenceProblems}.
 */
@ProviderType
public interface Transactions {
    /** A transaction that lasts longer is rolled back when it wants to commit. */
    Duration LONGEST = Duration.ofSeconds(30);

    /**
     * Runs the work in one transaction, on one connection: commit when it returns, rollback when it throws. Rows written with
     * {@link Rows#in} and events given to the {@link EventOutbox} belong to it. The connection is taken with the first statement; from
     * then on every look-up of this thread, on the data source of any module, is made on it and sees what the write did.
     *
     * <p>When the connection breaks during the commit, nobody knows whether it happened; the caller is told that the database
     * does not answer and may repeat the request with its idempotency key.
     *
     * @throws IllegalStateException if this thread is in a write already, of this module or another one
     * @throws StaleRevisionException if a record changed since it was read here
     */
    <T extends @Nullable Object> T write(Function<EntityManager, T> work);

    /** Runs the work without a transaction: each query takes a connection in autocommit, and changes of entities are lost. */
    <T extends @Nullable Object> T read(Function<EntityManager, T> work);
}
