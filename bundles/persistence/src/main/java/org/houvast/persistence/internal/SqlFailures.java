package org.houvast.persistence.internal;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.persistence.exceptions.EclipseLinkException;
import org.houvast.commons.Problem;
import org.houvast.persistence.DatabaseException;
import org.houvast.persistence.DuplicateException;
import org.houvast.persistence.PersistenceProblems;
import org.houvast.persistence.StaleRevisionException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * Tells from what a driver or EclipseLink throws what it means to a caller. The texts of both are dropped: they may hold the
 * values of a row.
 */
public final class SqlFailures {
    private static final String UNIQUE_VIOLATION = "23505";

    /** serialization failure, deadlock, lock not available, cancelled; lock time-out and concurrent update of H2 */
    private static final Set<String> BUSY = Set.of("40001", "40P01", "55P03", "57014", "HYT00", "90131");

    /** of H2: closed, broken, locked by another process, cannot be read or written, shutting down */
    private static final Set<String> H2_GONE =
            Set.of("90007", "90013", "90020", "90028", "90030", "90031", "90067", "90098", "90121", "90146");

    /** {@code "PUBLIC.NAME_INDEX_1 ON PUBLIC.TABLE(COLUMN) VALUES (…)"}: the index that H2 made for the constraint NAME */
    private static final Pattern H2_INDEX = Pattern.compile("\"[^\"]*?\\.\"?(\\w+?)(_INDEX_[0-9A-F]+)?\"? ON ");

    private SqlFailures() {}

    /** what this failure of a statement or connection is to a caller; to be thrown */
    public static RuntimeException translate(SQLException e) {
        String state = e.getSQLState() == null ? "" : e.getSQLState();
        if (state.equals(UNIQUE_VIOLATION)) {
            return new DuplicateException(constraint(e), e);
        }
        DatabaseException plain = new DatabaseException(e);
        if (isGone(e, state)) {
            return Problem.of(PersistenceProblems.DATABASE_UNAVAILABLE, plain);
        }
        return BUSY.contains(state) ? Problem.of(PersistenceProblems.DATABASE_BUSY, plain) : plain;
    }

    /** what this failure of a transaction is to a caller: a failure of the database translated, anything else as it is */
    static RuntimeException translate(RuntimeException e) {
        if (!(e instanceof PersistenceException) && !(e instanceof EclipseLinkException)) {
            return e;
        }
        if (find(e, OptimisticLockException.class) != null
                || find(e, org.eclipse.persistence.exceptions.OptimisticLockException.class) != null) {
            return new StaleRevisionException();
        }
        SQLException sql = find(e, SQLException.class);
        return sql == null ? e : translate(sql);
    }

    /** whether the failure says that the database as a whole does not answer */
    static boolean isGone(SQLException e) {
        return isGone(e, e.getSQLState() == null ? "" : e.getSQLState());
    }

    static <T extends Throwable> @Nullable T find(Throwable e, Class<T> type) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return type.cast(cause);
            }
        }
        return null;
    }

    private static boolean isGone(SQLException e, String state) {
        return e instanceof SQLTransientConnectionException
                || e instanceof SQLNonTransientConnectionException
                || e instanceof SQLRecoverableException
                || state.startsWith("08")
                || state.startsWith("57P")
                || state.startsWith("53")
                || H2_GONE.contains(state);
    }

    private static String constraint(SQLException e) {
        if (e instanceof PSQLException postgres) {
            ServerErrorMessage message = postgres.getServerErrorMessage();
            String name = message == null ? null : message.getConstraint();
            return name == null ? "" : name;
        }
        Matcher matcher = H2_INDEX.matcher(String.valueOf(e.getMessage()));
        return matcher.find() ? matcher.group(1) : "";
    }
}
