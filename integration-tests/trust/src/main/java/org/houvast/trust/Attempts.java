package org.houvast.trust;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.houvast.integration.karaf.Answer;
import org.houvast.trust.Surface.Operation;

/** Requests that say what they may not, who sent them, and what was wrong with the answers. */
final class Attempts {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** names that programs elsewhere fell for, filled up to fifty */
    static final List<String> UNKNOWN = Stream.concat(
                    Stream.of(
                            "__proto__",
                            "constructor",
                            "prototype",
                            "class",
                            "@type",
                            "$type",
                            "_id",
                            "isAdmin",
                            "admin",
                            "role",
                            "roles",
                            "permissions",
                            "owner",
                            "ownerId",
                            "userId",
                            "tenant",
                            "tenantId",
                            "organisationId",
                            "controllerKey",
                            "authorKey",
                            "childKey",
                            "groupKey",
                            "locationKey",
                            "caseKey",
                            "deleted",
                            "hidden",
                            "approved",
                            "verified",
                            "force",
                            "debug",
                            "password",
                            "token",
                            "sql",
                            "expires",
                            "sealed"),
                    IntStream.range(0, 15).mapToObj(i -> "unknown" + i))
            .toList();

    private final Fixture fixture;
    private final List<String> faults = new ArrayList<>();
    private final Set<String> sorts = new TreeSet<>();
    private final Map<String, Integer> statuses = new TreeMap<>();
    private int requests;

    Attempts(Fixture fixture) {
        this.fixture = fixture;
    }

    void fault(String what) {
        faults.add(what);
    }

    Answer ask(String person, Operation operation, String path, String body, String revision) {
        requests++;
        sorts.add(fixture.world().person(person).sort());
        Answer answer = fixture.product().ask(person, operation.method(), path, body, revision);
        statuses.merge(operation.method() + " " + answer.status(), 1, Integer::sum);
        return answer;
    }

    void refused(Operation operation, Person person, Answer answer) {
        if (answer.status() < 400) {
            faults.add(operation + " | " + person.sort() + " | took unknown fields | " + answer.status() + " | "
                    + answer.body());
        }
    }

    /** each field that may not be given is refused by its name */
    void named(Operation operation, Person person, Answer answer, Set<String> unknown) {
        refused(operation, person, answer);
        if (answer.status() == 400) {
            String said =
                    answer.json().path("violations").findValuesAsText("pointer").toString();
            for (String name : unknown) {
                if (!said.contains("/" + name)) {
                    faults.add(operation + " | " + person.sort() + " | says nothing of " + name + " | 400 | " + said);
                    return;
                }
            }
        }
    }

    /** one of each sort of people, of those who are near first */
    List<Person> panel(Thing thing) {
        Map<String, Person> panel = new TreeMap<>();
        String number = thing.place() == null ? "0" : "" + thing.place().number();
        fixture.world().people().stream()
                .filter(p -> p.key().matches("(stf|mgr|par|tmp)-" + number + "(-.)?"))
                .forEach(p -> panel.putIfAbsent(p.sort(), p));
        fixture.world().people().forEach(p -> panel.putIfAbsent(p.sort(), p));
        return List.copyOf(panel.values());
    }

    static String everything(Set<String> names, JsonNode document) {
        ObjectNode body = JSON.createObjectNode();
        for (String name : names) {
            body.set(
                    name,
                    document.has(name)
                            ? document.path(name)
                            : JSON.getNodeFactory().booleanNode(true));
        }
        return body.toString();
    }

    List<String> faults() {
        return List.copyOf(faults);
    }

    /** how many, by whom, and what was answered, in one line */
    String figures() {
        return requests + " requests by " + sorts.size() + " sorts of people; answers " + statuses;
    }
}
