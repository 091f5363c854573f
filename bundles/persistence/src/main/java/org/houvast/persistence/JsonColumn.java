package org.houvast.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A {@link Json} in a column of the type <code>${json}</code>. */
@Converter
public class JsonColumn implements AttributeConverter<Json, Object> {
    @Override
    public @Nullable Object convertToDatabaseColumn(@Nullable Json json) {
        return json;
    }

    @Override
    public @Nullable Json convertToEntityAttribute(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        return new Json(value instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : value.toString());
    }
}
