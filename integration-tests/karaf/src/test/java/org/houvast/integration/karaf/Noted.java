package org.houvast.integration.karaf;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a member of staff writes for herself and within the coaching, with one word in every text, over HTTP. */
final class Noted {
    static final String STAFF = "staff-001";
    static final String COACH = "staff-047";
    static final String GROUP = "grp-vlieger-kdv-1";
    static final String PLACE = "location=loc-vlieger&workForm=KDV";
    static final Map<String, String> KDV = Map.of("location", "loc-vlieger", "workForm", "KDV");

    private static final String API = "/houvast/v1";

    private final Centre centre;
    private final String word;
    private final Map<String, List<String>> ids = new HashMap<>();

    Noted(Centre centre, String word) {
        this.centre = centre;
        this.word = word;
    }

    /** ids by the collection of their records: {@code /reflections} */
    Map<String, List<String>> ids() {
        return ids;
    }

    /** records that belong to one person alone; even their ids are nobody else's */
    List<String> own() {
        return List.of("/reflections", "/competence-measurements", "/learning-goals", "/trust-pulses", "/case-extracts")
                .stream()
                .flatMap(collection -> ids.getOrDefault(collection, List.of()).stream())
                .toList();
    }

    Noted writeAll() {
        make("/reflections", Map.of("text", word + " of mine"));
        scores();
        make("/learning-goals", Map.of("competence", "BEHAVIOUR", "type", "SIGNALLING", "text", word + " I learn"));
        trust();
        withinCoaching();
        extract();
        assertReadable();
        return this;
    }

    /** without this, silence elsewhere would prove nothing: she reads each record herself, and finds the word in it */
    private void assertReadable() {
        Http staff = centre.as(STAFF);
        ids.forEach((collection, made) -> made.forEach(id -> {
            Answer answer = staff.get(API + collection + "/" + id);
            assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
            if (!collection.equals("/trust-pulses")) {
                assertThat(answer.body()).as(collection).contains(word);
            }
        }));
        assertThat(ids.keySet())
                .containsExactlyInAnyOrder(
                        "/reflections",
                        "/competence-measurements",
                        "/learning-goals",
                        "/trust-pulses",
                        "/conversations",
                        "/explanations",
                        "/modellings",
                        "/advice",
                        "/approaches",
                        "/case-extracts");
    }

    private void withinCoaching() {
        Map<String, String> group = Map.of("type", "GROUP", "id", GROUP);
        make("/conversations", Map.of("kind", "COACHING", "subject", group, "gist", word + " we said"));
        make("/conversations", Map.of("kind", "TEAM", "subject", group, "gist", word + " we said"));
        make(
                "/explanations",
                Map.of("subject", group, "behaviour", word + " is loud", "possibilities", word + " can wait"));
        make("/modellings", Map.of("group", GROUP, "shown", word + " was sung", "why", word + " calms"));
        make("/advice", Map.of("group", GROUP, "text", word + " helps"));
        make(
                "/approaches",
                Map.of(
                        "group",
                        GROUP,
                        "text",
                        Map.of(
                                "language",
                                "EN",
                                "title",
                                "A song first",
                                "tried",
                                word + " was sung",
                                "happened",
                                word + " calmed",
                                "themes",
                                List.of("TRANSITION"),
                                "audience",
                                "GROUP_APPROACH")));
    }

    /** a draft, which nobody but its maker reads; the manager reads the question that it is of, so there the word is not */
    private void extract() {
        Http staff = centre.as(STAFF);
        Answer question = keyed(staff)
                .post(
                        API + "/questions",
                        Map.of(
                                "subject",
                                Map.of("type", "GROUP", "id", GROUP),
                                "text",
                                "It is loud after lunch.",
                                "askNow",
                                true));
        assertThat(question.status()).as(question.toString()).isEqualTo(201);
        String id = make(
                "/case-extracts",
                Map.of("questionId", question.json().path("id").asText()));
        String path = API + "/case-extracts/" + id;
        Answer edited = staff.ifMatch(staff.get(path)).patch(path, Map.of("situation", word + " is loud"));
        assertThat(edited.status()).as(edited.toString()).isEqualTo(200);
    }

    private void scores() {
        Http staff = centre.as(STAFF);
        JsonNode profile = staff.get(API + "/competence-profiles?" + PLACE).json();
        List<Map<String, Object>> scores = new ArrayList<>();
        profile.path("items")
                .forEach(item -> scores.add(
                        Map.of("item", item.path("code").asText(), "score", 2, "evidence", word + " I saw")));
        String id = make("/competence-measurements", Map.of("role", "STAFF", "location", KDV));
        String path = API + "/competence-measurements/" + id;
        Answer filled = staff.ifMatch(staff.get(path)).patch(path, Map.of("scores", scores));
        assertThat(filled.status()).as(filled.toString()).isEqualTo(200);
        Answer done = staff.ifMatch(filled).send("POST", path + "/finalise", "application/json", "");
        assertThat(done.status()).as(done.toString()).isEqualTo(200);
    }

    private void trust() {
        Http staff = centre.as(STAFF);
        String assignment =
                staff.get(API + "/assignments").json().at("/items/0/id").asText();
        List<Map<String, Object>> scores = List.of(
                Map.of("item", "OPENNESS", "score", 2),
                Map.of("item", "EQUALITY", "score", 2),
                Map.of("item", "RELIABILITY", "score", 2));
        Answer answer = keyed(staff).post(API + "/trust-pulses", Map.of("assignmentId", assignment, "scores", scores));
        if (answer.status() == 409) {
            staff.get(API + "/trust-pulses")
                    .json()
                    .path("items")
                    .forEach(pulse -> note("/trust-pulses", pulse.path("id").asText()));
            return;
        }
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        note("/trust-pulses", answer.json().path("id").asText());
    }

    private String make(String collection, Map<String, Object> body) {
        Answer made = keyed(centre.as(STAFF)).post(API + collection, body);
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        String id = made.json().path("id").asText();
        note(collection, id);
        return id;
    }

    private void note(String collection, String id) {
        ids.computeIfAbsent(collection, c -> new ArrayList<>()).add(id);
    }

    static Http keyed(Http http) {
        return http.with("Idempotency-Key", UUID.randomUUID().toString());
    }
}
