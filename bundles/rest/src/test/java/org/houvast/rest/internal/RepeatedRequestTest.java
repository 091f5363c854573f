package org.houvast.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houvast.rest.internal.Answers.assertProblem;
import static org.houvast.rest.internal.Answers.header;
import static org.houvast.rest.internal.Answers.json;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class RepeatedRequestTest extends NotesTest {
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
    void repeatsTheAnswerOfARepeatedCopy() {
        String path = created() + "/copy";
        HttpResponse<String> first = server.post(path, "", "Idempotency-Key", "k-7");
        HttpResponse<String> second = server.post(path, "", "Idempotency-Key", "k-7");

        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        assertThat(second.statusCode()).as(second.body()).isEqualTo(201);
        assertThat(header(second, "Location")).isEqualTo(header(first, "Location"));
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(resource.notes).hasSize(2);
    }

    @Test
    void actsOnceWhereThereIsNoRecordToShow() {
        String path = created() + "/knock";
        HttpResponse<String> first = server.post(path, "", "Idempotency-Key", "k-8");
        HttpResponse<String> second = server.post(path, "", "Idempotency-Key", "k-8");

        assertThat(first.statusCode()).as(first.body()).isEqualTo(204);
        assertThat(second.statusCode()).as(second.body()).isEqualTo(204);
        assertThat(header(second, "Idempotency-Replayed")).isEqualTo("true");
        assertThat(resource.knocks).hasValue(1);
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
}
