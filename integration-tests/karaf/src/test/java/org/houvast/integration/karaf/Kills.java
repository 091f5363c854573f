package org.houvast.integration.karaf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Kills a Karaf in the middle of writing, as often as the build says, and looks each time what is left. */
final class Kills {
    private static final int WRITERS = 4;
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int WRITTEN_BEFORE_A_KILL = 60;
    private static final String DRAFT =
            "{\"subject\":{\"type\":\"CHILD\",\"id\":\"child-0001\"},\"text\":{\"facts\":\"built a tower\"}}";

    private final Karaf karaf;
    private final Centre centre;
    private final List<String> acknowledged = new ArrayList<>();

    Kills(Karaf karaf, Centre centre) {
        this.karaf = karaf;
        this.centre = centre;
    }

    /**
     * Kills and starts it again.
     *
     * @param what names the database, for the line that is printed after each time
     * @param times how often
     */
    void survive(String what, int times) throws ExecutionException, InterruptedException {
        for (int time = 1; time <= times; time++) {
            List<String> written = writeUntilKilled();
            acknowledged.addAll(written);
            karaf.start();
            centre.awaitReady();
            assertNothingLost(time < times ? written : acknowledged);
            centre.assertAuditWhole();
            System.out.println("kill " + time + " of " + times + " on " + what + ": " + written.size()
                    + " writes acknowledged, none lost, audit whole");
        }
    }

    private void assertNothingLost(List<String> ids) {
        Http author = centre.as("staff-001");
        List<String> lost = ids.stream()
                .filter(id -> Await.value(
                                        id,
                                        PATIENCE,
                                        () -> author.get("/houvast/v1/observations/" + id),
                                        answer -> answer.status() != 503) // late is not lost
                                .status()
                        != 200)
                .toList();
        assertThat(lost).as("acknowledged, and not there after the kill").isEmpty();
    }

    /** ids of the drafts that were acknowledged before the process was gone */
    private List<String> writeUntilKilled() throws ExecutionException, InterruptedException {
        Queue<String> written = new ConcurrentLinkedQueue<>();
        Http author = centre.as("staff-001");
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                running.add(writers.submit(() -> write(author, written)));
            }
            Await.until("writes", PATIENCE, () -> written.size() >= WRITTEN_BEFORE_A_KILL);
            karaf.kill();
            for (Future<?> writer : running) {
                writer.get();
            }
        } finally {
            writers.shutdownNow();
        }
        return List.copyOf(written);
    }

    private static void write(Http author, Queue<String> written) {
        for (int i = 0; i < 5000; i++) {
            try {
                Answer answer = author.send("POST", "/houvast/v1/observations", "application/json", DRAFT);
                assertThat(answer.status()).as(answer.body()).isEqualTo(201);
                written.add(answer.json().path("id").asText());
            } catch (UncheckedIOException killed) {
                return;
            }
        }
    }
}
