package org.houvast.integration.karaf;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A body that a schema asks for, with what is needed and no more: what gets past the form of a request, to the rules behind it. */
final class Example {
    private static final JsonNodeFactory JSON = new ObjectMapper().getNodeFactory();
    private static final String WORDS = "What we saw on a morning. ";

    /** keys of the demo centre, by the name of the field that holds one */
    private static final Map<String, String> KEYS = Map.of(
            "id", "child-0001",
            "location", "loc-vlieger",
            "group", "grp-vlieger-kdv-1",
            "groups", "grp-vlieger-kdv-1",
            "coach", "staff-047",
            "child", "child-0001");

    private static final String SOMEBODY = "staff-002";

    private final JsonNode document;
    private final LocalDate today;

    Example(JsonNode document, LocalDate today) {
        this.document = document;
        this.today = today;
    }

    JsonNode of(JsonNode schema) {
        return of(schema, "");
    }

    /** with every field of its own */
    JsonNode whole(JsonNode schema) {
        ObjectNode object = JSON.objectNode();
        schema.path("properties")
                .properties()
                .forEach(field -> object.set(field.getKey(), of(field.getValue(), field.getKey())));
        return object;
    }

    private JsonNode of(JsonNode schema, String name) {
        if (schema.has("$ref")) {
            return of(document.at(schema.path("$ref").asText().substring(1)), name);
        }
        for (String choice : List.of("oneOf", "anyOf", "allOf")) {
            if (schema.has(choice)) {
                return of(schema.path(choice).path(0), name);
            }
        }
        if (schema.has("enum")) {
            return schema.path("enum").path(0);
        }
        return switch (type(schema)) {
            case "object" -> object(schema);
            case "array" -> {
                var items = JSON.arrayNode();
                for (int i = 0; i < Math.max(1, schema.path("minItems").asInt()); i++) {
                    items.add(of(schema.path("items"), name));
                }
                yield items;
            }
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

    private ObjectNode object(JsonNode schema) {
        ObjectNode object = JSON.objectNode();
        schema.path("required").forEach(field -> {
            String name = field.asText();
            object.set(name, of(schema.path("properties").path(name), name));
        });
        if (schema.path("properties").has("alias") && schema.path("properties").has("id")) {
            object.put("id", KEYS.get("id"));
        }
        return object;
    }

    private String text(JsonNode schema, String name) {
        return switch (schema.path("format").asText()) {
            case "date" -> today.toString();
            case "date-time" -> today + "T08:00:00Z";
            case "uuid" -> "019c0000-0000-7000-8000-000000000000";
            case "time" -> "09:30";
            case "duration" -> "PT45M";
            default ->
                schema.has("maxLength") && schema.path("maxLength").asInt() > 200
                        ? WORDS.repeat(1 + schema.path("minLength").asInt() / WORDS.length())
                        : KEYS.getOrDefault(name, SOMEBODY);
        };
    }
}
