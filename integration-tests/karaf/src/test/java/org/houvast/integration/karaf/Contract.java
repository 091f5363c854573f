package org.houvast.integration.karaf;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The served OpenAPI document, held against what is answered. It is taken by its word: an answer may have no status, no media type and
 * no field that it does not name.
 */
final class Contract {
    /**
     * An operation of the document.
     *
     * @param path with its parameters: {@code /questions/{id}}
     * @param description what the document says of it
     */
    record Operation(String method, String path, JsonNode description) {
        String name() {
            return description.path("operationId").asText();
        }

        boolean hasBody() {
            return description.has("requestBody");
        }

        boolean needs(String parameter) {
            return description.path("parameters").toString().contains(parameter);
        }

        private Pattern pattern() {
            return Pattern.compile(path.replaceAll("\\{[^}]*}", "[^/]+"));
        }

        private int parameters() {
            return path.length() - path.replace("{", "").length();
        }
    }

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST = 300;

    /** where schemas are in the document, and in the schemas made of it */
    private static final String COMPONENTS = "#/components/schemas/";

    private static final String DEFINITIONS = "#/$defs/";

    private final ObjectNode document;
    private final String prefix;
    private final List<Operation> operations;
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();
    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    Contract(JsonNode document) {
        this.document = (ObjectNode) parse(document.toString().replace(COMPONENTS, DEFINITIONS));
        this.document.set("$defs", this.document.at("/components/schemas"));
        this.prefix = document.at("/servers/0/url").asText();
        close(this.document);
        this.operations = operations(this.document);
    }

    private static List<Operation> operations(JsonNode document) {
        List<Operation> found = new ArrayList<>();
        document.path("paths").properties().forEach(path -> path.getValue()
                .properties()
                .forEach(verb -> found.add(
                        new Operation(verb.getKey().toUpperCase(Locale.ROOT), path.getKey(), verb.getValue()))));
        found.sort(Comparator.comparing(Operation::parameters));
        return List.copyOf(found);
    }

    /** what an object does not name, it does not have */
    private static void close(JsonNode node) {
        if (node instanceof ObjectNode object
                && object.path("type").asText().equals("object")
                && object.has("properties")
                && !object.has("additionalProperties")) {
            object.put("additionalProperties", false);
        }
        node.forEach(Contract::close);
    }

    List<Operation> operations() {
        return operations;
    }

    String prefix() {
        return prefix;
    }

    /** the operation that a request is for */
    Optional<Operation> operation(String method, String pathAndQuery) {
        String path = pathAndQuery.replaceFirst("\\?.*", "");
        if (!path.startsWith(prefix)) {
            return Optional.empty();
        }
        String below = path.substring(prefix.length());
        return operations.stream()
                .filter(o ->
                        o.method().equals(method) && o.pattern().matcher(below).matches())
                .findFirst();
    }

    /** where a body that was accepted is not what the document asks for */
    List<String> flawsOfRequest(Operation operation, String contentType, String body) {
        JsonNode content = operation.description().at("/requestBody/content");
        if (body.isEmpty()) {
            return List.of();
        }
        String type = contentType.replaceFirst(";.*", "");
        return content.has(type)
                ? flaws(
                        operation.name() + " request " + type,
                        content.path(type).path("schema"),
                        body)
                : List.of(operation.name() + ": took an undeclared " + type);
    }

    /** where an answer is not what the document promises */
    List<String> flaws(Operation operation, Answer answer) {
        JsonNode response = resolve(operation.description().path("responses").path("" + answer.status()));
        if (response.isMissingNode()) {
            return List.of(operation.name() + ": undeclared status " + shortly(answer));
        }
        List<String> flaws = new ArrayList<>();
        response.path("headers").fieldNames().forEachRemaining(header -> {
            if (!header.equals("Link") && answer.header(header).isEmpty()) {
                flaws.add(operation.name() + ": no " + header + " with " + answer.status());
            }
        });
        String type = answer.header("Content-Type").orElse("").replaceFirst(";.*", "");
        JsonNode content = response.path("content");
        if (content.isMissingNode()) {
            if (!answer.body().isEmpty()) {
                flaws.add(operation.name() + ": undeclared body " + shortly(answer));
            }
        } else if (!content.has(type)) {
            flaws.add(operation.name() + ": undeclared media type '" + type + "' " + shortly(answer));
        } else if (type.endsWith("json")) {
            String name = operation.name() + " " + answer.status() + " " + type;
            flaws.addAll(flaws(name, content.path(type).path("schema"), answer.body()));
        }
        return flaws;
    }

    /** a body with what the operation needs, about somebody of the demo centre; a merge patch needs nothing, so that it has every field */
    String example(Operation operation, LocalDate today) {
        JsonNode schema = operation.description().at("/requestBody/content/application~1json/schema");
        if (schema.isMissingNode()) {
            return "";
        }
        Example example = new Example(document, today);
        return (operation.method().equals("PATCH") ? example.whole(resolve(schema)) : example.of(schema)).toString();
    }

    private JsonNode resolve(JsonNode node) {
        return node.has("$ref") ? document.at(node.path("$ref").asText().substring(1)) : node;
    }

    private List<String> flaws(String name, JsonNode schema, String body) {
        if (schema.isMissingNode()) {
            return List.of(name + ": no schema");
        }
        return schemas.computeIfAbsent(name, n -> schema(schema)).validate(parse(body)).stream()
                .map(error -> name + " at " + error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }

    private static JsonNode parse(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON: " + text, e);
        }
    }

    /** the schema, with what it refers to beside it */
    private Schema schema(JsonNode schema) {
        ObjectNode whole = JSON.createObjectNode();
        whole.putArray("allOf").add(schema);
        whole.set("$defs", document.at("/components/schemas"));
        return registry.getSchema(whole);
    }

    private static String shortly(Answer answer) {
        String text = answer.status() + " " + answer.body();
        return text.substring(0, Math.min(LONGEST, text.length()));
    }
}
