package org.houvast.persistence.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;

/** The databases that work, and what differs between them. */
enum Dialect {
    H2(InstantH2Platform.class.getName(), "json", "varbinary"),
    POSTGRESQL(JsonPostgreSqlPlatform.class.getName(), "jsonb", "bytea");

    private final String platform;
    private final String json;
    private final String bytes;

    Dialect(String platform, String json, String bytes) {
        this.platform = platform;
        this.json = json;
        this.bytes = bytes;
    }

    /** the dialect of what answers here */
    static Dialect of(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection()) {
            return switch (connection.getMetaData().getDatabaseProductName()) {
                case "H2" -> H2;
                case "PostgreSQL" -> POSTGRESQL;
                default -> throw new SQLException("neither H2 nor PostgreSQL", "0A000");
            };
        }
    }

    /** the class name of EclipseLink's platform */
    String platform() {
        return platform;
    }

    /** column types for migrations */
    Map<String, String> placeholders() {
        return Map.of("json", json, "bytes", bytes);
    }
}
