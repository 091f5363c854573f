package org.houvast.observation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.houvast.commons.GroupRef;
import org.houvast.commons.StaffRef;
import org.houvast.commons.Subject;
import org.houvast.observation.CaptureObservation;
import org.houvast.observation.EndRequest;
import org.houvast.observation.Observation;
import org.houvast.observation.ObservationProblems;
import org.houvast.observation.ObservationRequest;
import org.houvast.observation.RequestObservation;
import org.houvast.observation.RetractObservation;
import org.houvast.observation.SideBySide;
import org.houvast.privacy.Actor;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.testkit.TestDatabase;
import org.junit.jupiter.api.Test;

/** Two observers of one moment, each blind to the other until both are final. */
class SameMomentIT extends ObservationTest {
    private static final int ROUNDS = 5;

    SameMomentIT(TestDatabase database) {
        super(database);
    }

    @Test
    void hidesWhatTheFirstSawUntilTheSecondIsReadyAndShowsBothThen() {
        ObservationRequest request = together();
        Observation one = observed("vera", request, "He sat in the corner.");
        Observation first = finalise("vera", one);

        assertThat(first.blindUntil()).isNotNull();
        assertThat(centre.observations
                        .get(centre.actor("vera"), first.id())
                        .text()
                        .facts())
                .isEqualTo("He sat in the corner.");
        for (String other : List.of("mila", "rik", "iris")) {
            assertRefused(PrivacyProblems.NOT_FOUND, () -> centre.observations.get(centre.actor(other), first.id()));
            assertRefused(
                    PrivacyProblems.NOT_FOUND,
                    () -> centre.observations.retract(
                            centre.actor(other),
                            first.id(),
                            first.revision(),
                            new RetractObservation("why not", null)));
            assertThat(list(other, OF_TIM)).noneMatch(s -> s.id().equals(first.id()));
            assertThat(timeline(other)).doesNotContain(first.id().value());
            assertRefused(
                    ObservationProblems.NOT_BOTH_FINAL,
                    () -> centre.requests.sideBySide(centre.actor(other), request.id()));
        }
        assertThat(refusal(first, "retract")).isPresent();
        assertThat(refusal(first, "share")).contains(ObservationProblems.NOT_BOTH_FINAL);

        centre.database.clock().advance(Duration.ofMinutes(1));
        Observation second = finalise("mila", observed("mila", request, "He looked at the others."));

        assertThat(second.blindUntil()).isNull();
        SideBySide both = centre.requests.sideBySide(centre.actor("rik"), request.id());
        assertThat(both.observations())
                .extracting(o -> o.text().facts())
                .containsExactly("He sat in the corner.", "He looked at the others.");
        assertThat(centre.observations.get(centre.actor("mila"), first.id()).blindUntil())
                .isNull();
        assertThat(list("iris", OF_TIM)).extracting(s -> s.id()).contains(first.id(), second.id());
    }

    @Test
    void opensTheFirstByItselfWhenThePeriodIsOver() {
        ObservationRequest request = together();
        Observation first = finalise("vera", observed("vera", request, "He hummed."));
        centre.database.clock().advance(Duration.ofDays(3));

        assertThat(centre.observations
                        .get(centre.actor("mila"), first.id())
                        .text()
                        .facts())
                .isEqualTo("He hummed.");
        assertRefused(
                ObservationProblems.NOT_BOTH_FINAL,
                () -> centre.requests.sideBySide(centre.actor("rik"), request.id()));
        assertRefused(ObservationProblems.REQUEST_ENDED, () -> observed("mila", request, "Too late."));
    }

    @Test
    void opensTheFirstWhenTheRequestIsEnded() {
        ObservationRequest request = together();
        Observation first = finalise("vera", observed("vera", request, "He ran."));

        centre.requests.end(centre.actor("rik"), request.id(), request.revision(), new EndRequest("ill", null));

        assertThat(centre.observations
                        .get(centre.actor("mila"), first.id())
                        .text()
                        .facts())
                .isEqualTo("He ran.");
    }

    @Test
    void isForTheTwoWhoAreAskedAndOnceForEach() {
        ObservationRequest request = together();
        observed("vera", request, "once");

        assertRefused(ObservationProblems.OBSERVED_ALREADY, () -> observed("vera", request, "twice"));
        assertRefused(ObservationProblems.NOT_ASKED, () -> observed("iris", request, "not me"));
        assertRefused(
                ObservationProblems.NOT_ASKED,
                () -> centre.observations.capture(
                        centre.actor("vera"),
                        new CaptureObservation(
                                Subject.of(new GroupRef("sun")), null, null, null, request.id(), null, null)));
    }

    @Test
    void opensBothWhenBothFinishAtTheSameTime() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            ObservationRequest request = together();
            Observation one = observed("vera", request, "left");
            Observation other = observed("mila", request, "right");
            CyclicBarrier start = new CyclicBarrier(2);
            ExecutorService threads = Executors.newFixedThreadPool(2);
            try {
                Actor vera = centre.actor("vera");
                Actor mila = centre.actor("mila");
                Future<Observation> a = threads.submit(() -> {
                    start.await(10, TimeUnit.SECONDS);
                    return centre.observations.finalise(vera, one.id(), one.revision());
                });
                Future<Observation> b = threads.submit(() -> {
                    start.await(10, TimeUnit.SECONDS);
                    return centre.observations.finalise(mila, other.id(), other.revision());
                });
                a.get(20, TimeUnit.SECONDS);
                b.get(20, TimeUnit.SECONDS);
            } finally {
                threads.shutdownNow();
            }

            assertThat(centre.requests
                            .sideBySide(centre.actor("rik"), request.id())
                            .observations())
                    .hasSize(2);
        }
    }

    private List<UUID> timeline(String who) {
        return centre.timeline(who, TIM.child().orElseThrow().key()).stream()
                .map(i -> i.id())
                .toList();
    }

    private ObservationRequest together() {
        return centre.requests.request(
                centre.actor("iris"),
                new RequestObservation(
                        TIM,
                        null,
                        null,
                        "What happens when he enters?",
                        null,
                        centre.database.clock().today().plusDays(1),
                        List.of(new StaffRef("vera"), new StaffRef("mila")),
                        true,
                        null));
    }

    private Observation observed(String who, ObservationRequest request, String facts) {
        return centre.observations.capture(
                centre.actor(who), new CaptureObservation(TIM, null, null, null, request.id(), null, text(facts)));
    }
}
