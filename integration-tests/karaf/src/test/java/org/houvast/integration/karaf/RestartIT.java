package org.houvast.integration.karaf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A module's bundles stop and start while others are asked; {@code kills --times=20} does it 20 times. */
@OnSharedKaraf
class RestartIT {
    private static final String API = "/houvast/v1";
    private static final int ANSWERS_BETWEEN = 20;

    /** what goes on while a module comes and goes: one request after the other, each answered well */
    private static final class Load implements Runnable {
        private final Http http;
        private final List<String> paths;
        private final AtomicBoolean ended;
        private final AtomicInteger answered = new AtomicInteger();
        private final Queue<String> failures = new ConcurrentLinkedQueue<>();

        Load(Http http, List<String> paths, AtomicBoolean ended) {
            this.http = http;
            this.paths = paths;
            this.ended = ended;
        }

        @Override
        public void run() {
            while (!ended.get()) {
                for (String path : paths) {
                    Answer answer = http.get(path);
                    if (answer.status() != 200) {
                        failures.add(path + " " + answer);
                    }
                    answered.incrementAndGet();
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "observation, /observations, /questions /assignments /step-plans /consents /groups/grp-vlieger-kdv-1/board /work-queue",
        "stepplan, /step-plans, /questions /assignments /observations /parent-contacts /groups/grp-vlieger-kdv-1/board /work-queue"
    })
    void disturbsNobodyElse(String module, String own, String others, Centre centre) throws Exception {
        Http staff = centre.as("staff-001");
        List<String> paths =
                List.of(others.split(" ", -1)).stream().map(path -> API + path).toList();
        AtomicBoolean ended = new AtomicBoolean();
        List<Load> loads = List.of(new Load(staff, paths, ended), new Load(staff, paths, ended));
        ExecutorService threads = Executors.newFixedThreadPool(loads.size());
        List<Future<?>> running = new ArrayList<>();
        try {
            loads.forEach(load -> running.add(threads.submit(load)));
            for (int i = 0; i < Build.restarts(); i++) {
                restart(centre.karaf(), module, staff, API + own, loads);
            }
        } finally {
            ended.set(true);
            threads.shutdown();
        }
        for (Future<?> load : running) {
            load.get();
        }

        assertThat(loads).flatExtracting(load -> load.failures).isEmpty();
        System.out.println(module + " restarted " + Build.restarts() + " times: "
                + loads.stream().mapToInt(load -> load.answered.get()).sum() + " answers of others, no error");
        assertThat(centre.karaf().bundles().ours()).allMatch(Bundles.Installed::active);
    }

    private static void restart(Karaf karaf, String module, Http staff, String own, List<Load> loads) {
        String bundles = "org.houvast." + module + ".rest org.houvast." + module + " org.houvast." + module + ".api";
        karaf.shell("bundle:stop " + bundles);
        Answer stopped = staff.get(own);
        assertThat(stopped.status()).as(stopped.toString()).isEqualTo(503);
        assertThat(stopped.header("Retry-After")).isPresent();
        assertThat(stopped.json().path("rule").asText()).isEqualTo("rest:module-not-serving");
        awaitAnswers(loads);

        karaf.shell("bundle:start " + bundles);
        Await.value(own, Duration.ofSeconds(30), () -> staff.get(own), answer -> answer.status() == 200);
        awaitAnswers(loads);
    }

    private static void awaitAnswers(List<Load> loads) {
        for (Load load : loads) {
            int before = load.answered.get();
            Await.until("answers", Duration.ofSeconds(30), () -> load.answered.get() >= before + ANSWERS_BETWEEN);
        }
    }
}
