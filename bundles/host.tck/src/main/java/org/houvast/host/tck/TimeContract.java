package org.houvast.host.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.PageRequest;
import org.houvast.commons.StaffRef;
import org.houvast.host.spi.Capability;
import org.houvast.host.spi.ChildRecord;
import org.houvast.host.spi.Host;
import org.junit.jupiter.api.Test;

/** Many threads, and the time that an answer takes. */
public interface TimeContract extends HostUnderTest {
    /** after this a call is given up */
    Duration LIMIT = Duration.ofSeconds(3);

    /** what a call should take; compared with the median */
    Duration USUAL = Duration.ofMillis(200);

    @Test
    default void everyAnswerComesWithinTheLimit() {
        screens(host()).forEach((name, call) -> assertTimeoutPreemptively(LIMIT, call::get, name));
    }

    @Test
    default void answersUsuallyComeInTime() {
        screens(host()).forEach((name, call) -> {
            List<Duration> times = new ArrayList<>();
            for (int i = 0; i < 9; i++) {
                long begin = System.nanoTime();
                assertThat(call.get()).as(name).isNotNull();
                times.add(Duration.ofNanos(System.nanoTime() - begin));
            }
            times.sort(null);
            assertThat(times.get(times.size() / 2)).as("median of %s", name).isLessThanOrEqualTo(USUAL);
        });
    }

    @Test
    default void anInterruptedCallEnds() {
        Host host = host();
        Set<ChildRef> children = Batch.sample(Centre.of(host).children().keySet());
        Map<ChildRef, ChildRecord> expected = host.children().find(children);
        Optional<Map<ChildRef, ChildRecord>> answer = assertTimeoutPreemptively(LIMIT, () -> {
            Thread.currentThread().interrupt();
            try {
                return Optional.of(host.children().find(children));
            } catch (RuntimeException e) {
                return Optional.empty();
            }
        });
        answer.ifPresent(a -> assertThat(a).isEqualTo(expected));
    }

    @Test
    default void manyThreadsGetTheSameAnswers() throws Exception {
        Host host = host();
        int threads = 8;
        Map<String, Supplier<Object>> screens = screens(host);
        Map<String, Object> expected = new HashMap<>();
        screens.forEach((name, call) -> expected.put(name, call.get()));
        CyclicBarrier start = new CyclicBarrier(threads);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            Callable<Void> reader = () -> {
                start.await();
                for (int i = 0; i < 20; i++) {
                    screens.forEach(
                            (name, call) -> assertThat(call.get()).as(name).isEqualTo(expected.get(name)));
                }
                return null;
            };
            List<Future<Void>> readers = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                readers.add(pool.submit(reader));
            }
            for (Future<Void> future : readers) {
                future.get();
            }
        } finally {
            pool.shutdownNow();
        }
    }

    /** the calls of a screen, with as many records as fit on one */
    private static Map<String, Supplier<Object>> screens(Host host) {
        Centre centre = Centre.of(host);
        LocalDate day = centre.days().get(0);
        Set<ChildRef> children = Batch.sample(centre.children().keySet());
        Set<StaffRef> staff = Batch.sample(centre.staff().keySet());
        Set<GroupRef> groups = Batch.sample(centre.groups().keySet());
        PageRequest page = new PageRequest(PageRequest.MAX_LIMIT, null);
        Map<String, Supplier<Object>> screens = new HashMap<>(Map.of(
                "capabilities", host::capabilities,
                "locations", () -> host.locations().list(page),
                "groups", () -> host.groups().find(groups),
                "children", () -> host.children().find(children),
                "children in groups", () -> host.children().inGroups(groups, day),
                "list of children", () -> host.children().list(page),
                "staff", () -> host.staff().find(staff),
                "staff in groups", () -> host.staff().inGroups(groups, day)));
        if (host.capabilities().contains(Capability.GUARDIANS)) {
            screens.put("guardians of children", () -> host.guardians().ofChildren(children));
        }
        return screens;
    }
}
