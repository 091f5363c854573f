package org.houvast.rest.internal.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.houvast.commons.PageRequest;
import org.houvast.rest.internal.exchange.Body;
import org.houvast.rest.internal.health.Health;
import org.houvast.rest.internal.problem.ProblemDocument;
import org.jspecify.annotations.Nullable;

/** The contract as an OpenAPI 3.1 document: of the resources that serve now, nothing else. */
final class OpenApi {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final ObjectNode document = JSON.objectNode();
    private final Schemas schemas = new Schemas();
    private final Operations operations = new Operations(schemas);

    private OpenApi() {}

    /**
     * The document.
     *
     * @param resources resource services by segment
     * @param prefix path of the API
     */
    static String of(Map<String, List<Object>> resources, String prefix) {
        OpenApi api = new OpenApi();
        api.head(prefix);
        ObjectNode paths = api.document.putObject("paths");
        api.health(paths);
        resources.forEach((segment, services) -> services.forEach(service -> api.describe(paths, segment, service)));
        api.components();
        try {
            return new ObjectMapper().writeValueAsString(api.document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree is always JSON", e);
        }
    }

    private void head(String prefix) {
        document.put("openapi", "3.1.0");
        ObjectNode info = document.putObject("info").put("title", "Houvast").put("version", "1");
        info.put(
                "description",
                "Observation, coaching and step plans. Texts are in Dutch or English by Accept-Language. Every refusal is a "
                        + "problem document (RFC 9457). A body holds at most " + Body.MAX
                        + " bytes. Not there and not yours "
                        + "are the same 404. A traceparent is taken over and answered.");
        document.putArray("servers").addObject().put("url", prefix);
        document.putArray("security").addObject().putArray("token");
    }

    private void health(ObjectNode paths) {
        for (String name : List.of("live", "ready")) {
            ObjectNode get = paths.putObject("/health/" + name).putObject("get");
            get.put("operationId", "health." + name);
            get.putArray("tags").add("health");
            get.putArray("security");
            ObjectNode responses = get.putObject("responses");
            report(responses, "200", "all parts are up");
            report(responses, "503", "a part is down");
        }
    }

    private void report(ObjectNode responses, String status, String meaning) {
        ObjectNode response = responses.putObject(status).put("description", meaning);
        response.putObject("content").putObject("application/json").set("schema", schemas.answer(Health.Report.class));
    }

    private void describe(ObjectNode paths, String segment, Object service) {
        Method[] methods = service.getClass().getMethods();
        Arrays.sort(methods, Comparator.comparing(Method::getName).thenComparing(Method::toGenericString));
        for (Method method : methods) {
            Operations.verb(method).ifPresent(verb -> {
                String path = path(segment, method.getAnnotation(Path.class));
                ObjectNode item = paths.has(path) ? (ObjectNode) paths.get(path) : paths.putObject(path);
                item.set(verb, operations.operation(method, verb, segment.substring(1)));
            });
        }
    }

    private static String path(String segment, @Nullable Path path) {
        if (path == null || path.value().isEmpty() || path.value().equals("/")) {
            return segment;
        }
        String below = path.value().startsWith("/") ? path.value() : "/" + path.value();
        return segment + below.replaceAll("\\{\\s*([\\w.-]+)\\s*:[^}]*}", "{$1}");
    }

    private void components() {
        ObjectNode components = document.putObject("components");
        ObjectNode parameters = components.putObject("parameters");
        parameter(parameters, "Limit", "limit", "query", "most items of the page")
                .put("type", "integer")
                .put("minimum", 1)
                .put("maximum", PageRequest.MAX_LIMIT)
                .put("default", PageRequest.DEFAULT_LIMIT);
        parameter(parameters, "Cursor", "cursor", "query", "where the page begins: next of the page before")
                .put("type", "string")
                .put("maxLength", 300);
        parameter(
                        parameters,
                        "IfMatch",
                        "If-Match",
                        "header",
                        "the revision that the change was made on, as ETag gave it")
                .put("type", "string")
                .put("pattern", "^\"[1-9][0-9]*\"$");
        ((ObjectNode) parameters.get("IfMatch")).put("required", true);
        parameter(
                        parameters,
                        "IdempotencyKey",
                        "Idempotency-Key",
                        "header",
                        "makes a repeated request the same request, for 24 hours")
                .put("type", "string")
                .put("pattern", "^[!-~]{1,100}$");
        ObjectNode headers = components.putObject("headers");
        header(headers, "ETag", "the revision, for If-Match");
        header(headers, "Location", "path of the new record");
        header(headers, "Link", "path of the next page, rel=\"next\"; missing on the last");
        ObjectNode problem = components.putObject("responses").putObject("Problem");
        problem.put("description", "refused; rule says by which rule");
        problem.putObject("content")
                .putObject("application/problem+json")
                .set("schema", schemas.answer(ProblemDocument.class));
        components
                .putObject("securitySchemes")
                .putObject("token")
                .put("type", "http")
                .put("scheme", "bearer")
                .put("bearerFormat", "JWT");
        components.set("schemas", schemas.components());
    }

    private static ObjectNode parameter(ObjectNode parameters, String key, String name, String in, String meaning) {
        return parameters
                .putObject(key)
                .put("name", name)
                .put("in", in)
                .put("description", meaning)
                .putObject("schema");
    }

    private static void header(ObjectNode headers, String name, String meaning) {
        headers.putObject(name).put("description", meaning).putObject("schema").put("type", "string");
    }
}
