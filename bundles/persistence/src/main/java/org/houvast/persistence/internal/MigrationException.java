package org.houvast.persistence.internal;

/** A module's tables or entities could not be made ready. The text names module, version and SQL state, and no values; the cause may hold some. */
public final class MigrationException extends Exception {
    private static final long serialVersionUID = 1L;

    private final boolean unavailable;

    MigrationException(String message, boolean unavailable, Throwable cause) {
        super(message, cause);
        this.unavailable = unavailable;
    }

    /** whether the database did not answer: it may work later */
    public boolean isUnavailable() {
        return unavailable;
    }
}
