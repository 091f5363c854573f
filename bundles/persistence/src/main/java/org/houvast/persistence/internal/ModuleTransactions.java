package org.houvast.persistence.internal;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.EntityTransaction;
import java.util.function.Function;
import org.eclipse.persistence.sessions.UnitOfWork;
import org.houvast.commons.Problem;
import org.houvast.persistence.PersistenceProblems;
import org.houvast.persistence.Transactions;
import org.jspecify.annotations.Nullable;

/** Transactions on the entities of one module. */
final class ModuleTransactions implements Transactions {
    private final EntityManagerFactory factory;
    private final WriteScopes writes;

    ModuleTransactions(EntityManagerFactory factory, WriteScopes writes) {
        this.factory = factory;
        this.writes = writes;
    }

    @Override
    public <T extends @Nullable Object> T write(Function<EntityManager, T> work) {
        WriteScope scope = writes.begin();
        T result;
        try {
            result = inTransaction(scope, work);
        } finally {
            writes.end();
        }
        scope.committed();
        return result;
    }

    @Override
    public <T extends @Nullable Object> T read(Function<EntityManager, T> work) {
        try (EntityManager em = factory.createEntityManager()) {
            return work.apply(em);
        } catch (RuntimeException e) {
            throw SqlFailures.translate(e);
        }
    }

    private <T extends @Nullable Object> T inTransaction(WriteScope scope, Function<EntityManager, T> work) {
        try (EntityManager em = factory.createEntityManager()) {
            return commit(em, scope, work);
        } catch (RuntimeException e) {
            throw SqlFailures.translate(e);
        }
    }

    private static <T extends @Nullable Object> T commit(
            EntityManager em, WriteScope scope, Function<EntityManager, T> work) {
        EntityTransaction transaction = em.getTransaction();
        transaction.begin();
        try {
            // takes the connection of the write: its reads and writes share it, and none waits for a second one
            em.unwrap(UnitOfWork.class).beginEarlyTransaction();
            T result = work.apply(em);
            if (scope.lastsLongerThan(LONGEST)) {
                throw Problem.of(PersistenceProblems.DATABASE_BUSY);
            }
            transaction.commit();
            return result;
        } catch (RuntimeException | Error e) {
            rollBack(transaction, e);
            throw e;
        }
    }

    private static void rollBack(EntityTransaction transaction, Throwable reason) {
        if (transaction.isActive()) {
            try {
                transaction.rollback();
            } catch (RuntimeException e) {
                reason.addSuppressed(SqlFailures.translate(e));
            }
        }
    }
}
