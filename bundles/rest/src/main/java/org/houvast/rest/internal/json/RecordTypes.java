package org.houvast.rest.internal.json;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import org.jspecify.annotations.Nullable;

/** Tells Jackson which records name themselves in a field. */
final class RecordTypes extends JacksonAnnotationIntrospector {
    private static final long serialVersionUID = 1L;
    private static final JsonTypeInfo.Value BY_FIELD =
            JsonTypeInfo.Value.from(ByField.class.getAnnotation(JsonTypeInfo.class));

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = Variants.FIELD)
    private interface ByField {}

    @Override
    public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(MapperConfig<?> config, Annotated type) {
        Class<?> raw = type.getRawType();
        return Variants.isSealed(raw) || Variants.isVariant(raw) ? BY_FIELD : null;
    }

    @Override
    public @Nullable String findTypeName(AnnotatedClass type) {
        return Variants.isVariant(type.getRawType()) ? Variants.name(type.getRawType()) : null;
    }
}
