package org.houvast.trust;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Everything that can be asked, as the served OpenAPI document says it. */
final class Surface {
    /** whoever opens a file or is invited to a case reads it from then on; a contact person takes the place of the one before */
    private static final Set<String> CHANGES_WHO_READS =
            Set.of("POST /break-glass", "POST /case-guests", "POST /contact-persons");

    private static final Pattern RECORD = Pattern.compile("((?:/parent|/retention)?/[a-z-]+)/\\{[a-z]+}(?:/(.*))?");

    /**
     * One thing that can be asked.
     *
     * @param path with its parameters: {@code /questions/{id}/close}
     * @param collection {@code /questions}
     * @param deed read, revise, create, list, close, show:timeline, put:modules/{module}
     * @param ofRecord whether it is about one record, child, group or location that the address names
     * @param parameters names of what its query may say
     */
    record Operation(
            String method,
            String path,
            String collection,
            String deed,
            boolean ofRecord,
            Set<String> parameters,
            JsonNode description) {
        boolean reads() {
            return method.equals("GET");
        }

        boolean takes(String query) {
            return parameters.contains(query);
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    private final JsonNode document;
    private final List<Operation> operations;

    Surface(JsonNode document) {
        this.document = document;
        List<Operation> found = new ArrayList<>();
        document.path("paths").properties().forEach(path -> path.getValue()
                .properties()
                .forEach(verb ->
                        found.add(operation(verb.getKey().toUpperCase(Locale.ROOT), path.getKey(), verb.getValue()))));
        operations = List.copyOf(found);
    }

    private static Operation operation(String method, String path, JsonNode description) {
        Matcher matcher = RECORD.matcher(path);
        if (!matcher.matches()) {
            String deed = method.equals("GET") ? "list" : "create";
            return new Operation(method, path, path, deed, false, parameters(description), description);
        }
        String rest = matcher.group(2) == null ? "" : matcher.group(2).replaceFirst("\\{no}/", "");
        Map<String, String> whole = Map.of("GET", "read", "PATCH", "revise", "PUT", "put", "DELETE", "delete");
        Map<String, String> part = Map.of("GET", "show:", "PUT", "put:", "POST", "");
        String deed = rest.isEmpty() ? whole.getOrDefault(method, method) : part.getOrDefault(method, method) + rest;
        return new Operation(method, path, matcher.group(1), deed, true, parameters(description), description);
    }

    /** {@code limit}, whether it is described there or by reference to {@code #/components/parameters/Limit} */
    private static Set<String> parameters(JsonNode description) {
        Set<String> names = new HashSet<>();
        for (JsonNode parameter : description.path("parameters")) {
            String reference = parameter.path("$ref").asText();
            String name = reference.substring(reference.lastIndexOf('/') + 1);
            names.add(
                    name.isEmpty()
                            ? parameter.path("name").asText()
                            : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1));
        }
        return Set.copyOf(names);
    }

    List<Operation> operations() {
        return operations;
    }

    /** what a person may ask without changing who reads what */
    List<Operation> harmless() {
        return operations.stream()
                .filter(operation -> !CHANGES_WHO_READS.contains(operation.toString()))
                .toList();
    }

    /** what a request of this operation may say; empty when it says nothing */
    String body(Operation operation, Map<String, String> keys) {
        JsonNode schema = schema(operation);
        return schema.isMissingNode() ? "" : new Body(document, keys).of(schema).toString();
    }

    /** a value for the field of this name */
    JsonNode value(JsonNode schema, String name, Map<String, String> keys) {
        return new Body(document, keys).of(schema, name);
    }

    /** what the body of this operation is; missing when it has none */
    JsonNode schema(Operation operation) {
        JsonNode content = operation.description().at("/requestBody/content");
        JsonNode schema = content.path("application/json").path("schema");
        return schema.isMissingNode()
                ? content.path("application/merge-patch+json").path("schema")
                : schema;
    }

    JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.path("$ref").asText().substring(1)) : node;
    }
}
