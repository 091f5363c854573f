package org.houvast.persistence.internal;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.platform.database.PostgreSQLPlatform;
import org.houvast.persistence.Json;

/** Binds JSON, times with offset and UUIDs as what they are. */
public class JsonPostgreSqlPlatform extends PostgreSQLPlatform {
    private static final long serialVersionUID = 1L;

    @Override
    public void setParameterValueInDatabaseCall(
            Object value, PreparedStatement statement, int index, AbstractSession session) throws SQLException {
        if (value instanceof OffsetDateTime || value instanceof UUID) {
            statement.setObject(index, value);
        } else if (value instanceof Json json) {
            statement.setObject(index, json.text(), Types.OTHER);
        } else {
            super.setParameterValueInDatabaseCall(value, statement, index, session);
        }
    }

    /** EclipseLink would give the null of a UUID or of JSON the type of a text, which the column refuses. */
    @Override
    public void setNullFromDatabaseField(DatabaseField field, PreparedStatement statement, int index)
            throws SQLException {
        Class<?> type = field.getType();
        if (type == String.class || type == Boolean.class || (type != null && Number.class.isAssignableFrom(type))) {
            super.setNullFromDatabaseField(field, statement, index);
        } else {
            statement.setNull(index, Types.NULL);
        }
    }
}
