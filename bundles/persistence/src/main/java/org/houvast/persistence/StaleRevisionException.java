package org.houvast.persistence;

/** A record was changed or deleted by somebody else since this transaction read it. Nothing was written. */
public final class StaleRevisionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StaleRevisionException() {
        super("the record was changed since it was read");
    }
}
