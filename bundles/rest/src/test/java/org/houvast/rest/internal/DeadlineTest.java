package org.houvast.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class DeadlineTest {
    @Test
    void answersInTimeWhenTheModuleDoesNot() throws InterruptedException {
        try (RunningServer server = new RunningServer(Map.of("answerWithinMillis", 2000))) {
            SlowResource slow = new SlowResource();
            server.segments.add("/slow", 1, slow, true);
            server.segments.add("/notes", 2, new NoteResource(server.keys), false);

            long begin = System.nanoTime();
            HttpResponse<String> response = server.get("/houvast/v1/slow");
            Duration waited = Duration.ofNanos(System.nanoTime() - begin);

            assertThat(response.statusCode()).isEqualTo(503);
            assertThat(response.body()).contains("\"rule\":\"rest:timed-out\"");
            assertThat(response.headers().firstValue("Retry-After")).contains("5");
            assertThat(waited).isLessThan(Duration.ofSeconds(5));

            slow.release.countDown();
            assertThat(slow.finished.await(5, TimeUnit.SECONDS)).isTrue();
            assertThat(server.get("/houvast/v1/notes").statusCode()).isEqualTo(200);
        }
    }
}
