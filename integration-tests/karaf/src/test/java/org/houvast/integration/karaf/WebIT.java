package org.houvast.integration.karaf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The web machinery on the web server of the host. */
@OnSharedKaraf
class WebIT {
    @Test
    void refusesACallerWithoutAToken(Karaf karaf) {
        Product.awaitHealth(karaf);

        Answer answer = Await.value(
                "refusal",
                Duration.ofSeconds(30),
                () -> karaf.http().get("/houvast/v1/observations"),
                refusal -> refusal.status() != 503);

        assertThat(answer.status()).as(answer.toString()).isEqualTo(401);
        assertThat(answer.header("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.json().path("status").asInt()).isEqualTo(401);
        assertThat(answer.json().path("traceId").asText()).isNotEmpty();
    }

    @Test
    void saysNotFoundWherePathsAreNobodys(Karaf karaf) {
        Product.awaitHealth(karaf);

        Answer answer = karaf.http().get("/houvast/v1/nobodys");

        assertThat(answer.status()).as(answer.toString()).isEqualTo(404);
        assertThat(answer.header("Content-Type").orElse("")).startsWith("application/problem+json");
    }
}
