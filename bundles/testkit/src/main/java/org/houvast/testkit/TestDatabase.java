package org.houvast.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.houvast.persistence.EventConsumer;
import org.houvast.persistence.EventOutbox;
import org.houvast.persistence.IdempotencyKeys;
import org.houvast.persistence.Leases;
import org.houvast.persistence.StatementCount;
import org.houvast.persistence.Transactions;
import org.houvast.persistence.internal.Database;
import org.houvast.persistence.internal.DatabaseSettings;
import org.houvast.persistence.internal.MigrationException;
import org.houvast.persistence.internal.ModuleDatabase;
import org.houvast.persistence.internal.ModuleSource;
import org.houvast.persistence.internal.SharedDatabase;
import org.houvast.persistence.internal.events.Pace;

/**
 * A fresh database with the shared tables, as the bundle {@code persistence} opens it, without OSGi. Events are delivered, with
 * short pauses between tries. Closing it removes its data.
 */
public final class TestDatabase implements AutoCloseable {
    /** Which database. */
    public enum Product {
        /** a file with {@code WRITE_DELAY=0} in a folder of its own */
        H2,
        /** a database of the {@link PostgreSqlServer} of this JVM */
        POSTGRESQL
    }

    private static final String H2 = "jdbc:h2:retry:";
    private static final String SETTINGS =
            ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;QUERY_CACHE_SIZE=500";
    private static final String FILE = ".mv.db";
    private static final int POOL_SIZE = 8;
    private static final Duration POOL_WAIT = Duration.ofSeconds(3);
    private static final Pace FAST = new Pace(
            Duration.ofMillis(5),
            Duration.ofMillis(250),
            Duration.ofSeconds(2),
            Duration.ofMillis(20),
            Duration.ofMillis(100),
            4,
            Duration.ofSeconds(3));

    private final Product product;
    private final DatabaseSettings settings;
    private final Runnable removal;
    private final TestClock clock = TestClock.onMonday();
    private final Map<String, ModuleDatabase> modules = new LinkedHashMap<>();
    private Database database;
    private SharedDatabase shared;

    private TestDatabase(Product product, DatabaseSettings settings, Runnable removal) {
        this.product = product;
        this.settings = settings;
        this.removal = removal;
        this.database = openDatabase();
        this.shared = openShared();
    }

    /** an empty one, with a pool of 8 connections and a wait of 3 s */
    public static TestDatabase fresh(Product product) {
        return fresh(product, POOL_SIZE, POOL_WAIT);
    }

    /** an empty one with another pool */
    public static TestDatabase fresh(Product product, int poolSize, Duration poolWait) {
        return product == Product.H2
                ? h2(folder(), poolSize, poolWait)
                : on(PostgreSqlServer.shared(), poolSize, poolWait);
    }

    /** one without records, in which the migrations of modules that this JVM opened before ran already */
    static TestDatabase migrated(Product product) {
        return Templates.of(product).copy();
    }

    /** an empty one on a server that the test may stop */
    public static TestDatabase on(PostgreSqlServer server, int poolSize, Duration poolWait) {
        return on(server, server.createDatabase(), poolSize, poolWait);
    }

    private static TestDatabase on(PostgreSqlServer server, String url, int poolSize, Duration poolWait) {
        return new TestDatabase(
                Product.POSTGRESQL,
                new DatabaseSettings(url, PostgreSqlServer.USER, "", poolSize, poolWait, true),
                () -> server.dropDatabase(url));
    }

    private static TestDatabase h2(Path folder, int poolSize, Duration poolWait) {
        String url = H2 + folder.resolve("db") + SETTINGS;
        return new TestDatabase(
                Product.H2,
                new DatabaseSettings(url, "sa", "", poolSize, poolWait, true),
                () -> Folders.delete(folder));
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("houvast-h2");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** another one with what this one holds, which must be closed */
    private TestDatabase copy() {
        String url = settings.url();
        if (product == Product.POSTGRESQL) {
            PostgreSqlServer server = PostgreSqlServer.shared();
            return on(server, server.copyDatabase(url), POOL_SIZE, POOL_WAIT);
        }
        Path folder = folder();
        try {
            Files.copy(Path.of(url.substring(H2.length(), url.indexOf(';')) + FILE), folder.resolve("db" + FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return h2(folder, POOL_SIZE, POOL_WAIT);
    }

    private Database openDatabase() {
        try {
            return Database.open(settings);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private SharedDatabase openShared() {
        try {
            return SharedDatabase.open(database, clock, FAST);
        } catch (MigrationException e) {
            throw new IllegalStateException(e);
        }
    }

    public Product product() {
        return product;
    }

    /**
     * The transactions of a module; the first call runs its migrations and deploys its entities.
     *
     * @param module its name: migrations are in {@code db/<module>}
     * @param anyClassOfTheModule a class from the jar or folder that holds its {@code META-INF/persistence.xml}, if it has one
     * @throws IllegalStateException if a migration fails
     */
    public synchronized Transactions transactions(String module, Class<?> anyClassOfTheModule) {
        ModuleDatabase opened = modules.get(module);
        return opened == null
                ? open(ModuleSource.of(module, anyClassOfTheModule)).transactions()
                : opened.transactions();
    }

    /** runs the migrations of a module and deploys its entities */
    synchronized ModuleDatabase open(ModuleSource source) {
        try {
            ModuleDatabase opened = ModuleDatabase.open(database, source);
            modules.put(source.module(), opened);
            Templates.learn(source);
            return opened;
        } catch (MigrationException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    /** in autocommit; its statements count */
    public DataSource dataSource() {
        return database.forModules();
    }

    public EventOutbox outbox() {
        return shared.outbox();
    }

    public IdempotencyKeys idempotencyKeys() {
        return shared.idempotencyKeys();
    }

    public Leases leases() {
        return shared.leases();
    }

    public StatementCount statementCount() {
        return database.statementCount();
    }

    /** the clock of the shared tables, for the test to use and to move */
    public TestClock clock() {
        return clock;
    }

    public boolean answers() {
        return database.answers();
    }

    /** delivers to this consumer from now on */
    public void consume(EventConsumer consumer) {
        shared.dispatcher().add(consumer);
    }

    /** stops to deliver to it */
    public void stopConsuming(EventConsumer consumer) {
        shared.dispatcher().remove(consumer);
    }

    /** removes what is too old, as the hourly round does */
    public void cleanUp() {
        shared.cleanUp();
    }

    /** a second node on the same database, with leases of its own, until it is closed; PostgreSQL only */
    public TestDatabase secondNode() {
        return new TestDatabase(product, settings, () -> {});
    }

    /** closes everything and opens it again: a restart. Transactions and services from before work no more. */
    public synchronized void restart() {
        closeAll();
        database = openDatabase();
        shared = openShared();
    }

    /** closes it without removing its data */
    synchronized void closeAll() {
        modules.values().forEach(ModuleDatabase::close);
        modules.clear();
        shared.close();
        database.close();
    }

    @Override
    public synchronized void close() {
        closeAll();
        removal.run();
    }

    @Override
    public String toString() {
        return product.name();
    }
}
