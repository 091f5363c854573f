package org.houvast.persistence.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The data source of a module's entities. The first connection in a write is that of the write, and comes with its first statement;
 * a read in the middle of a write shares it.
 */
final class WriteDataSource extends DelegatingDataSource {
    private final WriteScopes writes;

    WriteDataSource(DataSource source, WriteScopes writes) {
        super(source);
        this.writes = writes;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Optional<WriteScope> write = writes.current();
        if (write.isEmpty()) {
            return borrow();
        }
        if (write.get().begins()) {
            return LateConnection.of(write.get(), this::borrow);
        }
        @Nullable Connection ofWrite = write.get().connection();
        return ofWrite == null ? borrow() : JoinedConnection.of(ofWrite);
    }
}
