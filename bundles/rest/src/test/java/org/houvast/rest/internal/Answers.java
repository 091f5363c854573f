package org.houvast.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;

/** Reads answers. */
final class Answers {
    private Answers() {}

    static JsonNode json(HttpResponse<String> response) {
        try {
            return new ObjectMapper().readTree(response.body());
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON: " + response.body(), e);
        }
    }

    static String header(HttpResponse<String> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    static void assertProblem(HttpResponse<String> response, int status, String rule) {
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
}
