package org.houvast.persistence.internal;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The data source of modules. A thread in the middle of a write looks things up on the connection that the write has already, never
 * on a second one: with as many writes as connections, each would wait for another's.
 */
final class JoiningDataSource extends DelegatingDataSource {
    private final WriteScopes writes;

    JoiningDataSource(DataSource source, WriteScopes writes) {
        super(source);
        this.writes = writes;
    }

    @Override
    public Connection getConnection() throws SQLException {
        @Nullable
        Connection ofWrite = writes.current().map(WriteScope::connection).orElse(null);
        return ofWrite == null ? borrow() : JoinedConnection.of(ofWrite);
    }
}
