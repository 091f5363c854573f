package org.houvast.persistence.internal;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.houvast.persistence.StatementCount;
import org.postgresql.ds.PGSimpleDataSource;

/** An open database: one pool, or the host's data source. */
public final class Database implements AutoCloseable {
    private static final int CONNECT_SECONDS = 3;

    /** how long a connection waits for the next part of an answer, before it counts as broken */
    private static final int ANSWER_SECONDS = 30;

    private final DataSource plain;
    private final DataSource forEntities;
    private final DataSource forModules;
    private final DataSource forMigrations;
    private final StatementCount statementCount;
    private final Dialect dialect;
    private final boolean exclusive;
    private final WriteScopes writes = new WriteScopes();

    private Database(DataSource plain, DataSource forMigrations, boolean countStatements, boolean exclusive)
            throws SQLException {
        this.plain = plain;
        this.forMigrations = forMigrations;
        this.exclusive = exclusive;
        this.dialect = Dialect.of(plain);
        if (countStatements) {
            CountingDataSource counting = new CountingDataSource(plain);
            this.forEntities = counting;
            this.statementCount = counting;
        } else {
            this.forEntities = plain;
            this.statementCount = () -> 0;
        }
        this.forModules = new JoiningDataSource(forEntities, writes);
    }

    /**
     * Opens a pool of our own.
     *
     * @throws SQLException if the database does not answer
     */
    public static Database open(DatabaseSettings settings) throws SQLException {
        HikariConfig config = new HikariConfig();
        config.setDataSource(settings.isH2() ? h2(settings) : postgreSql(settings, ANSWER_SECONDS));
        config.setMaximumPoolSize(settings.poolSize());
        config.setConnectionTimeout(settings.poolWait().toMillis());
        config.setValidationTimeout(Math.min(1000, settings.poolWait().toMillis()));
        config.setExceptionOverride(new BrokenConnections());
        config.setPoolName("houvast");
        HikariDataSource pool = pool(config);
        try {
            DataSource forMigrations =
                    settings.isH2() ? pool : new PostgreSqlMigrationSource(settings, postgreSql(settings, 0));
            return new Database(pool, forMigrations, settings.countStatements(), settings.isEmbedded());
        } catch (SQLException | RuntimeException e) {
            pool.close();
            throw e;
        }
    }

    /**
     * Uses a data source of the host, which pools by itself and is not closed here.
     *
     * @throws SQLException if the database does not answer, or is neither H2 nor PostgreSQL
     */
    public static Database over(DataSource source, boolean countStatements) throws SQLException {
        return new Database(source, source, countStatements, false);
    }

    private static HikariDataSource pool(HikariConfig config) throws SQLException {
        try {
            return new HikariDataSource(config);
        } catch (RuntimeException e) {
            SQLException cause = SqlFailures.find(e, SQLException.class);
            if (cause == null) {
                throw e;
            }
            throw cause;
        }
    }

    private static DataSource h2(DatabaseSettings settings) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(settings.url());
        source.setUser(settings.user());
        source.setPassword(settings.password());
        return source;
    }

    private static PGSimpleDataSource postgreSql(DatabaseSettings settings, int answerSeconds) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(settings.url());
        source.setUser(settings.user());
        source.setPassword(settings.password());
        source.setApplicationName("houvast");
        source.setConnectTimeout(CONNECT_SECONDS);
        source.setLoginTimeout(CONNECT_SECONDS);
        source.setSocketTimeout(answerSeconds);
        source.setTcpKeepAlive(true);
        source.setReWriteBatchedInserts(true);
        // the detail of an error holds values of the row
        source.setLogServerErrorDetail(false);
        return source;
    }

    /** for the modules; a thread in a write shares its connection; counts statements when that is configured */
    public DataSource forModules() {
        return forModules;
    }

    /** the same connections for the entities, whose writes they are */
    DataSource forEntities() {
        return forEntities;
    }

    /** for what is ours: events, leases, cleaning up; never counted */
    public DataSource plain() {
        return plain;
    }

    /** waits for answers as long as a migration takes */
    DataSource forMigrations() {
        return forMigrations;
    }

    public StatementCount statementCount() {
        return statementCount;
    }

    Dialect dialect() {
        return dialect;
    }

    /** whether no other process can have it open: leases found in it are those of a process that is gone */
    boolean isExclusive() {
        return exclusive;
    }

    WriteScopes writes() {
        return writes;
    }

    /** whether a connection comes in time and the database answers on it */
    public boolean answers() {
        try (Connection connection = plain.getConnection()) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    @Override
    public void close() {
        if (plain instanceof HikariDataSource pool) {
            pool.close();
        }
    }
}
