package org.houvast.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@TestInstance(Lifecycle.PER_CLASS)
class ContractTest {
    private final RunningServer server = new RunningServer(Map.of());
    private JsonNode api;

    @BeforeAll
    void serve() {
        server.segments.add("/notes", 1, new NoteResource(server.keys), false);
        api = Answers.json(server.send("", "GET", "/houvast/v1/openapi.json", ""));
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void namesEveryOperationOnce() {
        List<String> ids = api.get("paths").findValuesAsText("operationId");

        assertThat(ids)
                .doesNotHaveDuplicates()
                .contains("note.create", "note.read", "note.list", "note.change", "note.close", "health.ready");
        assertThat(api.get("openapi").textValue()).isEqualTo("3.1.0");
        assertThat(api.at("/servers/0/url").textValue()).isEqualTo("/houvast/v1");
        assertThat(api.at("/components/securitySchemes/token/scheme").textValue())
                .isEqualTo("bearer");
    }

    @Test
    void describesACreation() {
        JsonNode create = api.at("/paths/~1notes/post");

        assertThat(create.get("summary").textValue()).isEqualTo("Writes a note.");
        assertThat(create.at("/requestBody/content/application~1json/schema/$ref")
                        .textValue())
                .isEqualTo("#/components/schemas/NoteResourceNewNote");
        assertThat(create.at("/responses/201/headers").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("ETag", "Location");
        assertThat(create.get("parameters").toString()).contains("#/components/parameters/IdempotencyKey");
        assertThat(create.get("responses").fieldNames())
                .toIterable()
                .contains("400", "401", "403", "404", "409", "413", "415", "422", "503");
    }

    @Test
    void describesWhatAFieldMayHold() {
        JsonNode command = api.at("/components/schemas/NoteResourceNewNote");

        assertThat(command.at("/properties/text").toString()).isEqualTo("{\"type\":\"string\",\"maxLength\":40}");
        assertThat(command.at("/properties/child/maxLength").intValue()).isEqualTo(200);
        assertThat(command.at("/properties/day/format").textValue()).isEqualTo("date");
        assertThat(command.get("required").toString()).isEqualTo("[\"child\",\"text\",\"tags\",\"content\"]");
        assertThat(command.get("additionalProperties").booleanValue()).isFalse();
        assertThat(api.at("/components/schemas/NoteResourceMood/enum").toString())
                .isEqualTo("[\"CALM\",\"LOUD\"]");
        assertThat(api.at("/components/schemas/NoteResourceContent/discriminator/mapping/COUNT_OF_TIMES")
                        .textValue())
                .isEqualTo("#/components/schemas/NoteResourceContentCountOfTimes");
    }

    @Test
    void describesAChange() {
        JsonNode change = api.at("/paths/~1notes~1{id}/patch");

        assertThat(change.get("parameters").toString()).contains("#/components/parameters/IfMatch");
        assertThat(change.get("responses").fieldNames()).toIterable().contains("412", "428");
        assertThat(change.at("/requestBody/content/application~1merge-patch+json/schema/properties/text/type")
                        .textValue())
                .isEqualTo("string");
        assertThat(change.at("/requestBody/content/application~1merge-patch+json/schema")
                        .has("required"))
                .isFalse();
    }

    @Test
    void resolvesEveryReference() {
        List<String> references = new ArrayList<>(api.findValuesAsText("$ref"));

        assertThat(references).isNotEmpty().allSatisfy(reference -> assertThat(
                        api.at(reference.substring(1)).isMissingNode())
                .as(reference)
                .isFalse());
    }

    @Test
    void tellsOnlyWhatServesNow() {
        server.segments.add("/others", 2, new NoteResource(server.keys), false);
        assertThat(openApiPaths()).contains("/others");

        server.segments.remove("/others", 2);
        assertThat(openApiPaths()).doesNotContain("/others").contains("/notes");
    }

    private List<String> openApiPaths() {
        List<String> paths = new ArrayList<>();
        Answers.json(server.send("", "GET", "/houvast/v1/openapi.json", ""))
                .get("paths")
                .fieldNames()
                .forEachRemaining(paths::add);
        return paths;
    }

    @Test
    void showsTheApiBrowserWithoutAnythingFromElsewhere() {
        HttpResponse<String> redirect = server.send("", "GET", "/houvast/docs", "");
        assertThat(redirect.statusCode()).isEqualTo(308);
        assertThat(redirect.headers().firstValue("Location")).contains("/houvast/docs/");

        HttpResponse<String> page = server.send("", "GET", "/houvast/docs/", "");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'");
        assertThat(page.body()).doesNotContain("http");
        for (String file : List.of("swagger-ui-bundle.js", "swagger-ui.css", "start.js", "page.css")) {
            assertThat(page.body()).contains("\"" + file + "\"");
            assertThat(server.send("", "GET", "/houvast/docs/" + file, "").statusCode())
                    .isEqualTo(200);
        }
        assertThat(server.send("", "GET", "/houvast/docs/start.js", "").body())
                .contains("\"/houvast/v1/openapi.json\"");
        assertThat(server.send("", "GET", "/houvast/docs/../docs/index.html", "")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void movesWithItsConfiguration() {
        try (RunningServer moving = new RunningServer(Map.of())) {
            moving.segments.add("/notes", 1, new NoteResource(moving.keys), false);

            moving.configure(Map.of("prefix", "/houvast/v9"));

            assertThat(moving.get("/houvast/v9/notes").statusCode()).isEqualTo(200);
            assertThat(moving.get("/houvast/v1/notes").statusCode()).isEqualTo(404);
        }
    }
}
