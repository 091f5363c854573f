package org.houvast.trust;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/** A body of the form that a schema asks for, with what is needed and no more. */
final class Body {
    private static final JsonNodeFactory JSON = new ObjectMapper().getNodeFactory();
    private static final String WORDS = "What we saw on a morning. ";

    /** fields that say what it is about; one of them is there, needed or not */
    private static final List<String> ABOUT = List.of("subject", "group", "questionId", "child", "caseId", "groups");

    private final JsonNode document;
    private final Map<String, String> keys;

    /**
     * Bodies about somebody.
     *
     * @param keys values by the name of their field, {@code today} among them
     */
    Body(JsonNode document, Map<String, String> keys) {
        this.document = document;
        this.keys = keys;
    }

    JsonNode of(JsonNode schema) {
        return of(schema, "");
    }

    /** a value for the field of this name */
    JsonNode of(JsonNode schema, String name) {
        if (schema.has("$ref")) {
            return of(document.at(schema.path("$ref").asText().substring(1)), name);
        }
        for (String choice : List.of("oneOf", "anyOf", "allOf")) {
            if (schema.has(choice)) {
                return of(schema.path(choice).path(0), name);
            }
        }
        if (schema.has("enum")) {
            String known = keys.getOrDefault(name, "");
            for (JsonNode value : schema.path("enum")) {
                if (value.asText().equals(known)) {
                    return value;
                }
            }
            return schema.path("enum").path(0);
        }
        return switch (type(schema)) {
            case "object" -> object(schema);
            case "array" -> array(schema, name);
            case "integer", "number" ->
                JSON.numberNode(Math.max(1, schema.path("minimum").asInt(1)));
            case "boolean" -> JSON.booleanNode(true);
            default -> JSON.textNode(text(schema, name));
        };
    }

    private static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray() ? type.path(0).asText() : type.asText();
    }

    private ArrayNode array(JsonNode schema, String name) {
        ArrayNode items = JSON.arrayNode();
        for (int i = 0; i < Math.max(1, schema.path("minItems").asInt()); i++) {
            items.add(of(schema.path("items"), name));
        }
        return items;
    }

    private ObjectNode object(JsonNode schema) {
        ObjectNode object = JSON.objectNode();
        JsonNode fields = schema.path("properties");
        schema.path("required")
                .forEach(field -> object.set(field.asText(), of(fields.path(field.asText()), field.asText())));
        if (ABOUT.stream().noneMatch(object::has)) {
            (object.has("templateId") ? List.of("questionId") : List.of("subject", "group"))
                    .stream()
                            .filter(fields::has)
                            .findFirst()
                            .ifPresent(name -> object.set(name, of(fields.path(name), name)));
        }
        if (fields.has("alias") && fields.has("id")) {
            object.put("type", keys.getOrDefault("subject", "CHILD"));
            object.put("id", keys.getOrDefault("subject-id", ""));
        }
        return object;
    }

    private String text(JsonNode schema, String name) {
        String known = keys.get(name);
        if (known != null) {
            return known;
        }
        return switch (schema.path("format").asText()) {
            case "date" -> keys.getOrDefault("today", "2026-01-01");
            case "date-time" -> keys.getOrDefault("today", "2026-01-01") + "T08:00:00Z";
            case "uuid" -> "019c0000-0000-7000-8000-000000000000";
            case "time" -> "09:30";
            case "duration" -> "PT45M";
            default -> {
                int most = schema.path("maxLength").asInt(100);
                String words = WORDS.repeat(1 + schema.path("minLength").asInt() / WORDS.length());
                yield most > 200 ? words : keys.getOrDefault("somebody", "");
            }
        };
    }
}
