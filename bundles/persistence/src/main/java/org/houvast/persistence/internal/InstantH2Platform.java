package org.houvast.persistence.internal;

import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.platform.database.H2Platform;
import org.houvast.persistence.Json;

/** EclipseLink binds a time with offset as a timestamp of the JVM's zone: an hour is lost when clocks go back. */
public class InstantH2Platform extends H2Platform {
    private static final long serialVersionUID = 1L;

    @Override
    public void setParameterValueInDatabaseCall(
            Object value, PreparedStatement statement, int index, AbstractSession session) throws SQLException {
        if (value instanceof OffsetDateTime || value instanceof UUID) {
            statement.setObject(index, value);
        } else if (value instanceof Json json) {
            statement.setBytes(index, json.text().getBytes(StandardCharsets.UTF_8));
        } else {
            super.setParameterValueInDatabaseCall(value, statement, index, session);
        }
    }
}
