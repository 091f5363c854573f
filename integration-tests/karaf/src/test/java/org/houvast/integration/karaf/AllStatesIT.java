package org.houvast.integration.karaf;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.houvast.integration.karaf.Contract.Operation;
import org.houvast.integration.karaf.Recorder.Recorded;
import org.junit.jupiter.api.Test;

/** The demo centre shows every state of each kind of record; the OpenAPI document says which records and states there are. */
@OnSharedKaraf
class AllStatesIT {
    private static final String API = "/houvast/v1";

    /** what no act of anybody brings about, but the calendar */
    private static final Set<String> BY_TIME_ALONE = Set.of("EXPIRED");

    @Test
    void areThereWhenTheStoryIsOver(Centre centre) {
        Map<String, Set<String>> known =
                known(centre.karaf().http().get(API + "/openapi.json").json());
        Map<String, Set<String>> shown = new TreeMap<>();
        last(centre).forEach((path, state) -> shown.computeIfAbsent(
                        path.substring(API.length(), path.lastIndexOf('/')), c -> new TreeSet<>())
                .add(state));
        shown.keySet().retainAll(known.keySet());
        known.values().forEach(states -> states.removeAll(BY_TIME_ALONE));

        assertThat(known)
                .hasSizeGreaterThanOrEqualTo(24)
                .containsKeys(
                        "/questions",
                        "/step-plans",
                        "/child-discussions",
                        "/follow-ups",
                        "/shares",
                        "/consents",
                        "/handovers",
                        "/break-glass",
                        "/restrictions");
        assertThat(shown).isEqualTo(known);
    }

    /** the state in which each record was read last */
    private static Map<String, String> last(Centre centre) {
        Map<String, String> last = new TreeMap<>();
        for (Recorded recorded : centre.story()) {
            boolean document = recorded.method().equals("GET")
                    && recorded.path().matches(API + "/[a-z-]+/[^/?]+")
                    && recorded.answer().status() == 200;
            if (document) {
                String state = recorded.answer().json().path("state").asText();
                if (!state.isEmpty()) {
                    last.put(recorded.path(), state);
                }
            }
        }
        return last;
    }

    /** the states of the records of every collection, as they are described */
    private static Map<String, Set<String>> known(JsonNode description) {
        Map<String, Set<String>> known = new TreeMap<>();
        for (Operation operation : new Contract(description).operations()) {
            if (operation.method().equals("GET") && operation.path().matches("/[a-z-]+/\\{id}")) {
                JsonNode schema = resolved(
                        description, operation.description().at("/responses/200/content/application~1json/schema"));
                Set<String> names = new TreeSet<>();
                resolved(description, schema.at("/properties/state"))
                        .path("enum")
                        .forEach(name -> names.add(name.asText()));
                if (!names.isEmpty()) {
                    known.put(operation.path().replace("/{id}", ""), names);
                }
            }
        }
        return known;
    }

    private static JsonNode resolved(JsonNode description, JsonNode node) {
        String reference = node.path("$ref").asText();
        return reference.isEmpty()
                ? node
                : description.at("/components/schemas" + reference.substring(reference.lastIndexOf('/')));
    }
}
