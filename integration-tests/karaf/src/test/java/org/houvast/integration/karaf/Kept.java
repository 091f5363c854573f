package org.houvast.integration.karaf;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.houvast.integration.karaf.Contract.Operation;

/**
 * A record that can be patched, before others try to.
 *
 * @param path where it is
 * @param body a merge patch of the right form
 * @param reader somebody who reads it
 * @param before what this person read
 */
record Kept(String path, String body, String reader, Answer before) {
    /** who reads one or another of the records that can be changed: staff, manager, administrator, coach and internal coach */
    private static final List<String> READERS =
            List.of(Noted.STAFF, "staff-039", "staff-042", Noted.COACH, "staff-049");

    /** one record or more for every address of the document that is patched */
    static List<Kept> each(Centre centre, Contract contract, Noted noted) {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
        List<Kept> kept = new ArrayList<>();
        for (Operation operation : contract.operations()) {
            if (operation.method().equals("PATCH")) {
                String collection =
                        operation.path().substring(0, operation.path().indexOf("/{"));
                List<Kept> found = new ArrayList<>();
                for (String id : ids(centre, contract, noted, collection)) {
                    String path = contract.prefix() + operation.path().replaceFirst("\\{[^}]*}", id);
                    read(centre, path, contract.example(operation, today)).ifPresent(found::add);
                }
                assertThat(found).as(operation.path() + " has a record").isNotEmpty();
                kept.addAll(found);
            }
        }
        return kept;
    }

    private static Optional<Kept> read(Centre centre, String path, String body) {
        return READERS.stream()
                .map(reader -> new Kept(path, body, reader, centre.as(reader).get(path)))
                .filter(record -> record.before().status() == 200)
                .findFirst();
    }

    /** those that were written here, or else the last two that were made in the story, or else a new one */
    private static List<String> ids(Centre centre, Contract contract, Noted noted, String collection) {
        if (noted.ids().containsKey(collection)) {
            return noted.ids().get(collection);
        }
        List<String> made = centre.story().stream()
                .filter(r -> r.method().equals("POST")
                        && r.path().equals(contract.prefix() + collection)
                        && r.answer().status() == 201)
                .map(r -> r.answer().json().path("id").asText())
                .toList();
        return made.isEmpty()
                ? List.of(make(centre, contract, collection))
                : made.subList(Math.max(0, made.size() - 2), made.size());
    }

    /** a template is copied; others begin with what they need */
    private static String make(Centre centre, Contract contract, String collection) {
        String path = contract.prefix() + collection;
        Answer made;
        if (collection.equals("/plan-templates")) {
            Http manager = Noted.keyed(centre.as("staff-039"));
            String original = manager.get(path + "?state=PUBLISHED&limit=1")
                    .json()
                    .at("/items/0/id")
                    .asText();
            made = manager.post(path + "/" + original + "/copy", Map.of("location", Noted.KDV));
        } else {
            Operation operation = contract.operation("POST", path).orElseThrow();
            LocalDate today = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
            made = Noted.keyed(centre.as(Noted.STAFF))
                    .send("POST", path, "application/json", contract.example(operation, today));
        }
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        return made.json().path("id").asText();
    }

    /** the patch by somebody who may not; with the revision that the record has, so that nothing but the right to do it stands in the way */
    Optional<Answer> tryAs(Http person) {
        return mayBeRevisedBy(person)
                ? Optional.empty()
                : Optional.of(person.ifMatch(before).send("PATCH", path, "application/merge-patch+json", body));
    }

    /** whether the record itself tells this person so */
    private boolean mayBeRevisedBy(Http person) {
        Answer seen = person.get(path);
        if (seen.status() == 200) {
            for (JsonNode action : seen.json().path("allowedActions")) {
                if (action.path("action").asText().equals("revise")
                        && action.path("allowed").asBoolean()) {
                    return true;
                }
            }
        }
        return false;
    }
}
