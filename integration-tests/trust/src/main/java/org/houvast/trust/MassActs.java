package org.houvast.trust;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.houvast.integration.karaf.Answer;
import org.houvast.trust.Surface.Operation;

/**
 * The same for what can be done with a record: a proper body, and in it every field of the record that the act does not take and fifty that
 * nobody knows, with the revision that is right. Nobody's act is done, and the record stays as it was.
 */
final class MassActs {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Fixture fixture;
    private final Surface surface;
    private final Map<Integer, Map<String, String>> keys;
    private final Attempts attempts;
    private final Set<String> acts = new TreeSet<>();
    private final Set<String> bare = new TreeSet<>();

    MassActs(Fixture fixture, Surface surface, Map<Integer, Map<String, String>> keys, Attempts attempts) {
        this.fixture = fixture;
        this.surface = surface;
        this.keys = keys;
        this.attempts = attempts;
    }

    void attempt() {
        for (Operation operation : surface.operations()) {
            boolean act = operation.ofRecord()
                    && !operation.path().contains("{no}")
                    && (operation.method().equals("POST") || operation.method().equals("PUT"));
            if (act) {
                fixture.things().stream()
                        .filter(thing -> thing.collection().equals(operation.collection()))
                        .filter(thing -> !thing.author().isEmpty())
                        .findFirst()
                        .ifPresent(thing -> act(operation, thing));
            }
        }
    }

    private void act(Operation operation, Thing thing) {
        String record = thing.collection() + "/" + thing.id();
        Answer before = fixture.product().ask(thing.author(), "GET", record, "", "");
        if (before.status() != 200) {
            return;
        }
        JsonNode schema = surface.resolved(surface.schema(operation));
        boolean takesNothing = schema.path("properties").isEmpty();
        (takesNothing ? bare : acts).add(operation.toString());
        String path = operation.path().replaceFirst("\\{[a-z]+}", thing.id());
        String body = body(operation, thing, schema, before.json());
        for (Person person : attempts.panel(thing)) {
            // what takes no body looks at none: there, only those are tried who may not do it
            if (!takesNothing || !fixture.policy().may(person, thing, operation.deed())) {
                String revision = before.header("ETag").orElse("");
                attempts.refused(operation, person, attempts.ask(person.key(), operation, path, body, revision));
            }
        }
        Answer after = fixture.product().ask(thing.author(), "GET", record, "", "");
        if (!after.body().equals(before.body())) {
            attempts.fault(operation + " | author | changed all the same | " + after.status() + " | " + record);
        }
    }

    private String body(Operation operation, Thing thing, JsonNode schema, JsonNode document) {
        Map<String, String> values = thing.place() == null
                ? Map.of()
                : keys.getOrDefault(thing.place().number(), Map.of());
        Set<String> foreign = new TreeSet<>(Attempts.UNKNOWN);
        document.fieldNames().forEachRemaining(foreign::add);
        schema.path("properties").fieldNames().forEachRemaining(foreign::remove);
        try {
            String proper = surface.body(operation, values);
            ObjectNode body = proper.isEmpty() ? JSON.createObjectNode() : (ObjectNode) JSON.readTree(proper);
            body.setAll((ObjectNode) JSON.readTree(Attempts.everything(foreign, document)));
            return body.toString();
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** what was tried, in one line */
    String figures() {
        return acts.size() + " acts with a body by who may and who may not, " + bare.size()
                + " without one by who may not";
    }

    /** how many acts were tried */
    int number() {
        return acts.size() + bare.size();
    }
}
