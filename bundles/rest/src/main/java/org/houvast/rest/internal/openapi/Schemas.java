package org.houvast.rest.internal.openapi;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.Cursor;
import org.houvast.commons.HostKey;
import org.houvast.commons.Id;
import org.houvast.commons.Limit;
import org.houvast.commons.Limits;
import org.houvast.commons.Page;
import org.houvast.commons.Revision;
import org.houvast.rest.internal.json.Shapes;
import org.houvast.rest.internal.json.TextKeys;
import org.houvast.rest.internal.json.Variants;
import org.jspecify.annotations.Nullable;

/** JSON schemas of our records: the same rules by which they are read and written. */
final class Schemas {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String REFERENCE = "#/components/schemas/";

    private static final Map<Class<?>, String> FORMATS = Map.of(
            Instant.class, "date-time",
            LocalDate.class, "date",
            LocalTime.class, "time",
            Period.class, "duration",
            Duration.class, "duration",
            UUID.class, "uuid");

    private final ObjectNode components = JSON.objectNode();
    private final Map<String, Class<?>> named = new HashMap<>();

    /** the schemas that others refer to, by name */
    ObjectNode components() {
        return components;
    }

    /** schema of what is answered */
    ObjectNode answer(Type type) {
        return schema(type, null, false);
    }

    /** schema of what is sent: with the limits that are checked */
    ObjectNode request(Type type) {
        return schema(type, null, true);
    }

    /** schema of a merge patch on this record: everything may be left out */
    ObjectNode patch(Class<?> type) {
        ObjectNode schema = object(type, true);
        schema.remove("required");
        return schema;
    }

    private ObjectNode schema(Type type, @Nullable Limit limit, boolean request) {
        Class<?> raw = Shapes.raw(type);
        if (raw == String.class || raw == Cursor.class) {
            return text(limit, request && raw == String.class);
        }
        if (FORMATS.containsKey(raw)) {
            return typed("string").put("format", FORMATS.get(raw));
        }
        if (TextKeys.isKey(raw)) {
            return Id.class.isAssignableFrom(raw)
                    ? typed("string").put("format", "uuid")
                    : typed("string").put("minLength", 1).put("maxLength", HostKey.MAX_LENGTH);
        }
        if (Collection.class.isAssignableFrom(raw)) {
            return list(raw, Shapes.argument(type, 0), limit, request);
        }
        if (Map.class.isAssignableFrom(raw)) {
            ObjectNode map = typed("object");
            map.set("additionalProperties", schema(Shapes.argument(type, 1), null, request));
            return map;
        }
        if (raw == Page.class) {
            return page(Shapes.argument(type, 0));
        }
        return raw == Revision.class ? typed("integer").put("format", "int64").put("minimum", 1) : plain(raw, request);
    }

    private ObjectNode plain(Class<?> type, boolean request) {
        if (type == boolean.class || type == Boolean.class) {
            return typed("boolean");
        }
        if (type == int.class || type == Integer.class) {
            return typed("integer").put("format", "int32");
        }
        if (type == long.class || type == Long.class) {
            return typed("integer").put("format", "int64");
        }
        if (type == double.class || type == Double.class || type == BigDecimal.class) {
            return typed("number");
        }
        if (type.isRecord() || type.isEnum() || Variants.isSealed(type)) {
            return reference(type, request);
        }
        return type == Object.class ? JSON.objectNode() : typed("string");
    }

    private static ObjectNode text(@Nullable Limit limit, boolean request) {
        ObjectNode text = typed("string");
        if (limit != null && limit.min() > 0) {
            text.put("minLength", limit.min());
        }
        if (limit != null || request) {
            text.put("maxLength", limit != null ? limit.max() : Limits.TEXT);
        }
        return text;
    }

    private ObjectNode list(Class<?> raw, Type item, @Nullable Limit limit, boolean request) {
        ObjectNode list = typed("array");
        list.set("items", schema(item, null, request));
        if (limit != null && limit.min() > 0) {
            list.put("minItems", limit.min());
        }
        if (limit != null || request) {
            list.put("maxItems", limit != null ? limit.max() : Limits.ITEMS);
        }
        if (Set.class.isAssignableFrom(raw)) {
            list.put("uniqueItems", true);
        }
        return list;
    }

    private ObjectNode page(Type item) {
        ObjectNode page = typed("object");
        ObjectNode properties = page.putObject("properties");
        ObjectNode items = typed("array");
        items.set("items", answer(item));
        properties.set("items", items);
        properties.set("next", typed("string").put("description", "cursor of the next page; missing on the last"));
        page.putArray("required").add("items");
        return page;
    }

    private ObjectNode reference(Class<?> type, boolean request) {
        String name = name(type);
        if (!components.has(name)) {
            components.set(name, JSON.objectNode()); // a record may hold itself
            components.set(name, describe(type, request));
        }
        return JSON.objectNode().put("$ref", REFERENCE + name);
    }

    private ObjectNode describe(Class<?> type, boolean request) {
        if (type.isEnum()) {
            ObjectNode schema = typed("string");
            ArrayNode names = schema.putArray("enum");
            for (Object constant : type.getEnumConstants()) {
                names.add(((Enum<?>) constant).name());
            }
            return schema;
        }
        return Variants.isSealed(type) ? choice(type, request) : object(type, request);
    }

    private ObjectNode choice(Class<?> sealed, boolean request) {
        ObjectNode schema = JSON.objectNode();
        ArrayNode oneOf = schema.putArray("oneOf");
        ObjectNode discriminator = schema.putObject("discriminator").put("propertyName", Variants.FIELD);
        ObjectNode mapping = discriminator.putObject("mapping");
        Variants.records(sealed).forEach(variant -> {
            oneOf.add(reference(variant, request));
            mapping.put(Variants.name(variant), REFERENCE + name(variant));
        });
        return schema;
    }

    private ObjectNode object(Class<?> type, boolean request) {
        if (type == AllowedAction.class) {
            return allowedAction();
        }
        ObjectNode schema = typed("object");
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = JSON.arrayNode();
        if (Variants.isVariant(type)) {
            properties.putObject(Variants.FIELD).put("const", Variants.name(type));
            required.add(Variants.FIELD);
        }
        for (RecordComponent component : type.getRecordComponents()) {
            Limit limit = component.getAnnotation(Limit.class);
            properties.set(component.getName(), schema(component.getGenericType(), limit, request));
            if (!Shapes.isNullable(component)) {
                required.add(component.getName());
            }
        }
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
        if (request) {
            schema.put("additionalProperties", false);
        }
        return schema;
    }

    private static ObjectNode allowedAction() {
        ObjectNode schema = typed("object");
        ObjectNode properties = schema.putObject("properties");
        properties.set("action", typed("string"));
        properties.set("allowed", typed("boolean"));
        properties.set("rule", typed("string"));
        properties.set("message", typed("string"));
        properties.set("whoCanHelp", typed("string"));
        schema.putArray("required").add("action").add("allowed");
        return schema;
    }

    /** the simple name, with the names around a nested record, and with the package when two have the same */
    private String name(Class<?> type) {
        StringBuilder name = new StringBuilder(type.getSimpleName());
        for (Class<?> outer = type.getEnclosingClass(); outer != null; outer = outer.getEnclosingClass()) {
            name.insert(0, outer.getSimpleName());
        }
        Class<?> before = named.putIfAbsent(name.toString(), type);
        return before == null || before == type
                ? name.toString()
                : type.getPackageName().replace('.', '_') + "_" + name;
    }

    static ObjectNode typed(String type) {
        return JSON.objectNode().put("type", type);
    }
}
