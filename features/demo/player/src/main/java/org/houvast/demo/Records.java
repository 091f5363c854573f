package org.houvast.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import org.houvast.demo.RestClient.Answer;
import org.jspecify.annotations.Nullable;

/** Makes records over REST without telling each step, and knows afterwards in which states they stand. */
final class Records {
    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofMillis(100);

    /**
     * A record that was made.
     *
     * @param path of its document
     * @param reader who may read it
     */
    record Made(String path, String reader) {
        String id() {
            return path.substring(path.lastIndexOf('/') + 1);
        }

        private String collection() {
            return path.substring(0, path.lastIndexOf('/'));
        }
    }

    private final RestClient rest;
    private final List<Made> all = new ArrayList<>();

    Records(RestClient rest) {
        this.rest = rest;
    }

    /** somebody makes a record, and may read it */
    Made make(String person, String collection, String body) {
        Made made = add(person, collection, body);
        all.add(made);
        return made;
    }

    /** the same for a record whose states are not told */
    Made add(String person, String collection, String body) {
        Answer answer = wanted(rest.post(person, collection, body), person + " POST " + collection);
        return new Made(collection + "/" + answer.id(), person);
    }

    /** a record that came into being with another one */
    Made made(String person, String collection, String id) {
        Made made = new Made(collection + "/" + id, person);
        also(made);
        return made;
    }

    /** tells the states of this one too */
    void also(Made made) {
        all.add(made);
    }

    /** waits until a record came into a state by itself */
    void await(Made record, String state) {
        long deadline = System.nanoTime() + LONGEST.toNanos();
        while (!read(record.reader(), record.path()).path("state").asText().equals(state)) {
            if (System.nanoTime() > deadline) {
                throw new StoryFailed(record.path() + " did not become " + state);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /** somebody does something with a record as it is now */
    Made act(String person, Made record, String action, @Nullable String body) {
        return change(person, "POST", record, "/" + action, body);
    }

    Made patch(String person, Made record, String body) {
        return change(person, "PATCH", record, "", body);
    }

    private Made change(String person, String method, Made record, String action, @Nullable String body) {
        String path = record.path() + action;
        wanted(
                rest.change(person, method, path, body, rest.get(person, record.path())),
                person + " " + method + " " + path);
        return record;
    }

    /** a document as somebody reads it */
    JsonNode read(String person, String path) {
        return wanted(rest.get(person, path), person + " GET " + path).body();
    }

    private static Answer wanted(Answer answer, String asked) {
        if (answer.status() >= 300) {
            throw new StoryFailed(asked + " was answered " + answer.status() + " " + answer.body());
        }
        return answer;
    }

    /** how many of the records stand in which state now, by their collection */
    Map<String, Map<String, Integer>> states() {
        Map<String, Map<String, Integer>> states = new LinkedHashMap<>();
        for (Made made : all) {
            String state = read(made.reader(), made.path()).path("state").asText();
            states.computeIfAbsent(made.collection(), c -> new TreeMap<>()).merge(state, 1, Integer::sum);
        }
        return states;
    }

    /** the states that the description of the API knows for the records of a collection */
    Set<String> known(JsonNode description, String collection) {
        JsonNode document =
                resolved(description, description.at("/paths/" + escaped(collection + "/{id}") + "/get/responses/200"));
        JsonNode schema = resolved(description, document.at("/content/application~1json/schema"));
        JsonNode state = resolved(description, schema.at("/properties/state"));
        Set<String> names = new TreeSet<>();
        state.path("enum").forEach(name -> names.add(name.asText()));
        return names;
    }

    private static String escaped(String path) {
        return path.replace("~", "~0").replace("/", "~1");
    }

    private static JsonNode resolved(JsonNode description, JsonNode node) {
        return node.has("$ref") ? description.at(node.path("$ref").asText().substring(1)) : node;
    }
}
