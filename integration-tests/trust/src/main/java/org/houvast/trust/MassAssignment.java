package org.houvast.trust;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.houvast.integration.karaf.Answer;
import org.houvast.trust.Surface.Operation;

/**
 * Sends what a body may not say: every field that is answered and cannot be given, fifty that nobody knows, and every field that can be given
 * by people who may not give it. Nothing changes that may not.
 */
final class MassAssignment {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** what changes with every change, or follows from another field */
    private static final Set<String> FOLLOWS = Set.of("revision", "changedAt", "allowedActions", "evaluationDue");

    private final Fixture fixture;
    private final Surface surface;
    private final Map<Integer, Map<String, String>> keys;
    private final Attempts attempts;
    private final Set<String> fields = new TreeSet<>();
    private final Set<String> silent = new TreeSet<>();

    MassAssignment(Fixture fixture, Surface surface, Map<Integer, Map<String, String>> keys, Attempts attempts) {
        this.fixture = fixture;
        this.attempts = attempts;
        this.surface = surface;
        this.keys = keys;
    }

    void attempt() {
        for (Operation operation : surface.operations()) {
            JsonNode schema = surface.resolved(surface.schema(operation));
            if (operation.reads() || schema.isMissingNode()) {
                continue;
            }
            if (operation.method().equals("PATCH")) {
                fixture.things().stream()
                        .filter(thing -> thing.collection().equals(operation.collection()))
                        .filter(thing -> !owner(thing, operation).isEmpty())
                        .findFirst()
                        .ifPresent(thing -> patches(operation, thing, schema));
            } else if (!operation.ofRecord() && schema.path("properties").size() > 0) {
                creates(operation);
            }
        }
    }

    /** somebody who may revise it, and does so with success; empty when nobody does */
    private String owner(Thing thing, Operation operation) {
        if (thing.author().isEmpty()) {
            return "";
        }
        Person author = fixture.world().person(thing.author());
        return fixture.policy().may(author, thing, operation.deed()) ? author.key() : "";
    }

    private void patches(Operation operation, Thing thing, JsonNode schema) {
        String path = thing.collection() + "/" + thing.id();
        String owner = owner(thing, operation);
        Answer before = fixture.product().ask(owner, "GET", path, "", "");
        Set<String> unknown = new TreeSet<>(Attempts.UNKNOWN);
        if (schema.path("properties").isEmpty()) {
            silent.add(operation.toString()); // which of its fields can be given, nobody can tell
        } else {
            before.json().fieldNames().forEachRemaining(unknown::add);
        }
        schema.path("properties").fieldNames().forEachRemaining(unknown::remove);
        String all = Attempts.everything(unknown, before.json());
        List<Person> panel = attempts.panel(thing);
        for (Person person : panel) {
            attempts.refused(
                    operation,
                    person,
                    attempts.ask(
                            person.key(),
                            operation,
                            path,
                            all,
                            before.header("ETag").orElse("")));
            if (!fixture.policy().may(person, thing, operation.deed())) {
                fields(schema, thing).forEach((field, value) -> {
                    String body = object(field, value);
                    Answer answer = attempts.ask(
                            person.key(),
                            operation,
                            path,
                            body,
                            before.header("ETag").orElse(""));
                    if (answer.status() < 400) {
                        attempts.fault(operation + " | " + person.sort() + " | changed " + field + " | "
                                + answer.status() + " | " + path);
                    }
                });
            }
        }
        for (String name : unknown) {
            String body = Attempts.everything(Set.of(name), before.json());
            Answer answer = attempts.ask(
                    owner, operation, path, body, before.header("ETag").orElse(""));
            attempts.named(operation, fixture.world().person(owner), answer, Set.of(name));
        }
        Answer after = fixture.product().ask(owner, "GET", path, "", "");
        if (!after.body().equals(before.body())) {
            attempts.fault(operation + " | owner | changed by others | " + after.status() + " | " + path);
        }
        fields(schema, thing).forEach((field, value) -> onlyThis(operation, owner, path, field, value));
    }

    /** who may change a field changes that one */
    private void onlyThis(Operation operation, String owner, String path, String field, JsonNode value) {
        Answer before = fixture.product().ask(owner, "GET", path, "", "");
        attempts.ask(
                owner,
                operation,
                path,
                object(field, value),
                before.header("ETag").orElse(""));
        JsonNode after = fixture.product().ask(owner, "GET", path, "", "").json();
        Set<String> names = new TreeSet<>();
        before.json().fieldNames().forEachRemaining(names::add);
        after.fieldNames().forEachRemaining(names::add);
        names.removeAll(FOLLOWS);
        names.remove(field);
        for (String name : names) {
            if (!before.json().path(name).equals(after.path(name))
                    && !after.path("text").has(field)) {
                attempts.fault(operation + " | owner | " + field + " changed " + name + " | 200 | " + path);
            }
        }
    }

    private void creates(Operation operation) {
        int location = keys.keySet().iterator().next();
        Map<String, String> values = new TreeMap<>(keys.getOrDefault(location, Map.of()));
        values.put("subject", "GROUP");
        values.put("subject-id", "grp-" + location + "-0");
        values.put("location", "loc-" + location);
        values.put("group", "grp-" + location + "-0");
        values.put("somebody", "stf-" + location + "-0");
        values.put("coach", World.SPARE_COACH);
        values.put("child", "chd-" + location + "-0");
        try {
            ObjectNode body = (ObjectNode) JSON.readTree(surface.body(operation, values));
            Attempts.UNKNOWN.forEach(name -> body.put(name, true));
            String path = operation.path()
                    + (operation.takes("workForm") ? "?location=loc-" + location + "&workForm=KDV" : "");
            for (String person : List.of(
                    "stf-" + location + "-0",
                    "mgr-" + location,
                    "admin-a",
                    "coach-" + location % 2,
                    "par-" + location + "-0")) {
                attempts.named(
                        operation,
                        fixture.world().person(person),
                        attempts.ask(person, operation, path, body.toString(), ""),
                        Set.copyOf(Attempts.UNKNOWN));
            }
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, JsonNode> fields(JsonNode schema, Thing thing) {
        Map<String, JsonNode> found = new LinkedHashMap<>();
        Map<String, String> values = thing.place() == null
                ? Map.of()
                : keys.getOrDefault(thing.place().number(), Map.of());
        schema.path("properties").properties().forEach(field -> {
            fields.add(thing.collection() + " " + field.getKey());
            found.put(field.getKey(), surface.value(field.getValue(), field.getKey(), values));
        });
        return found;
    }

    private static String object(String field, JsonNode value) {
        return JSON.createObjectNode().set(field, value).toString();
    }

    /** what was tried, in one line */
    String figures() {
        return fields.size() + " fields that can be given, " + Attempts.UNKNOWN.size()
                + " that nobody knows, and all that is answered and cannot be given"
                + (silent.isEmpty() ? "" : "; the document does not say what these take: " + silent);
    }
}
