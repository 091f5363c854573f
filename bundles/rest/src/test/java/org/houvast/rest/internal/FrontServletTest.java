package org.houvast.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houvast.rest.internal.Answers.assertProblem;
import static org.houvast.rest.internal.Answers.header;
import static org.houvast.rest.internal.Answers.json;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

class FrontServletTest extends NotesTest {
    @Test
    void forbidsByName() {
        assertProblem(server.get(NOTES + "/forbidden"), 403, "note:not-yours");
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

    @Test
    void saysThatTheRecordsOfTheHostAreAway() {
        assertProblem(server.get(NOTES + "/hostless"), 503, "host:unavailable");
    }

    @Test
    void asksTheHostWhereThereIsNoToken() {
        server.person = "p1";
        try {
            assertThat(server.send("", "GET", NOTES, "").statusCode()).isEqualTo(200);
            assertProblem(server.send("", "GET", NOTES, "", "Authorization", "Bearer x"), 401, "rest:token-invalid");
        } finally {
            server.person = "";
        }
        assertProblem(server.send("", "GET", NOTES, ""), 401, "rest:token-missing");
    }
}
