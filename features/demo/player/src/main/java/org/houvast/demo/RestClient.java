package org.houvast.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Asks the product, as one of the persons. */
final class RestClient {
    /**
     * What came back.
     *
     * @param status HTTP status
     * @param body the document, missing when there was none
     */
    record Answer(int status, JsonNode body) {
        String id() {
            return body.path("id").asText();
        }

        /** the revision, as a change has to name it */
        String revision() {
            return "\"" + body.path("revision").asLong() + "\"";
        }
    }

    private static final int STALE = 412;
    private static final int TRIES = 5;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final URI api;
    private final DemoIssuer issuer;

    RestClient(URI api, DemoIssuer issuer) {
        this.api = api;
        this.issuer = issuer;
    }

    Answer get(String person, String path) {
        return send(person, "GET", path, null, null);
    }

    Answer post(String person, String path, @Nullable String body) {
        return send(person, "POST", path, body, null);
    }

    /**
     * A change of the record that was read or answered before. Who hears that it changed meanwhile looks at what was answered, which is
     * the record as it is now, and does it again: events of other records may have touched it.
     */
    Answer change(String person, String method, String path, @Nullable String body, Answer before) {
        Answer answer = send(person, method, path, body, before.revision());
        for (int i = 1; i < TRIES && answer.status() == STALE; i++) {
            Answer now = new Answer(answer.status(), answer.body().path("current"));
            answer = send(person, method, path, body, now.revision());
        }
        return answer;
    }

    Answer put(String person, String path, String body) {
        return send(person, "PUT", path, body, null);
    }

    private Answer send(String person, String method, String path, @Nullable String body, @Nullable String ifMatch) {
        HttpRequest.Builder request = HttpRequest.newBuilder(api.resolve(path.substring(1)))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + issuer.token(person))
                .header("Accept-Language", "en")
                .method(
                        method,
                        body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.replace('\'', '"')));
        if (body != null) {
            request.header(
                    "Content-Type", method.equals("PATCH") ? "application/merge-patch+json" : "application/json");
        }
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        if (method.equals("POST")) {
            request.header("Idempotency-Key", UUID.randomUUID().toString());
        }
        try {
            HttpResponse<String> response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            String text = response.body();
            return new Answer(response.statusCode(), text.isEmpty() ? MissingNode.getInstance() : JSON.readTree(text));
        } catch (IOException e) {
            throw new StoryFailed(method + " " + path + " got no answer: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoryFailed("interrupted");
        }
    }

    /** whether everything is there; no token needed */
    boolean ready() {
        try {
            HttpRequest request = HttpRequest.newBuilder(api.resolve("health/ready"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
