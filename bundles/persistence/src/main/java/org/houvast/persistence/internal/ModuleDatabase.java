package org.houvast.persistence.internal;

import jakarta.persistence.EntityManagerFactory;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.houvast.persistence.Transactions;

/** The tables and entities of one module, ready for use. Needs no OSGi. */
public final class ModuleDatabase implements AutoCloseable {
    private final EntityManagerFactory factory;
    private final Transactions transactions;

    private ModuleDatabase(EntityManagerFactory factory, Transactions transactions) {
        this.factory = factory;
        this.transactions = transactions;
    }

    /**
     * Runs the module's migrations and deploys its entities.
     *
     * @throws MigrationException if that fails; nothing stays open then
     */
    public static ModuleDatabase open(Database database, ModuleSource source) throws MigrationException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(ModuleDatabase.class.getClassLoader());
        try {
            new Migrations(database, source).run();
            WriteDataSource connections = new WriteDataSource(database.forEntities(), database.writes());
            EntityManagerFactory factory = deploy(new ModuleUnit(source, connections), database.dialect());
            return new ModuleDatabase(factory, new ModuleTransactions(factory, database.writes()));
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static EntityManagerFactory deploy(ModuleUnit unit, Dialect dialect) throws MigrationException {
        EntityManagerFactory factory = new PersistenceProvider()
                .createContainerEntityManagerFactory(unit, properties(dialect, unit.getPersistenceUnitName()));
        try {
            // deploys now, not in the first request
            factory.createEntityManager().close();
            return factory;
        } catch (RuntimeException e) {
            factory.close();
            SQLException sql = SqlFailures.find(e, SQLException.class);
            boolean gone = sql != null && SqlFailures.isGone(sql);
            throw new MigrationException(
                    "the entities of " + unit.getPersistenceUnitName() + " cannot be deployed: " + e.getMessage(),
                    gone,
                    e);
        }
    }

    private static Map<String, String> properties(Dialect dialect, String module) {
        return Map.of(
                "eclipselink.weaving", "static",
                "eclipselink.target-server", "None",
                "eclipselink.target-database", dialect.platform(),
                "eclipselink.session-name", module + "-" + UUID.randomUUID(),
                "eclipselink.session.customizer", OneTry.class.getName(),
                "eclipselink.persistence-context.close-on-commit", "true",
                "eclipselink.logging.logger", SessionLogToSlf4j.class.getName(),
                "eclipselink.logging.level", "WARNING",
                "eclipselink.logging.parameters", "false",
                "jakarta.persistence.schema-generation.database.action", "none");
    }

    public Transactions transactions() {
        return transactions;
    }

    @Override
    public void close() {
        factory.close();
    }
}
