package org.houvast.integration.karaf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.houvast.testkit.PostgreSqlServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The whole chain on the demo centre, and then a kill in the middle of writing, on each database. */
@ExtendWith(KarafExtension.class)
class ChainIT {
    private static final int WRITERS = 4;
    private static final int WRITTEN_BEFORE_THE_KILL = 60;
    private static final String DRAFT =
            "{\"subject\":{\"type\":\"CHILD\",\"id\":\"child-0001\"},\"text\":{\"facts\":\"built a tower\"}}";

    @Test
    void goesFromQuestionToPlanAndSurvivesAKillOnTheEmbeddedDatabase(@Own Karaf karaf) throws Exception {
        playAndKill(karaf, Map.of());
    }

    @Test
    void goesFromQuestionToPlanAndSurvivesAKillOnPostgreSql(@Own Karaf karaf) throws Exception {
        String url = PostgreSqlServer.shared().createDatabase();
        playAndKill(karaf, Map.of("url", url, "user", PostgreSqlServer.USER, "password", "any"));
    }

    private static void playAndKill(Karaf karaf, Map<String, String> database) throws Exception {
        Centre centre = Centre.on(karaf, database);
        centre.playStory();

        Queue<String> acknowledged = writeUntilKilled(karaf, centre);
        karaf.start();
        centre.awaitReady();

        Http author = centre.as("staff-001");
        List<String> lost = new ArrayList<>();
        for (String id : acknowledged) {
            if (author.get("/houvast/v1/observations/" + id).status() != 200) {
                lost.add(id);
            }
        }
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(WRITTEN_BEFORE_THE_KILL);
        assertThat(lost).as("acknowledged, and not there after the kill").isEmpty();
        Answer verification = centre.as("staff-044").get("/houvast/v1/audit/verification");
        assertThat(verification.status()).isEqualTo(200);
        assertThat(verification.json().path("sealed").asLong()).isPositive();
        assertThat(verification.json().has("broken")).as(verification.body()).isFalse();
    }

    /** ids of the drafts that were acknowledged before the process was gone */
    private static Queue<String> writeUntilKilled(Karaf karaf, Centre centre) throws Exception {
        Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
        Http author = centre.as("staff-001");
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                running.add(writers.submit(() -> write(author, acknowledged)));
            }
            Await.until("writes", Duration.ofSeconds(60), () -> acknowledged.size() >= WRITTEN_BEFORE_THE_KILL);
            karaf.kill();
            for (Future<?> writer : running) {
                writer.get();
            }
        } finally {
            writers.shutdownNow();
        }
        return acknowledged;
    }

    private static void write(Http author, Queue<String> acknowledged) {
        for (int i = 0; i < 5000; i++) {
            try {
                Answer answer = author.send("POST", "/houvast/v1/observations", "application/json", DRAFT);
                assertThat(answer.status()).as(answer.body()).isEqualTo(201);
                acknowledged.add(answer.json().path("id").asText());
            } catch (UncheckedIOException killed) {
                return;
            }
        }
    }
}
