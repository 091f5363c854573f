package org.houvast.integration.karaf;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpHeaders;
import java.util.Optional;

/** What came back over HTTP. */
public record Answer(int status, HttpHeaders headers, String body) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** the body as JSON; fails the test when it is none */
    public JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON: " + this, e);
        }
    }

    public Optional<String> header(String name) {
        return headers.firstValue(name);
    }

    /** the entity tag, for {@code If-Match}; fails the test when there is none */
    public String etag() {
        return header("ETag").orElseThrow(() -> new AssertionError("no ETag: " + this));
    }

    @Override
    public String toString() {
        return status + " " + headers.map() + "\n" + body;
    }
}
