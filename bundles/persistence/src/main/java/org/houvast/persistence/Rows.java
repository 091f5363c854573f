package org.houvast.persistence;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.houvast.persistence.internal.SqlFailures;

/**
 * Rows read and written by SQL that runs on every database: for lists and screens, and for rows that have no entity.
 *
 * <p>Errors are those of {@link Transactions}.
 */
public final class Rows {
    /** Gives the parameters their values. */
    @FunctionalInterface
    public interface Binder {
        /** a statement without parameters */
        Binder NONE = parameters -> {};

        void bind(Parameters parameters) throws SQLException;
    }

    /** Gives the parameters the values of an item. */
    @FunctionalInterface
    public interface ItemBinder<P> {
        void bind(Parameters parameters, P item) throws SQLException;
    }

    /** Makes a value of a row; never null. */
    @FunctionalInterface
    public interface Mapper<T> {
        T map(Row row) throws SQLException;
    }

    private interface Lender {
        <T> T lend(Work<T> work) throws SQLException;
    }

    @FunctionalInterface
    private interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    private final Lender lender;

    private Rows(Lender lender) {
        this.lender = lender;
    }

    /** each call takes a connection in autocommit and gives it back: one statement, the cheapest way to read */
    public static Rows on(DataSource source) {
        return new Rows(new Lender() {
            @Override
            public <T> T lend(Work<T> work) throws SQLException {
                try (Connection connection = source.getConnection()) {
                    return work.with(connection);
                }
            }
        });
    }

    /** on a connection of the caller, who ends the transaction and closes it */
    public static Rows on(Connection connection) {
        return new Rows(new Lender() {
            @Override
            public <T> T lend(Work<T> work) throws SQLException {
                return work.with(connection);
            }
        });
    }

    /**
     * Inside a running {@link Transactions#write}. Changes of entities are seen, and new entities can be referred to, after
     * {@link EntityManager#flush()}.
     *
     * @throws IllegalStateException outside a write
     */
    public static Rows in(EntityManager em) {
        Connection connection = em.getTransaction().isActive() ? em.unwrap(Connection.class) : null;
        if (connection == null) {
            throw new IllegalStateException("no transaction is running");
        }
        return on(connection);
    }

    /** all rows of a query */
    public <T> List<T> list(String sql, Binder binder, Mapper<T> mapper) {
        return run(sql, statement -> {
            binder.bind(new Parameters(statement));
            try (ResultSet result = statement.executeQuery()) {
                Row row = new Row(result);
                List<T> rows = new ArrayList<>();
                while (result.next()) {
                    rows.add(mapper.map(row));
                }
                return rows;
            }
        });
    }

    /** the first row of a query, if there is one */
    public <T> Optional<T> first(String sql, Binder binder, Mapper<T> mapper) {
        return run(sql, statement -> {
            binder.bind(new Parameters(statement));
            try (ResultSet result = statement.executeQuery()) {
                return result.next() ? Optional.of(mapper.map(new Row(result))) : Optional.empty();
            }
        });
    }

    /** runs an insert, update or delete; gives the number of rows that it touched */
    public int change(String sql, Binder binder) {
        return run(sql, statement -> {
            binder.bind(new Parameters(statement));
            return statement.executeUpdate();
        });
    }

    /** runs an insert, update or delete for each item, all in one batch; nothing happens when there is none */
    public <P> void batch(String sql, Collection<P> items, ItemBinder<P> binder) {
        if (items.isEmpty()) {
            return;
        }
        run(sql, statement -> {
            Parameters parameters = new Parameters(statement);
            for (P item : items) {
                parameters.restart();
                binder.bind(parameters, item);
                statement.addBatch();
            }
            return statement.executeBatch();
        });
    }

    /** what a failure of the driver is to a caller of ours, for code that uses JDBC directly; to be thrown */
    public static RuntimeException failure(SQLException e) {
        return SqlFailures.translate(e);
    }

    @FunctionalInterface
    private interface Use<T> {
        T of(PreparedStatement statement) throws SQLException;
    }

    private <T> T run(String sql, Use<T> use) {
        try {
            return lender.lend(connection -> {
                try (PreparedStatement statement = connection.prepareStatement(sql)) {
                    return use.of(statement);
                }
            });
        } catch (SQLException e) {
            throw SqlFailures.translate(e);
        }
    }
}
