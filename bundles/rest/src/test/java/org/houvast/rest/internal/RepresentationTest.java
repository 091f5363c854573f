package org.houvast.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houvast.rest.internal.Answers.assertProblem;
import static org.houvast.rest.internal.Answers.header;
import static org.houvast.rest.internal.Answers.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RepresentationTest extends NotesTest {
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
    void createsFromAnotherRecordAmongThoseOfItsSegment() {
        HttpResponse<String> response = server.post(created() + "/copy", "");

        assertThat(response.statusCode()).as(response.body()).isEqualTo(201);
        assertThat(header(response, "Location"))
                .isEqualTo(NOTES + "/" + json(response).get("id").textValue());
        assertThat(header(response, "ETag")).isEqualTo("\"1\"");
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
}
