package org.houvast.integration.karaf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.function.Supplier;

/** What every refusal has in common: in time, a problem document, nothing in it of what was sent. */
final class Bad {
    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final Duration TRANSPORT = Duration.ofMillis(500);

    private Bad() {}

    /** asks, and gives the answer when it is a refusal as it has to be */
    static Answer refused(String what, String canary, Supplier<Answer> request) {
        long begin = System.nanoTime();
        Answer answer = request.get();
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).as(what).isLessThan(LIMIT.plus(TRANSPORT));
        assertThat(answer.status()).as(what + ": " + answer).isBetween(400, 503).isNotEqualTo(500);
        assertThat(answer.header("Content-Type").orElse("")).as(what).startsWith("application/problem+json");
        assertThat(answer.json().path("status").asInt()).as(what).isEqualTo(answer.status());
        assertThat(answer.json().path("rule").asText()).as(what).isNotEmpty();
        assertThat(answer.json().path("title").asText()).as(what).isNotEmpty();
        assertThat(answer.json().path("traceId").asText()).as(what).matches("[0-9a-f]{32}");
        if (answer.status() == 503) {
            assertThat(answer.header("Retry-After")).as(what).isPresent();
        }
        assertThat(answer.toString()).as(what).doesNotContain(canary).doesNotContain("Exception");
        return answer;
    }

    /** the same, by this rule */
    static Answer refused(int status, String rule, String canary, Supplier<Answer> request) {
        Answer answer = refused(rule, canary, request);
        assertThat(answer.json().path("rule").asText()).as(answer.toString()).isEqualTo(rule);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        return answer;
    }
}
