package org.houvast.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(Lifecycle.PER_CLASS)
class FrontServletTest {
    private static final String NOTES = "/houvast/v1/notes";
    private static final String NEW_NOTE =
            """
            {"child":"c-17","text":"Builds a tower","day":"2026-03-01","mood":"CALM","tags":["play"],
             "content":{"type":"COUNT_OF_TIMES","times":3}}""";

    private final RunningServer server =
            new RunningServer(Map.of("corsOrigins", new String[] {"https://portal.example.org"}));
    private final NoteResource resource = new NoteResource(server.keys);

    @BeforeAll
    void serve() {
        server.segments.declare(1, Set.of("/notes", "/later"));
        server.segments.add("/notes", 1, resource, false);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @BeforeEach
    void forget() {
        resource.notes.clear();
    }

    static JsonNode json(HttpResponse<String> response) {
        try {
            return new ObjectMapper().readTree(response.body());
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON: " + response.body(), e);
        }
    }

    private static String header(HttpResponse<String> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    private static void assertProblem(HttpResponse<String> response, int status, String rule) {
        assertThat(response.body()).as("body").contains("\"rule\":\"" + rule + "\"");
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(header(response, "Content-Type")).isEqualTo("application/problem+json");
        JsonNode problem = json(response);
        assertThat(problem.get("status").intValue()).isEqualTo(status);
        assertThat(problem.get("type").textValue()).isEqualTo("urn:houvast:problem:" + rule);
        assertThat(problem.get("traceId").textValue()).matches("[0-9a-f]{32}");
        assertThat(problem.get("title").textValue()).isNotBlank().isNotEqualTo(rule);
        assertThat(header(response, "Cache-Control")).isEqualTo("no-store");
    }

    private String created() {
        HttpResponse<String> response = server.post(NOTES, NEW_NOTE);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(201);
        return header(response, "Location");
    }

    @Test
    void createsWithLocationAndRevision() {
        HttpResponse<String> response = server.post(NOTES, NEW_NOTE);

        assertThat(response.statusCode()).as(response.body()).isEqualTo(201);
        JsonNode note = json(response);
        assertThat(header(response, "Location"))
                .isEqualTo(NOTES + "/" + note.get("id").textValue());
        assertThat(header(response, "ETag")).isEqualTo("\"1\"");
        assertThat(header(response, "Cache-Control")).isEqualTo("no-store");
        assertThat(header(response, "Content-Length"))
                .isEqualTo(String.valueOf(response.body().length()));
        assertThat(note.get("revision").intValue()).isEqualTo(1);
        assertThat(note.get("at").textValue()).isEqualTo("2026-03-02T09:30:00.000000Z");
        assertThat(note.get("content").toString()).isEqualTo("{\"type\":\"COUNT_OF_TIMES\",\"times\":3}");
        assertThat(note.get("allowedActions").toString())
                .isEqualTo("[{\"action\":\"change\",\"allowed\":true},{\"action\":\"close\",\"allowed\":false,"
                        + "\"rule\":\"note:closed\",\"message\":\"Dat was 3 dagen geleden.\","
                        + "\"whoCanHelp\":\"Vraag het de leidinggevende.\"}]");
    }

    @Test
    void readsWithRevisionAndNever304() {
        String location = created();

        HttpResponse<String> response = server.get(location, "If-None-Match", "\"1\"");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(header(response, "ETag")).isEqualTo("\"1\"");
    }

    @Test
    void leavesEmptyFieldsOut() {
        String location = header(
                server.post(
                        NOTES,
                        "{\"child\":\"c\",\"text\":\"t\",\"tags\":[],\"content\":{\"type\":\"FREE\",\"words\":\"w\"}}"),
                "Location");

        assertThat(json(server.get(location)).has("day")).isFalse();
    }

    @Test
    void pagesWithALinkToTheNext() {
        created();
        created();

        HttpResponse<String> response = server.get(NOTES + "?child=c-17&limit=1");

        JsonNode page = json(response);
        assertThat(page.get("items")).hasSize(1);
        assertThat(header(response, "Link"))
                .isEqualTo("<" + NOTES + "?child=c-17&limit=1&cursor="
                        + page.get("next").textValue() + ">; rel=\"next\"");
    }

    @Test
    void lastPageHasNoNext() {
        created();

        HttpResponse<String> response = server.get(NOTES);

        assertThat(json(response).has("next")).isFalse();
        assertThat(response.headers().firstValue("Link")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "limit=0,/limit",
        "limit=201,/limit",
        "limit=x,/limit",
        "cursor=!,/cursor",
        "cursor=abcd,/cursor",
        "mood=SAD,/mood",
        "from=yesterday,/from",
        "from=2026-02-30,/from"
    })
    void refusesMalformedParameters(String query, String pointer) {
        HttpResponse<String> response = server.get(NOTES + "?" + query);

        assertProblem(response, 400, "rest:parameter-invalid");
        assertThat(json(response).at("/violations/0/pointer").textValue()).isEqualTo(pointer);
    }

    @Test
    void changesByMergePatch() {
        String location = created();

        HttpResponse<String> response = server.send(
                "p1",
                "PATCH",
                location,
                "{\"text\":\"Builds two\",\"day\":null}",
                "If-Match",
                "\"1\"",
                "Content-Type",
                "application/merge-patch+json");

        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(header(response, "ETag")).isEqualTo("\"2\"");
        assertThat(json(response).get("text").textValue()).isEqualTo("Builds two");
        assertThat(json(response).has("day")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"colour\":\"red\"}|rest:json-invalid|/colour",
                "{\"text\":null}|rest:json-invalid|/text",
                "{\"text\":3}|rest:json-invalid|/text",
                "[1]|rest:json-invalid|",
                "{\"colour\":null}|rest:json-invalid|/colour"
            })
    void refusesAPatchThatDoesNotFit(String patch, String rule, String pointer) {
        HttpResponse<String> response = server.send("p1", "PATCH", created(), patch, "If-Match", "\"1\"");

        assertProblem(response, 400, rule);
        assertThat(json(response).at("/violations/0/pointer").textValue()).isEqualTo(pointer == null ? "" : pointer);
    }

    @Test
    void refusesAPatchOfAnotherMediaType() {
        assertProblem(
                server.send("p1", "PATCH", created(), "{}", "If-Match", "\"1\"", "Content-Type", "text/plain"),
                415,
                "rest:media-type-unsupported");
    }

    @Test
    void refusesAChangeWithoutRevision() {
        assertProblem(server.send("p1", "PATCH", created(), "{}"), 428, "rest:if-match-missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "W/\"1\"", "1", "\"1\", \"2\"", "\"0\"", "\"x\"", "\"99999999999999999999\""})
    void refusesAMalformedRevision(String revision) {
        assertProblem(server.send("p1", "PATCH", created(), "{}", "If-Match", revision), 400, "rest:if-match-invalid");
    }

    @Test
    void answersAStaleChangeWithTheRecordAsItIs() {
        HttpResponse<String> response = server.send("p1", "PATCH", created(), "{\"text\":\"x\"}", "If-Match", "\"7\"");

        assertProblem(response, 412, "note:stale");
        assertThat(json(response).at("/current/text").textValue()).isEqualTo("Builds a tower");
        assertThat(json(response).at("/current/revision").intValue()).isEqualTo(1);
    }

    @Test
    void namesTheRuleOfAConflictInTheCallersLanguage() {
        HttpResponse<String> response = server.post(
                created() + "/close", "", "If-Match", "\"1\"", "Accept-Language", "fr, en-GB;q=0.8, nl;q=0.5");

        assertProblem(response, 409, "note:closed");
        assertThat(json(response).get("detail").textValue()).isEqualTo("It was closed 3 days ago.");
        assertThat(json(response).get("whoCanHelp").textValue()).isEqualTo("Ask the manager's office.");
    }

    @Test
    void forbidsByName() {
        assertProblem(server.get(NOTES + "/forbidden"), 403, "note:not-yours");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[",
                "{\"a\":1,}",
                "{\"child\":\"a\",\"child\":\"b\"}",
                "{} {}",
                "nul",
                "{\"a\":+1}",
                "\u0000"
            })
    void refusesWhatIsNoJson(String body) {
        assertProblem(server.post(NOTES, body), 400, "rest:json-malformed");
    }

    @Test
    void refusesAnEmptyBody() {
        assertProblem(
                server.send("p1", "POST", NOTES, "", "Content-Type", "application/json"), 400, "rest:json-malformed");
    }

    @Test
    void refusesDeepNesting() {
        assertProblem(server.post(NOTES, "[".repeat(1000) + "]".repeat(1000)), 400, "rest:json-malformed");
    }

    @Test
    void refusesLongNumbers() {
        assertProblem(server.post(NOTES, "{\"content\":" + "9".repeat(200) + "}"), 400, "rest:json-malformed");
    }

    @Test
    void namesEveryFieldThatIsWrongAndNoValue() {
        HttpResponse<String> response = server.post(
                NOTES,
                """
                {"child":7,"day":"Saar","mood":"SAD","tags":["a",null,3],"content":{"type":"COUNT_OF_TIMES","times":1.5},"x/y~":1}""");

        assertProblem(response, 400, "rest:json-invalid");
        assertThat(json(response).get("violations").findValuesAsText("pointer"))
                .containsExactlyInAnyOrder(
                        "/x~1y~0", "/child", "/text", "/day", "/mood", "/tags/1", "/tags/2", "/content/times");
        assertThat(response.body()).doesNotContain("Saar").doesNotContain("SAD");
    }

    @Test
    void pointsAtARecordThatRefusesItsFields() {
        HttpResponse<String> response = server.post(NOTES, NEW_NOTE.replace("\"times\":3", "\"times\":-1"));

        assertProblem(response, 400, "rest:json-invalid");
        assertThat(json(response).at("/violations/0/pointer").textValue()).isEqualTo("/content");
        assertThat(json(response).at("/violations/0/message").textValue()).isEqualTo("a count is 0 or more");
    }

    @Test
    void refusesTextsBeyondTheirLimit() {
        HttpResponse<String> response = server.post(NOTES, NEW_NOTE.replace("Builds a tower", "x".repeat(41)));

        assertProblem(response, 400, "request:fields-invalid");
        assertThat(json(response).at("/violations/0/pointer").textValue()).isEqualTo("/text");
    }

    @Test
    void refusesHalfCharacters() {
        assertProblem(server.post(NOTES, NEW_NOTE.replace("Builds a tower", "\\ud83d")), 400, "rest:json-invalid");
    }

    @Test
    void refusesABodyOverAMebibyte() {
        assertProblem(server.post(NOTES, "\"" + "x".repeat(1 << 20) + "\""), 413, "rest:body-too-large");
    }

    @Test
    void refusesOtherMediaTypes() {
        assertProblem(
                server.post(NOTES, "<a/>", "Content-Type", "application/xml"), 415, "rest:media-type-unsupported");
        assertProblem(server.get(NOTES, "Accept", "text/html"), 406, "rest:not-acceptable");
    }

    @Test
    void refusesOtherMethods() {
        HttpResponse<String> response = server.send("p1", "DELETE", NOTES, "");

        assertProblem(response, 405, "rest:method-not-allowed");
        assertThat(header(response, "Allow")).contains("GET").contains("POST");
    }

    @Test
    void hidesWhetherSomethingIsThere() {
        String hidden = server.send("p2", "GET", created(), "").body();

        List<String> others = List.of(
                server.send("p2", "GET", NOTES + "/0195a000-0000-7000-8000-000000000000", "")
                        .body(),
                server.send("p2", "GET", NOTES + "/no-id", "").body(),
                server.send("p2", "GET", NOTES + "/a/b/c", "").body(),
                server.send("p2", "GET", "/houvast/v1/nothing", "").body());

        assertThat(others).allSatisfy(other -> assertThat(withoutTrace(other)).isEqualTo(withoutTrace(hidden)));
        assertThat(hidden).contains("\"rule\":\"not-found\"").doesNotContain("instance");
    }

    private static String withoutTrace(String body) {
        return body.replaceAll("[0-9a-f]{32}", "");
    }

    @Test
    void saysNothingAboutAFailureOfItsOwn() {
        HttpResponse<String> response = server.get(NOTES + "/failing");

        assertProblem(response, 500, "rest:internal-error");
        assertThat(response.body()).doesNotContain("Saar").doesNotContain("Exception");
    }

    @Test
    void tellsAStoppedModuleFromNoModule() {
        HttpResponse<String> stopped = server.get("/houvast/v1/later/1");

        assertProblem(stopped, 503, "rest:module-not-serving");
        assertThat(header(stopped, "Retry-After")).isEqualTo("5");
        assertProblem(server.get("/houvast/v1/never"), 404, "not-found");
        assertProblem(server.get("/houvast/"), 404, "not-found");
        assertProblem(server.get("/houvast/v1"), 404, "not-found");
    }

    @Test
    void modulesComeAndGoAlone() {
        server.segments.add("/later", 7, new NoteResource(server.keys), false);
        assertThat(server.get("/houvast/v1/later").statusCode()).isEqualTo(200);

        server.segments.remove("/later", 7);
        assertProblem(server.get("/houvast/v1/later"), 503, "rest:module-not-serving");
        assertThat(server.get(NOTES).statusCode()).isEqualTo(200);
    }

    @Test
    void asksWhoItIs() {
        HttpResponse<String> response = server.send("", "GET", NOTES, "");

        assertProblem(response, 401, "rest:token-missing");
        assertThat(header(response, "WWW-Authenticate")).isEqualTo("Bearer realm=\"houvast\"");
    }

    @Test
    void refusesABadTokenWithoutSayingWhy() {
        HttpResponse<String> response = server.send("", "GET", NOTES, "", "Authorization", "Bearer a.b.c");

        assertProblem(response, 401, "rest:token-invalid");
        assertThat(header(response, "WWW-Authenticate")).isEqualTo("Bearer realm=\"houvast\", error=\"invalid_token\"");
    }

    @Test
    void goesOnWithTheCallersTrace() {
        String trace = "4bf92f3577b34da6a3ce929d0e0e4736";

        HttpResponse<String> response =
                server.get("/houvast/v1/never", "traceparent", "00-" + trace + "-00f067aa0ba902b7-01");

        assertThat(json(response).get("traceId").textValue()).isEqualTo(trace);
        assertThat(header(response, "traceparent")).matches("00-" + trace + "-[0-9a-f]{16}-01");
    }

    @Test
    void beginsATraceInsteadOfAMalformedOne() {
        HttpResponse<String> response = server.get("/houvast/v1/never", "traceparent", "00-xyz");

        assertThat(header(response, "traceparent")).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-00");
    }

    @Test
    void livesAndSaysWhatIsNotReady() {
        assertThat(server.send("", "GET", "/houvast/v1/health/live", "").statusCode())
                .isEqualTo(200);
        assertThat(server.send("", "GET", "/houvast/health/live", "").statusCode())
                .isEqualTo(200);

        HttpResponse<String> ready = server.send("", "GET", "/houvast/v1/health/ready", "");

        assertThat(ready.statusCode()).isEqualTo(503);
        assertThat(json(ready).get("checks").toString())
                .isEqualTo("{\"/later\":\"DOWN\",\"/notes\":\"UP\",\"database\":\"UP\",\"host\":\"DOWN\"}");
        assertProblem(server.post("/houvast/v1/health/live", "{}"), 405, "rest:method-not-allowed");
    }

    @Test
    void repeatsTheAnswerOfARepeatedRequest() {
        HttpResponse<String> first = server.post(NOTES, NEW_NOTE, "Idempotency-Key", "k-1");
        HttpResponse<String> second = server.post(NOTES, NEW_NOTE, "Idempotency-Key", "k-1");

        assertThat(second.statusCode()).as(second.body()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(header(second, "Location")).isEqualTo(header(first, "Location"));
        assertThat(header(second, "ETag")).isEqualTo("\"1\"");
        assertThat(header(second, "Idempotency-Replayed")).isEqualTo("true");
        assertThat(resource.notes).hasSize(1);
    }

    @Test
    void refusesAnotherRequestWithTheSameKey() {
        server.post(NOTES, NEW_NOTE, "Idempotency-Key", "k-2");

        HttpResponse<String> other = server.post(NOTES, NEW_NOTE.replace("tower", "house"), "Idempotency-Key", "k-2");

        assertProblem(other, 422, "rest:idempotency-key-reused");
        assertThat(resource.notes).hasSize(1);
    }

    @Test
    void repeatsTheAnswerOfARepeatedChange() {
        String location = created();
        String id = location.substring(location.lastIndexOf('/') + 1);
        String path = location + "/calm";
        HttpResponse<String> first = server.post(path, "", "If-Match", "\"1\"", "Idempotency-Key", "k-5");
        HttpResponse<String> second = server.post(path, "", "If-Match", "\"1\"", "Idempotency-Key", "k-5");

        assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
        assertThat(second.statusCode()).as(second.body()).isEqualTo(200);
        assertThat(json(second).get("id").textValue()).isEqualTo(id);
        assertThat(header(second, "ETag")).isEqualTo("\"2\"");
        assertThat(header(second, "Idempotency-Replayed")).isEqualTo("true");
        assertThat(second.headers().firstValue("Location")).isEmpty();
    }

    @Test
    void replaysUnderTheRightsOfToday() {
        server.send("p2", "POST", NOTES, NEW_NOTE, "Idempotency-Key", "k-6");

        assertProblem(server.send("p2", "POST", NOTES, NEW_NOTE, "Idempotency-Key", "k-6"), 404, "not-found");
    }

    @Test
    void keepsTheKeysOfPersonsApart() {
        server.post(NOTES, NEW_NOTE, "Idempotency-Key", "k-3");

        assertThat(server.send("p2", "POST", NOTES, NEW_NOTE, "Idempotency-Key", "k-3")
                        .statusCode())
                .isEqualTo(201);
        assertThat(resource.notes).hasSize(2);
    }

    @Test
    void refusesAMalformedKey() {
        assertProblem(server.post(NOTES, NEW_NOTE, "Idempotency-Key", "k 4"), 400, "rest:idempotency-key-invalid");
        assertProblem(
                server.post(NOTES, NEW_NOTE, "Idempotency-Key", "k".repeat(101)), 400, "rest:idempotency-key-invalid");
    }

    @Test
    void letsOnlyConfiguredOriginsCall() {
        HttpResponse<String> preflight = server.send(
                "",
                "OPTIONS",
                NOTES,
                "",
                "Origin",
                "https://portal.example.org",
                "Access-Control-Request-Method",
                "POST");
        assertThat(preflight.statusCode()).isEqualTo(204);
        assertThat(header(preflight, "Access-Control-Allow-Origin")).isEqualTo("https://portal.example.org");

        HttpResponse<String> foreign = server.get(NOTES, "Origin", "https://evil.example.org");
        assertThat(foreign.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void hardensEveryAnswer() {
        HttpResponse<String> response = server.get(NOTES);

        assertThat(header(response, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(response, "Content-Security-Policy")).isEqualTo("default-src 'none'; frame-ancestors 'none'");
        assertThat(header(response, "Referrer-Policy")).isEqualTo("no-referrer");
    }
}
