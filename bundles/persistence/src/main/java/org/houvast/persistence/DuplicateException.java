package org.houvast.persistence;

import java.sql.SQLException;
import java.util.Locale;

/** A row with the same unique value is there already. */
public final class DuplicateException extends DatabaseException {
    private static final long serialVersionUID = 1L;

    private final String constraint;

    /**
     * A unique value that was there already.
     *
     * @param constraint name of the constraint or unique index, empty when unknown
     */
    public DuplicateException(String constraint, SQLException cause) {
        super("a row with the same unique value is there already: " + constraint, cause);
        this.constraint = constraint.toLowerCase(Locale.ROOT);
    }

    /** the name of the constraint or unique index in lower case; empty when the database did not tell */
    public String constraint() {
        return constraint;
    }

    /** whether it was this constraint or unique index, in any case of letters */
    public boolean violates(String name) {
        return constraint.equals(name.toLowerCase(Locale.ROOT));
    }
}
