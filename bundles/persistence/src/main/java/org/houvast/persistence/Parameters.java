package org.houvast.persistence;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;
import org.houvast.commons.HostKey;
import org.houvast.commons.Id;
import org.jspecify.annotations.Nullable;

/**
 * Gives the parameters of a statement their values, one after the other from the first on. Null is SQL's null.
 *
 * <p>A set of values goes into {@code column = any(?)}: one parameter, so that the text of the statement is the same for every
 * number of values, and an index on the column is used. The empty set selects nothing.
 */
public final class Parameters {
    private final PreparedStatement statement;
    private int index;

    Parameters(PreparedStatement statement) {
        this.statement = statement;
    }

    void restart() {
        index = 0;
    }

    public Parameters text(@Nullable String value) throws SQLException {
        statement.setString(++index, value);
        return this;
    }

    /** the text of a host's key */
    public Parameters key(@Nullable HostKey value) throws SQLException {
        return text(value == null ? null : value.key());
    }

    /** the name of the constant */
    public Parameters name(@Nullable Enum<?> value) throws SQLException {
        return text(value == null ? null : value.name());
    }

    public Parameters uuid(@Nullable UUID value) throws SQLException {
        return object(value);
    }

    public Parameters id(@Nullable Id value) throws SQLException {
        return object(value == null ? null : value.value());
    }

    public Parameters instant(@Nullable Instant value) throws SQLException {
        return object(value == null ? null : value.atOffset(ZoneOffset.UTC));
    }

    public Parameters date(@Nullable LocalDate value) throws SQLException {
        return object(value);
    }

    public Parameters number(long value) throws SQLException {
        statement.setLong(++index, value);
        return this;
    }

    public Parameters numberOrNull(@Nullable Long value) throws SQLException {
        return object(value);
    }

    public Parameters decimal(@Nullable BigDecimal value) throws SQLException {
        return object(value);
    }

    public Parameters bool(boolean value) throws SQLException {
        statement.setBoolean(++index, value);
        return this;
    }

    public Parameters bytes(byte @Nullable [] value) throws SQLException {
        statement.setBytes(++index, value);
        return this;
    }

    public Parameters json(@Nullable Json value) throws SQLException {
        if (value == null) {
            return object(null);
        }
        if (connection().getMetaData().getDatabaseProductName().equals("H2")) {
            return bytes(value.text().getBytes(StandardCharsets.UTF_8));
        }
        statement.setObject(++index, value.text(), Types.OTHER);
        return this;
    }

    /** for {@code any(?)} on a column of texts */
    public Parameters texts(Collection<String> values) throws SQLException {
        return object(values.toArray(String[]::new));
    }

    /** for {@code any(?)} on a column of hosts' keys */
    public Parameters keys(Collection<? extends HostKey> values) throws SQLException {
        return texts(values.stream().map(HostKey::key).toList());
    }

    /** for {@code any(?)} on a column of codes */
    public Parameters names(Collection<? extends Enum<?>> values) throws SQLException {
        return texts(values.stream().<String>map(Enum::name).toList());
    }

    /** for {@code any(?)} on a column of UUIDs */
    public Parameters uuids(Collection<UUID> values) throws SQLException {
        return array("uuid", values);
    }

    /** for {@code any(?)} on a column of UUIDs */
    public Parameters ids(Collection<? extends Id> values) throws SQLException {
        return uuids(values.stream().map(Id::value).toList());
    }

    /** for {@code any(?)} on a column of the type {@code bigint} */
    public Parameters numbers(Collection<Long> values) throws SQLException {
        return array("bigint", values);
    }

    private Parameters object(@Nullable Object value) throws SQLException {
        statement.setObject(++index, value);
        return this;
    }

    private Parameters array(String type, Collection<?> values) throws SQLException {
        statement.setArray(++index, connection().createArrayOf(type, values.toArray()));
        return this;
    }

    private Connection connection() throws SQLException {
        return statement.getConnection();
    }
}
