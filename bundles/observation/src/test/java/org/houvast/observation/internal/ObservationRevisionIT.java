package org.houvast.observation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import org.houvast.commons.Problem;
import org.houvast.commons.ProblemType;
import org.houvast.commons.Revision;
import org.houvast.observation.AmendObservation;
import org.houvast.observation.Observation;
import org.houvast.observation.ObservationProblems;
import org.houvast.persistence.IdempotencyKeys;
import org.houvast.privacy.Actor;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.testkit.TestDatabase;
import org.junit.jupiter.api.Test;

/** Every change is made on the newest revision, once, in a state that allows it, by somebody who may know that it is there. */
class ObservationRevisionIT extends ObservationTest {
    private static final int ROUNDS = 10;

    ObservationRevisionIT(TestDatabase database) {
        super(database);
    }

    @Test
    void movesByOneWithEveryChangeAndWithNothingElse() {
        Actor vera = centre.actor("vera");
        Observation draft = capture("vera", TIM, "one");
        Observation revised = centre.observations.revise(vera, draft.id(), draft.revision(), text("two"));
        Observation same = centre.observations.revise(vera, draft.id(), revised.revision(), text("two"));
        Observation made = centre.observations.finalise(vera, draft.id(), same.revision());
        Observation amended = amend("vera", made, "three");
        Observation again = amend("rik", amended, "three");

        assertThat(List.of(draft, revised, same, made, amended, again))
                .extracting(o -> o.revision().number())
                .containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
        assertRefused(ObservationProblems.STATE, () -> finalise("vera", again));
        assertThat(centre.observations.get(centre.actor("mila"), draft.id()).revision())
                .isEqualTo(again.revision());
        assertThat(again.amendments()).hasSize(2);
    }

    @Test
    void refusesAChangeOnAnOldRevisionWithTheNewestDocument() {
        Observation draft = capture("vera", TIM, "one");
        centre.observations.revise(centre.actor("vera"), draft.id(), draft.revision(), text("two"));

        Problem stale = assertRefused(
                PrivacyProblems.STALE,
                () -> centre.observations.revise(centre.actor("vera"), draft.id(), draft.revision(), text("three")));

        assertThat(stale.current())
                .hasValueSatisfying(
                        o -> assertThat(((Observation) o).text().facts()).isEqualTo("two"));
    }

    @Test
    void letsExactlyOneOfTwoWritersWin() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            Observation draft = capture("vera", TIM, "begun");

            List<Object> answers = together(
                    (actor, n) -> centre.observations.revise(actor, draft.id(), draft.revision(), text("writer " + n)));

            assertOneWon(answers, 2);
        }
    }

    @Test
    void letsExactlyOneOfTwoAmendmentsWin() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            Observation made = finalised("vera", "seen");

            List<Object> answers = together((actor, n) -> centre.observations.amend(
                    actor, made.id(), made.revision(), new AmendObservation("by writer " + n, text("seen"))));

            assertOneWon(answers, 3);
        }
    }

    private static void assertOneWon(List<Object> answers, long revision) {
        List<Observation> won = answers.stream()
                .filter(Observation.class::isInstance)
                .map(Observation.class::cast)
                .toList();
        assertThat(won).singleElement().satisfies(o -> assertThat(o.revision()).isEqualTo(new Revision(revision)));
        assertThat(answers)
                .filteredOn(Problem.class::isInstance)
                .singleElement()
                .satisfies(p -> {
                    assertThat(((Problem) p).type()).isEqualTo(PrivacyProblems.STALE);
                    assertThat(((Problem) p).current()).contains(won.get(0));
                });
    }

    /** what two threads of one person get that do this at the same time: a document or a problem */
    private List<Object> together(BiFunction<Actor, Integer, Observation> work) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<Observation>> running = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                int number = i;
                Actor actor = centre.actor("vera");
                running.add(threads.submit(() -> {
                    start.await(10, TimeUnit.SECONDS);
                    return work.apply(actor, number);
                }));
            }
            List<Object> answers = new ArrayList<>();
            for (Future<Observation> one : running) {
                answers.add(answer(one));
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }

    private static Object answer(Future<Observation> one) throws Exception {
        try {
            return one.get(20, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Problem problem) {
                return problem;
            }
            throw e;
        }
    }

    @Test
    void refusesWhatTheStateDoesNotAllow() {
        Observation draft = capture("vera", TIM, "early");
        assertThat(refusal(draft, "amend")).contains(ObservationProblems.STATE);
        assertRefused(ObservationProblems.STATE, () -> amend("vera", draft, "x"));

        Observation made = finalise("vera", draft);
        assertThat(refusal(made, "revise")).contains(ObservationProblems.STATE);
        assertThat(refusal(made, "finalise")).contains(ObservationProblems.STATE);
        assertThat(refusal(made, "amend")).isEmpty();
        assertRefused(ObservationProblems.STATE, () -> finalise("vera", made));
        assertRefused(
                ObservationProblems.STATE,
                () -> centre.observations.revise(centre.actor("vera"), made.id(), made.revision(), text("x")));
    }

    @Test
    void hidesADraftFromOthersWhateverTheyTry() {
        Observation draft = capture("vera", TIM, "mine");

        for (String other : List.of("mila", "rik", "iris", "ada", "omar", "esra")) {
            Actor actor = centre.actor(other);
            for (Revision revision : List.of(draft.revision(), new Revision(7))) {
                assertRefused(
                        PrivacyProblems.NOT_FOUND,
                        () -> centre.observations.amend(
                                actor, draft.id(), revision, new AmendObservation("to look at it", text("x"))));
                assertRefused(
                        PrivacyProblems.NOT_FOUND, () -> centre.observations.finalise(actor, draft.id(), revision));
                assertRefused(
                        PrivacyProblems.NOT_FOUND,
                        () -> centre.observations.revise(actor, draft.id(), revision, text("x")));
            }
        }
    }

    @Test
    void tellsReadersOfAFinalObservationWhatIsNotTheirs() {
        Observation made = finalised("vera", "seen");
        Map<String, Optional<ProblemType>> amending = Map.of(
                "mila", Optional.of(PrivacyProblems.NOT_ALLOWED),
                "iris", Optional.of(PrivacyProblems.NOT_ALLOWED),
                "rik", Optional.empty());

        amending.forEach((who, refused) -> {
            Observation read = centre.observations.get(centre.actor(who), made.id());
            assertThat(refusal(read, "revise")).contains(PrivacyProblems.NOT_ALLOWED);
            assertThat(refusal(read, "finalise")).contains(PrivacyProblems.NOT_ALLOWED);
            assertThat(refusal(read, "amend")).isEqualTo(refused);
            assertRefused(PrivacyProblems.NOT_ALLOWED, () -> finalise(who, made));
        });
        assertRefused(PrivacyProblems.NOT_FOUND, () -> finalise("omar", made));
    }

    @Test
    void remembersWhatARequestWithAKeyMadeAndDoesItOnce() {
        String key = UUID.randomUUID().toString();
        Observation draft = centre.observations.capture(centre.actor("vera", key), command(TIM, text("only once")));
        long rows = count("observation_observation");
        long events = count("houvast_outbox");

        assertRefused(
                PrivacyProblems.KEY_IN_USE,
                () -> centre.observations.capture(centre.actor("vera", key), command(TIM, text("only once"))));

        assertThat(count("observation_observation")).isEqualTo(rows);
        assertThat(count("houvast_outbox")).isEqualTo(events);
        Optional<IdempotencyKeys.Stored> kept = centre.database
                .idempotencyKeys()
                .find(centre.actor("vera").person().key(), key);
        assertThat(kept).hasValueSatisfying(stored -> {
            assertThat(stored.resource()).isEqualTo(draft.id().value().toString());
            assertThat(stored.revision()).isEqualTo(1);
            assertThat(stored.status()).isEqualTo(201);
        });
    }

    private Observation amend(String who, Observation observation, String facts) {
        return centre.observations.amend(
                centre.actor(who),
                observation.id(),
                observation.revision(),
                new AmendObservation("seen better", text(facts)));
    }
}
