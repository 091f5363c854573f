package org.houvast.persistence.internal;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;

/** Tells the pool which connections are of no more use; by itself it does not know those of an H2 that was closed. */
final class BrokenConnections implements SQLExceptionOverride {
    @java.lang.Override
    public Override adjudicate(SQLException e) {
        return SqlFailures.isGone(e) ? Override.MUST_EVICT : Override.CONTINUE_EVICT;
    }
}
