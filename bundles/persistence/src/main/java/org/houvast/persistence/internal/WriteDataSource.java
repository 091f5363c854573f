package org.houvast.persistence.internal;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The data source of a module's entities. A write takes its connection first and leaves it here: when there is none, it fails after
 * one wait, and not after those of EclipseLink's begin and rollback.
 */
final class WriteDataSource extends DelegatingDataSource {
    private final WriteScopes writes;

    WriteDataSource(DataSource source, WriteScopes writes) {
        super(source);
        this.writes = writes;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection reserved = writes.current().map(WriteScope::takeConnection).orElse(null);
        return reserved == null ? borrow() : reserved;
    }

    /** takes the connection of the write that this thread is in */
    void reserve(WriteScope scope) {
        try {
            scope.reserve(borrow());
        } catch (SQLException e) {
            throw SqlFailures.translate(e);
        }
    }

    /** gives back what was reserved and not taken */
    static void release(WriteScope scope) {
        @Nullable Connection left = scope.takeConnection();
        if (left != null) {
            try {
                left.close();
            } catch (SQLException e) {
                throw SqlFailures.translate(e);
            }
        }
    }
}
