package org.houvast.persistence;

import java.sql.SQLException;

/**
 * The database refused a statement. The text names the SQL state and nothing else, for the driver's own text may hold the values
 * of a row; the stack trace is that of the driver.
 */
public class DatabaseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String sqlState;

    /** a failure of the driver, without its text */
    public DatabaseException(SQLException cause) {
        this("the database refused a statement: SQL state " + state(cause), cause);
    }

    DatabaseException(String message, SQLException cause) {
        super(message);
        this.sqlState = state(cause);
        setStackTrace(cause.getStackTrace());
    }

    private static String state(SQLException cause) {
        return cause.getSQLState() == null ? "unknown" : cause.getSQLState();
    }

    /** the five characters of the SQL standard, or what the driver gave for them */
    public final String sqlState() {
        return sqlState;
    }
}
