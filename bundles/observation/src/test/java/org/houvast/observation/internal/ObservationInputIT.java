package org.houvast.observation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Limits;
import org.houvast.commons.Problem;
import org.houvast.commons.Subject;
import org.houvast.observation.Abc;
import org.houvast.observation.AmendObservation;
import org.houvast.observation.CaptureObservation;
import org.houvast.observation.Observation;
import org.houvast.observation.ObservationProblems;
import org.houvast.observation.ObservationText;
import org.houvast.privacy.Actor;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.testkit.MemoryHost;
import org.houvast.testkit.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is sent may be too long, strange or too late, and the host may be of no help: nothing is written then. */
class ObservationInputIT extends ObservationTest {
    private static final List<String> TABLES = List.of(
            "observation_observation",
            "observation_amendment",
            "houvast_outbox",
            "houvast_idempotency_key",
            "privacy_audit_line");

    private static final Map<String, Integer> LONGEST = Map.of(
            "/place", 200,
            "/activity", 200,
            "/trigger", 80,
            "/facts", 8000,
            "/interpretation", 4000,
            "/strengths", 4000,
            "/abc/antecedent", 4000,
            "/abc/behaviour", 4000,
            "/abc/consequence", 4000);

    ObservationInputIT(TestDatabase database) {
        super(database);
    }

    @Test
    void keepsTextsOfTheGreatestLengthWhole() {
        ObservationText full = filled(f -> "é€".repeat(LONGEST.getOrDefault(f, 0) / 2));

        Observation draft = centre.observations.capture(centre.actor("vera"), command(TIM, full));
        Observation amended = centre.observations.amend(
                centre.actor("vera"),
                draft.id(),
                finalise("vera", draft).revision(),
                new AmendObservation("r".repeat(500), full));

        assertThat(amended.text())
                .usingRecursiveComparison()
                .ignoringFields("startedAt")
                .isEqualTo(full);
        assertThat(amended.amendments())
                .singleElement()
                .satisfies(a -> assertThat(a.before().facts()).isEqualTo(full.facts()));
    }

    @Test
    void namesEachFieldThatIsTooLong() {
        ObservationText tooLong = filled(f -> "x".repeat(LONGEST.getOrDefault(f, 0) + 1));

        Map<String, Long> before = counts();
        Problem refused = assertRefused(
                Limits.FIELDS_INVALID, () -> centre.observations.capture(centre.actor("vera"), command(TIM, tooLong)));

        assertThat(refused.violations())
                .extracting(Problem.Violation::pointer)
                .containsExactlyInAnyOrderElementsOf(
                        LONGEST.keySet().stream().map(f -> "/text" + f).toList());
        assertThat(counts()).isEqualTo(before);
    }

    @Test
    void takesNoControlCharactersButTabsAndLineEnds() {
        for (String bad : List.of("a\u0000b", "a\u001bb", "a\u007fb", "a\u0085b")) {
            Problem refused = assertRefused(Limits.FIELDS_INVALID, () -> capture("vera", TIM, bad));
            assertThat(refused.violations())
                    .containsExactly(new Problem.Violation("/text/facts", "no control characters"));
        }
        assertThat(capture("vera", TIM, "first\n\tsecond\r\n").text().facts()).isEqualTo("first\n\tsecond\r\n");
    }

    @Test
    void needsAReasonForAnAmendment() {
        Observation made = finalised("vera", "He ate.");

        for (String reason : List.of("", "  a ", "r".repeat(501))) {
            Problem refused = assertRefused(
                    Limits.FIELDS_INVALID,
                    () -> centre.observations.amend(
                            centre.actor("vera"),
                            made.id(),
                            made.revision(),
                            new AmendObservation(reason, text("He drank."))));
            assertThat(refused.violations())
                    .extracting(Problem.Violation::pointer)
                    .containsExactly("/reason");
        }
    }

    @Test
    void leavesNoFinalObservationWithoutFacts() {
        Observation made = finalised("vera", "He ate.");

        assertRefused(
                ObservationProblems.FACTS_MISSING,
                () -> centre.observations.amend(
                        centre.actor("vera"), made.id(), made.revision(), new AmendObservation("empty it", text(" "))));
    }

    @Test
    void refusesTimesThatRunBackwardsOrLieAhead() {
        Actor vera = centre.actor("vera");
        Observation draft = capture("vera", TIM, "He ate.");
        Observation made = finalised("vera", "He ate.");
        Instant now = centre.database.clock().instant();
        for (ObservationText wrong : List.of(
                times(now, now.minusSeconds(60)),
                times(now.plusSeconds(60), null),
                times(now.minusSeconds(60), now.plusSeconds(60)),
                times(null, now.plusSeconds(60)))) {
            for (ThrowingCallable writing : List.<ThrowingCallable>of(
                    () -> centre.observations.capture(vera, command(TIM, wrong)),
                    () -> centre.observations.revise(vera, draft.id(), draft.revision(), wrong),
                    () -> centre.observations.amend(
                            vera, made.id(), made.revision(), new AmendObservation("it was later", wrong)))) {
                assertRefused(ObservationProblems.TIME_INVALID, writing);
            }
        }
        Observation right = centre.observations.capture(
                centre.actor("vera"), command(TIM, times(now.minusSeconds(120), now.minusSeconds(60))));
        assertThat(right.text().endedAt()).isEqualTo(now.minusSeconds(60));
    }

    @Test
    void asksForTheGroupOfAChildWhoIsInSeveral() {
        Subject duo = Subject.of(new ChildRef("duo"));
        Actor vera = centre.actor("vera");

        assertRefused(PrivacyProblems.GROUP_NEEDED, () -> capture("vera", duo, "x"));
        assertRefused(
                PrivacyProblems.GROUP_NEEDED,
                () -> centre.observations.capture(
                        vera, new CaptureObservation(duo, null, null, null, null, new GroupRef("moon"), null)));
        assertThat(centre.observations
                        .capture(vera, new CaptureObservation(duo, null, null, null, null, new GroupRef("star"), null))
                        .group())
                .isEqualTo(new GroupRef("star"));
        assertThat(capture("mila", duo, "one group is mine").group()).isEqualTo(new GroupRef("sun"));
    }

    @Test
    void writesNothingWhileTheHostIsSilent() {
        assertUnavailable(MemoryHost::silent);
    }

    @Test
    void writesNothingWhileTheHostFails() {
        assertUnavailable(MemoryHost::failing);
    }

    @Test
    void writesNothingWhileTheHostTalksNonsense() {
        assertUnavailable(MemoryHost::talkingNonsense);
    }

    private void assertUnavailable(Consumer<MemoryHost> trouble) {
        Observation draft = capture("vera", TIM, "He waits.");
        Actor writer = centre.actor("vera", UUID.randomUUID().toString());
        Actor reader = centre.actor("vera");
        Map<String, Long> before = counts();

        trouble.accept(centre.host);

        assertRefused(
                PrivacyProblems.HOST_UNAVAILABLE,
                () -> centre.observations.capture(writer, command(TIM, text("lost"))));
        assertRefused(PrivacyProblems.HOST_UNAVAILABLE, () -> centre.observations.get(reader, draft.id()));
        centre.host.healthy();
        assertThat(counts()).isEqualTo(before);
        assertThat(centre.observations
                        .capture(writer, command(TIM, text("kept")))
                        .text()
                        .facts())
                .isEqualTo("kept");
    }

    private Map<String, Long> counts() {
        return TABLES.stream().collect(Collectors.toMap(t -> t, this::count));
    }

    private static ObservationText filled(Function<String, String> of) {
        return new ObservationText(
                null,
                null,
                of.apply("/place"),
                of.apply("/activity"),
                of.apply("/trigger"),
                of.apply("/facts"),
                of.apply("/interpretation"),
                of.apply("/strengths"),
                new Abc(of.apply("/abc/antecedent"), of.apply("/abc/behaviour"), of.apply("/abc/consequence")),
                null,
                null);
    }

    private static ObservationText times(@Nullable Instant start, @Nullable Instant end) {
        return new ObservationText(start, end, null, null, null, "x", null, null, null, null, null);
    }
}
