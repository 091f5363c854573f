package org.houvast.rest.internal.openapi;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Versioned;
import org.houvast.privacy.Actor;
import org.houvast.rest.Creates;
import org.houvast.rest.IfMatch;
import org.houvast.rest.MergePatch;
import org.houvast.rest.PatchOf;
import org.houvast.rest.Summary;
import org.jspecify.annotations.Nullable;

/** Describes the methods of resources as operations. */
final class Operations {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String[] JSON_ONLY = {"application/json"};

    private final Schemas schemas;
    private final Set<String> ids = new HashSet<>();

    Operations(Schemas schemas) {
        this.schemas = schemas;
    }

    /** {@code get}, {@code post} … of a method that answers requests */
    static Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(verb -> verb != null)
                .map(verb -> verb.value().toLowerCase(Locale.ROOT))
                .findFirst();
    }

    ObjectNode operation(Method method, String verb, String tag) {
        ObjectNode operation = JSON.objectNode();
        operation.put("operationId", id(method));
        operation.putArray("tags").add(tag);
        Summary summary = method.getAnnotation(Summary.class);
        if (summary != null) {
            operation.put("summary", summary.value());
        }
        ArrayNode parameters = JSON.arrayNode();
        Set<Integer> statuses = new HashSet<>(Set.of(401, 403, 404, 406, 503));
        for (Parameter parameter : method.getParameters()) {
            describe(parameter, method, operation, parameters, statuses);
        }
        if (verb.equals("post")) {
            parameters.add(reference("parameters", "IdempotencyKey"));
            statuses.addAll(Set.of(400, 422));
        }
        if (!parameters.isEmpty()) {
            operation.set("parameters", parameters);
        }
        operation.set("responses", responses(method, statuses));
        return operation;
    }

    private String id(Method method) {
        String resource = method.getDeclaringClass().getSimpleName().replaceFirst("Resource$", "");
        String id = resource.substring(0, 1).toLowerCase(Locale.ROOT) + resource.substring(1) + "." + method.getName();
        String unique = id;
        for (int i = 2; !ids.add(unique); i++) {
            unique = id + i;
        }
        return unique;
    }

    private void describe(
            Parameter parameter, Method method, ObjectNode operation, ArrayNode parameters, Set<Integer> statuses) {
        if (parameter.isAnnotationPresent(PathParam.class)) {
            parameters.add(parameter(
                    parameter, parameter.getAnnotation(PathParam.class).value(), "path"));
        } else if (parameter.isAnnotationPresent(QueryParam.class)) {
            parameters.add(parameter(
                    parameter, parameter.getAnnotation(QueryParam.class).value(), "query"));
            statuses.add(400);
        } else if (parameter.isAnnotationPresent(HeaderParam.class)) {
            parameters.add(parameter(
                    parameter, parameter.getAnnotation(HeaderParam.class).value(), "header"));
        } else if (!parameter.isAnnotationPresent(Context.class)) {
            body(operation, consumed(method), schemas.request(parameter.getParameterizedType()), statuses);
        } else if (parameter.getType() == Actor.class) {
            statuses.add(409); // a module that is off refuses reading too
        } else if (parameter.getType() == PageRequest.class) {
            parameters.add(reference("parameters", "Limit")).add(reference("parameters", "Cursor"));
            statuses.add(400);
        } else if (parameter.getType() == IfMatch.class) {
            parameters.add(reference("parameters", "IfMatch"));
            statuses.addAll(Set.of(400, 412, 428));
        } else if (parameter.getType() == MergePatch.class) {
            PatchOf of = parameter.getAnnotation(PatchOf.class);
            ObjectNode schema = of == null ? Schemas.typed("object") : schemas.patch(of.value());
            body(operation, new String[] {"application/merge-patch+json", "application/json"}, schema, statuses);
        }
    }

    private ObjectNode parameter(Parameter parameter, String name, String in) {
        ObjectNode node = JSON.objectNode().put("name", name).put("in", in).put("required", in.equals("path"));
        node.set("schema", schemas.request(parameter.getParameterizedType()));
        Summary summary = parameter.getAnnotation(Summary.class);
        if (summary != null) {
            node.put("description", summary.value());
        }
        return node;
    }

    private static void body(ObjectNode operation, String[] types, ObjectNode schema, Set<Integer> statuses) {
        ObjectNode body = operation.putObject("requestBody").put("required", true);
        ObjectNode content = body.putObject("content");
        for (String type : types) {
            content.putObject(type).set("schema", schema);
        }
        statuses.addAll(Set.of(400, 413, 415));
    }

    private ObjectNode responses(Method method, Set<Integer> statuses) {
        ObjectNode responses = JSON.objectNode();
        boolean creates = method.isAnnotationPresent(Creates.class);
        Class<?> type = method.getReturnType();
        String status = creates ? "201" : type == void.class ? "204" : "200";
        ObjectNode success = responses.putObject(status).put("description", creates ? "made" : "done");
        headers(success, creates, type);
        if (type != void.class) {
            ObjectNode content = success.putObject("content");
            for (String media : produced(method)) {
                ObjectNode entry = content.putObject(media);
                if (media.endsWith("json")) {
                    entry.set("schema", schema(method));
                }
            }
        }
        statuses.stream().sorted().forEach(s -> responses.set(String.valueOf(s), reference("responses", "Problem")));
        responses.set("default", reference("responses", "Problem"));
        return responses;
    }

    /** a document that comes ready-made says itself what it is */
    private ObjectNode schema(Method method) {
        return method.getReturnType() == Response.class
                ? JSON.objectNode().put("type", "object")
                : schemas.answer(method.getGenericReturnType());
    }

    private static void headers(ObjectNode success, boolean creates, Class<?> type) {
        ObjectNode headers = JSON.objectNode();
        if (Versioned.class.isAssignableFrom(type)) {
            headers.set("ETag", reference("headers", "ETag"));
        }
        if (creates) {
            headers.set("Location", reference("headers", "Location"));
        }
        if (type == Page.class) {
            headers.set("Link", reference("headers", "Link"));
        }
        if (!headers.isEmpty()) {
            success.set("headers", headers);
        }
    }

    /** types without parameters: a contract says text/csv, whatever the character set */
    private static String[] produced(Method method) {
        Produces produces = annotation(method, Produces.class);
        return produces == null
                ? JSON_ONLY
                : Stream.of(produces.value())
                        .map(type -> type.replaceFirst(";.*", ""))
                        .toArray(String[]::new);
    }

    private static String[] consumed(Method method) {
        Consumes consumes = annotation(method, Consumes.class);
        return consumes == null ? JSON_ONLY : consumes.value();
    }

    private static <A extends Annotation> @Nullable A annotation(Method method, Class<A> type) {
        A own = method.getAnnotation(type);
        return own != null ? own : method.getDeclaringClass().getAnnotation(type);
    }

    static ObjectNode reference(String kind, String name) {
        return JSON.objectNode().put("$ref", "#/components/" + kind + "/" + name);
    }
}
