package org.houvast.privacy.internal.requests;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A UUID in a row of a collection: EclipseLink would give it to PostgreSQL as bytes there, as it does in no entity. */
@Converter
public class UuidColumn implements AttributeConverter<UUID, Object> {
    @Override
    public @Nullable Object convertToDatabaseColumn(@Nullable UUID id) {
        return id;
    }

    @Override
    public @Nullable UUID convertToEntityAttribute(@Nullable Object value) {
        return value == null ? null : UUID.fromString(value.toString());
    }
}
