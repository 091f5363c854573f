package org.houvast.persistence;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The current row of a result; columns are numbered from 1 in the order of the select list. A method without {@code OrNull} on a
 * column that is null throws {@link IllegalStateException}. A row is valid only inside the mapper.
 */
public final class Row {
    private final ResultSet result;

    Row(ResultSet result) {
        this.result = result;
    }

    public String text(int column) throws SQLException {
        return there(column, textOrNull(column));
    }

    public @Nullable String textOrNull(int column) throws SQLException {
        return result.getString(column);
    }

    /** a text that a summary begins with, cut to {@link Excerpt#LENGTH}: databases cut between the halves of a character */
    public @Nullable String excerptOrNull(int column) throws SQLException {
        String text = textOrNull(column);
        return text == null ? null : Excerpt.of(text);
    }

    /** the constant whose name stands in the column */
    public <E extends Enum<E>> E name(int column, Class<E> type) throws SQLException {
        return Enum.valueOf(type, text(column));
    }

    public <E extends Enum<E>> @Nullable E nameOrNull(int column, Class<E> type) throws SQLException {
        String name = textOrNull(column);
        return name == null ? null : Enum.valueOf(type, name);
    }

    public UUID uuid(int column) throws SQLException {
        return there(column, uuidOrNull(column));
    }

    public @Nullable UUID uuidOrNull(int column) throws SQLException {
        return result.getObject(column, UUID.class);
    }

    public Instant instant(int column) throws SQLException {
        return there(column, instantOrNull(column));
    }

    public @Nullable Instant instantOrNull(int column) throws SQLException {
        OffsetDateTime value = result.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    public LocalDate date(int column) throws SQLException {
        return there(column, dateOrNull(column));
    }

    public @Nullable LocalDate dateOrNull(int column) throws SQLException {
        return result.getObject(column, LocalDate.class);
    }

    public long number(int column) throws SQLException {
        return there(column, numberOrNull(column));
    }

    public @Nullable Long numberOrNull(int column) throws SQLException {
        long value = result.getLong(column);
        return result.wasNull() ? null : value;
    }

    /** a number of the range of {@code int} */
    public int integer(int column) throws SQLException {
        return Math.toIntExact(number(column));
    }

    public @Nullable Integer integerOrNull(int column) throws SQLException {
        Long value = numberOrNull(column);
        return value == null ? null : Integer.valueOf(Math.toIntExact(value));
    }

    public BigDecimal decimal(int column) throws SQLException {
        return there(column, decimalOrNull(column));
    }

    public @Nullable BigDecimal decimalOrNull(int column) throws SQLException {
        return result.getBigDecimal(column);
    }

    public boolean bool(int column) throws SQLException {
        boolean value = result.getBoolean(column);
        if (result.wasNull()) {
            throw missing(column);
        }
        return value;
    }

    public byte[] bytes(int column) throws SQLException {
        byte[] value = bytesOrNull(column);
        if (value == null) {
            throw missing(column);
        }
        return value;
    }

    public byte @Nullable [] bytesOrNull(int column) throws SQLException {
        return result.getBytes(column);
    }

    public Json json(int column) throws SQLException {
        return there(column, jsonOrNull(column));
    }

    public @Nullable Json jsonOrNull(int column) throws SQLException {
        Object value = result.getObject(column);
        if (value == null) {
            return null;
        }
        return new Json(value instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : value.toString());
    }

    /** the texts of an array column; null is the empty list */
    public List<String> texts(int column) throws SQLException {
        Array array = result.getArray(column);
        return array == null
                ? List.of()
                : Arrays.stream((Object[]) array.getArray())
                        .map(String::valueOf)
                        .toList();
    }

    private static <T> T there(int column, @Nullable T value) {
        if (value == null) {
            throw missing(column);
        }
        return value;
    }

    private static IllegalStateException missing(int column) {
        return new IllegalStateException("column " + column + " is null");
    }
}
