package org.houvast.rest.internal.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.houvast.commons.Language;
import org.houvast.commons.Limits;
import org.houvast.commons.Problem;
import org.houvast.commons.Problem.Violation;
import org.houvast.commons.Revision;
import org.houvast.rest.RestProblems;
import org.jspecify.annotations.Nullable;

/** Turns parsed JSON into records, strictly, and gathers everything that is wrong instead of stopping at the first. */
final class Binder {
    private static final int MOST_VIOLATIONS = 100;
    private static final int LONGEST_NAME = 100;
    private static final int LARGEST_SCALE = 100;

    private final Language language;
    private final List<Violation> violations = new ArrayList<>();

    private Binder(Language language) {
        this.language = language;
    }

    /**
     * The value that the JSON describes, within its {@link Limits} when it is a record.
     *
     * @throws Problem {@link RestProblems#JSON_INVALID} with the pointers, or {@link Limits#FIELDS_INVALID}
     */
    static Object bind(JsonNode json, Type type, Language language) {
        Binder binder = new Binder(language);
        Object value = binder.value(json, type, "");
        if (value == null || !binder.violations.isEmpty()) {
            throw Problem.invalid(RestProblems.JSON_INVALID, binder.violations);
        }
        return value instanceof Record command ? Limits.checked(command) : value;
    }

    /** the value, or null after adding a violation */
    private @Nullable Object value(JsonNode json, Type type, String pointer) {
        Class<?> raw = Shapes.raw(type);
        if (raw == String.class) {
            return json.isTextual() && wellFormed(json.textValue()) ? json.textValue() : wrong(pointer, "text");
        }
        if (Scalars.isScalar(raw)) {
            return scalar(json, raw, pointer);
        }
        if (Collection.class.isAssignableFrom(raw)) {
            return list(json, raw, Shapes.argument(type, 0), pointer);
        }
        if (Map.class.isAssignableFrom(raw)) {
            return map(json, type, pointer);
        }
        if (raw == Revision.class) {
            return json.isIntegralNumber() && json.canConvertToLong() && json.longValue() > 0
                    ? new Revision(json.longValue())
                    : wrong(pointer, "integer");
        }
        if (raw.isRecord()) {
            return object(json, raw, pointer);
        }
        return Variants.isSealed(raw) ? variant(json, raw, pointer) : primitive(json, raw, pointer);
    }

    private @Nullable Object primitive(JsonNode json, Class<?> type, String pointer) {
        if (type == boolean.class || type == Boolean.class) {
            return json.isBoolean() ? (Object) json.booleanValue() : wrong(pointer, "boolean");
        }
        if (type == int.class || type == Integer.class) {
            return json.isIntegralNumber() && json.canConvertToInt()
                    ? (Object) json.intValue()
                    : wrong(pointer, "integer");
        }
        if (type == long.class || type == Long.class) {
            return json.isIntegralNumber() && json.canConvertToLong()
                    ? (Object) json.longValue()
                    : wrong(pointer, "integer");
        }
        if (type == BigDecimal.class || type == double.class || type == Double.class) {
            if (!json.isNumber() || Math.abs(json.decimalValue().scale()) > LARGEST_SCALE) {
                return wrong(pointer, "number");
            }
            return type == BigDecimal.class ? json.decimalValue() : (Object) json.doubleValue();
        }
        if (type == Object.class) {
            return natural(json, pointer);
        }
        throw new IllegalStateException("no JSON is made of " + type);
    }

    private @Nullable Object scalar(JsonNode json, Class<?> type, String pointer) {
        if (!json.isTextual()) {
            return wrong(pointer, "text");
        }
        try {
            return Scalars.parse(type, json.textValue());
        } catch (IllegalArgumentException e) {
            return wrong(pointer, Scalars.format(type).map(f -> "format." + f).orElse("choice"));
        }
    }

    private @Nullable Object list(JsonNode json, Class<?> raw, Type item, String pointer) {
        if (!json.isArray()) {
            return wrong(pointer, "list");
        }
        List<Object> items = new ArrayList<>();
        int index = 0;
        for (JsonNode element : json) {
            Object value = required(element, item, pointer + "/" + index++);
            if (value != null) {
                items.add(value);
            }
        }
        if (!Set.class.isAssignableFrom(raw)) {
            return List.copyOf(items);
        }
        Set<Object> set = new LinkedHashSet<>(items);
        return set.size() == items.size() ? Collections.unmodifiableSet(set) : wrong(pointer, "twice");
    }

    private @Nullable Object map(JsonNode json, Type type, String pointer) {
        if (!json.isObject()) {
            return wrong(pointer, "object");
        }
        Class<?> keyType = Shapes.raw(Shapes.argument(type, 0));
        Map<Object, Object> map = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : json.properties()) {
            String at = pointer + "/" + escaped(entry.getKey());
            Object value = required(entry.getValue(), Shapes.argument(type, 1), at);
            try {
                Object key = keyType == String.class ? entry.getKey() : Scalars.parse(keyType, entry.getKey());
                if (value != null) {
                    map.put(key, value);
                }
            } catch (IllegalArgumentException e) {
                wrong(at, "unknown");
            }
        }
        return Collections.unmodifiableMap(map);
    }

    private @Nullable Object object(JsonNode json, Class<?> type, String pointer) {
        if (!json.isObject()) {
            return wrong(pointer, "object");
        }
        int before = violations.size();
        RecordShape shape = RecordShape.of(type);
        refuseUnknown(json, type, shape.names(), pointer);
        List<RecordShape.Field> fields = shape.fields();
        @Nullable Object[] values = new @Nullable Object[fields.size()];
        for (int i = 0; i < values.length; i++) {
            RecordShape.Field field = fields.get(i);
            JsonNode there = json.get(field.name());
            String at = pointer + "/" + field.name();
            if (there != null && !there.isNull()) {
                values[i] = value(there, field.type(), at);
            } else if (!field.nullable()) {
                wrong(at, "required");
            }
        }
        return violations.size() == before ? create(type, values, json, pointer) : null;
    }

    private @Nullable Object variant(JsonNode json, Class<?> sealed, String pointer) {
        JsonNode name = json.get(Variants.FIELD);
        if (!json.isObject() || name == null || !name.isTextual()) {
            return wrong(
                    json.isObject() ? pointer + "/" + Variants.FIELD : pointer,
                    json.isObject() ? "required" : "object");
        }
        Class<?> type = Variants.named(sealed, name.textValue()).orElse(null);
        return type == null ? wrong(pointer + "/" + Variants.FIELD, "choice") : object(json, type, pointer);
    }

    private void refuseUnknown(JsonNode json, Class<?> type, Set<String> known, String pointer) {
        for (Iterator<String> names = json.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!known.contains(name) && !(name.equals(Variants.FIELD) && Variants.isVariant(type))) {
                wrong(pointer + "/" + escaped(name), "unknown");
            }
        }
    }

    private @Nullable Object create(Class<?> type, @Nullable Object[] values, JsonNode json, String pointer) {
        try {
            return RecordShape.of(type).make(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Problem problem) {
                throw problem;
            }
            if (e.getCause() instanceof IllegalArgumentException refusal) {
                return add(pointer, telling(refusal.getMessage(), json));
            }
            throw new IllegalStateException("a record could not be made: " + type, e.getCause());
        }
    }

    /** the record's own words about its fields, unless they repeat what was sent */
    private String telling(@Nullable String message, JsonNode json) {
        return message == null || Shapes.texts(json).anyMatch(message::contains)
                ? ViolationTexts.of("together", language)
                : message;
    }

    private @Nullable Object natural(JsonNode json, String pointer) {
        if (json.isTextual()) {
            return value(json, String.class, pointer);
        }
        if (json.isNumber()) {
            return value(json, BigDecimal.class, pointer);
        }
        return json.isBoolean() ? (Object) json.booleanValue() : wrong(pointer, "text");
    }

    private @Nullable Object required(JsonNode json, Type type, String pointer) {
        return json.isNull() ? wrong(pointer, "required") : value(json, type, pointer);
    }

    private @Nullable Object wrong(String pointer, String key) {
        return add(pointer, ViolationTexts.of(key, language));
    }

    private @Nullable Object add(String pointer, String message) {
        if (violations.size() < MOST_VIOLATIONS) {
            violations.add(new Violation(pointer, message));
        }
        return null;
    }

    /** no half characters: a database refuses them */
    private static boolean wellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return false;
            }
        }
        return true;
    }

    static String escaped(String name) {
        String part = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
        return part.replace("~", "~0").replace("/", "~1");
    }
}
