package org.houvast.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houvast.rest.internal.Answers.assertProblem;
import static org.houvast.rest.internal.Answers.json;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyTest extends NotesTest {
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
        assertProblem(server.post(NOTES, NEW_NOTE, "Content-Type", "nonsense"), 415, "rest:media-type-unsupported");
        assertProblem(server.post(NOTES, NEW_NOTE, "Content-Encoding", "gzip"), 415, "rest:media-type-unsupported");
        assertProblem(server.get(NOTES, "Accept", "text/html"), 406, "rest:not-acceptable");
    }
}
