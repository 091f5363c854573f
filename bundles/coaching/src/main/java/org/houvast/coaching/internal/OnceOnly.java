package org.houvast.coaching.internal;

import org.houvast.persistence.DuplicateException;
import org.houvast.persistence.StaleRevisionException;

/** Rows of which there can be one: somebody else may put it at the same time. */
public final class OnceOnly {
    private OnceOnly() {}

    /** puts it; when it is there already, the change is tried again and finds it */
    public static void put(Runnable insert) {
        try {
            insert.run();
        } catch (DuplicateException e) {
            StaleRevisionException again = new StaleRevisionException();
            again.initCause(e);
            throw again;
        }
    }
}
