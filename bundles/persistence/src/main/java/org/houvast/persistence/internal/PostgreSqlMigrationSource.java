package org.houvast.persistence.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.postgresql.Driver;
import org.postgresql.PGProperty;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Connections for the migrations, as the pool's. They tell the address that is configured: the pool's tell every setting in it, and Flyway
 * looks for secrets in an address with a pattern whose time grows with the square of its length.
 */
final class PostgreSqlMigrationSource extends DelegatingDataSource {
    private final String url;
    private final Properties properties = new Properties();

    PostgreSqlMigrationSource(DatabaseSettings settings, PGSimpleDataSource source) {
        super(source);
        this.url = settings.url();
        for (PGProperty property : PGProperty.values()) {
            String value = source.getProperty(property);
            if (value != null) {
                property.set(properties, value);
            }
        }
        PGProperty.USER.set(properties, settings.user());
        PGProperty.PASSWORD.set(properties, settings.password());
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = new Driver().connect(url, properties);
        if (connection == null) {
            throw new SQLException("not an address of a PostgreSQL", "08001");
        }
        return connection;
    }
}
