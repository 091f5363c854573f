package org.houvast.observation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.houvast.administration.TimelineContributor;
import org.houvast.administration.WorkQueueContributor;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.LocationRef;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Place;
import org.houvast.commons.Problem;
import org.houvast.commons.ProblemType;
import org.houvast.commons.Subject;
import org.houvast.commons.WorkForm;
import org.houvast.observation.Abc;
import org.houvast.observation.AmendObservation;
import org.houvast.observation.CaptureObservation;
import org.houvast.observation.Observation;
import org.houvast.observation.ObservationFilter;
import org.houvast.observation.ObservationKind;
import org.houvast.observation.ObservationProblems;
import org.houvast.observation.ObservationState;
import org.houvast.observation.ObservationSummary;
import org.houvast.observation.ObservationText;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.testkit.EveryDatabase;
import org.houvast.testkit.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@EveryDatabase
class ObservationsIT {
    private static final Subject TIM = Subject.of(new ChildRef("tim"));
    private static final ObservationFilter OF_TIM =
            new ObservationFilter(new ChildRef("tim"), null, null, null, null, null, null);

    private final ObservationCentre centre;

    ObservationsIT(TestDatabase database) {
        centre = ObservationCentre.on(database);
    }

    @BeforeEach
    void open() {
        centre.closed.clear();
    }

    @Test
    void beginsWithOneFieldAndIsFoundAgainByItsAuthorAlone() {
        Observation draft = capture("vera", TIM, null);

        assertThat(draft.state()).isEqualTo(ObservationState.DRAFT);
        assertThat(draft.revision().number()).isEqualTo(1);
        assertThat(draft.group()).isEqualTo(new GroupRef("sun"));
        assertThat(waiting("vera"))
                .extracting(WorkQueueContributor.Item::id)
                .contains(draft.id().value());
        assertThat(waiting("mila")).isEmpty();
        assertRefused(PrivacyProblems.NOT_FOUND, () -> centre.observations.get(centre.actor("mila"), draft.id()));
        assertRefused(PrivacyProblems.NOT_FOUND, () -> centre.observations.get(centre.actor("rik"), draft.id()));
    }

    @Test
    void becomesFinalOnlyWithFacts() {
        Observation draft = capture("vera", TIM, null);
        assertThat(allowed(draft, "finalise").refusal()).isNotNull();
        assertRefused(
                ObservationProblems.FACTS_MISSING,
                () -> centre.observations.finalise(centre.actor("vera"), draft.id(), draft.revision()));

        Observation revised =
                centre.observations.revise(centre.actor("vera"), draft.id(), draft.revision(), text("He waved."));
        Observation made = centre.observations.finalise(centre.actor("vera"), revised.id(), revised.revision());

        assertThat(made.state()).isEqualTo(ObservationState.FINAL);
        assertThat(made.finalisedAt()).isEqualTo(centre.database.clock().instant());
        assertThat(centre.observations
                        .get(centre.actor("mila"), made.id())
                        .text()
                        .facts())
                .isEqualTo("He waved.");
        assertThat(centre.observations.get(centre.actor("rik"), made.id()).state())
                .isEqualTo(ObservationState.FINAL);
        assertRefused(PrivacyProblems.NOT_FOUND, () -> centre.observations.get(centre.actor("omar"), made.id()));
    }

    @Test
    void needsTheBehaviourOfAnAbcObservation() {
        Observation draft = centre.observations.capture(
                centre.actor("vera"),
                new CaptureObservation(TIM, ObservationKind.ABC, null, null, abc(new Abc("tidying up", null, null))));
        assertRefused(
                ObservationProblems.FACTS_MISSING,
                () -> centre.observations.finalise(centre.actor("vera"), draft.id(), draft.revision()));

        Observation revised = centre.observations.revise(
                centre.actor("vera"), draft.id(), draft.revision(), abc(new Abc("tidying up", "hid", "was called")));

        assertThat(centre.observations
                        .finalise(centre.actor("vera"), revised.id(), revised.revision())
                        .text()
                        .abc())
                .isEqualTo(new Abc("tidying up", "hid", "was called"));
    }

    @Test
    void keepsWhatStoodThereBeforeAnAmendment() {
        Observation made = finalised("vera", "He hit once.");

        Observation amended = centre.observations.amend(
                centre.actor("rik"),
                made.id(),
                made.revision(),
                new AmendObservation("wrong child seen", text("He pushed.")));

        assertThat(amended.state()).isEqualTo(ObservationState.AMENDED);
        assertThat(amended.text().facts()).isEqualTo("He pushed.");
        assertThat(centre.observations.get(centre.actor("mila"), made.id()).amendments())
                .singleElement()
                .satisfies(a -> {
                    assertThat(a.reason()).isEqualTo("wrong child seen");
                    assertThat(a.before().facts()).isEqualTo("He hit once.");
                });
        assertRefused(
                PrivacyProblems.NOT_ALLOWED,
                () -> centre.observations.amend(
                        centre.actor("mila"),
                        made.id(),
                        amended.revision(),
                        new AmendObservation("no reason", text("x"))));
    }

    @Test
    void refusesAChangeOnAnOldRevisionWithTheNewestDocument() {
        Observation draft = capture("vera", TIM, "one");
        centre.observations.revise(centre.actor("vera"), draft.id(), draft.revision(), text("two"));

        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() ->
                        centre.observations.revise(centre.actor("vera"), draft.id(), draft.revision(), text("three")))
                .satisfies(p -> {
                    assertThat(p.type()).isEqualTo(PrivacyProblems.STALE);
                    assertThat(p.current())
                            .hasValueSatisfying(o ->
                                    assertThat(((Observation) o).text().facts()).isEqualTo("two"));
                });
    }

    @Test
    void refusesTimesThatRunBackwardsOrLieAhead() {
        var now = centre.database.clock().instant();
        var backwards = new ObservationText(now, now.minusSeconds(60), null, null, "x", null, null, null);
        var ahead = new ObservationText(now.plusSeconds(60), null, null, null, "x", null, null, null);

        for (ObservationText text : List.of(backwards, ahead)) {
            assertRefused(
                    ObservationProblems.TIME_INVALID,
                    () -> centre.observations.capture(
                            centre.actor("vera"), new CaptureObservation(TIM, null, null, null, text)));
        }
    }

    @Test
    void closesTheOwnChildToStaff() {
        Subject noa = Subject.of(new ChildRef("noa"));
        Observation made = finalise("vera", capture("vera", noa, "She sang."));

        assertRefused(PrivacyProblems.NOT_FOUND, () -> centre.observations.get(centre.actor("mila"), made.id()));
        assertRefused(PrivacyProblems.NOT_FOUND, () -> capture("mila", noa, "x"));
        assertThat(list("mila", new ObservationFilter(new ChildRef("noa"), null, null, null, null, null, null)))
                .isEmpty();
    }

    @Test
    void showsAnOutsideCoachTheAliasAndNothingOfOthersWithoutConsent() {
        UUID question = UUID.randomUUID();
        String alias = centre.alias(question, "tim");
        Observation own = centre.observations.capture(
                centre.actor("esra"),
                new CaptureObservation(Subject.alias(alias), null, question, null, text("Looks away when called.")));
        Observation ofStaff = finalise(
                "vera",
                centre.observations.capture(
                        centre.actor("vera"), new CaptureObservation(TIM, null, question, null, text("He waved."))));

        assertThat(own.subject()).isEqualTo(Subject.alias(alias));
        assertThat(waiting("esra"))
                .filteredOn(i -> i.id().equals(own.id().value()))
                .singleElement()
                .satisfies(i -> assertThat(i.subject()).isEqualTo(Subject.alias(alias)));
        assertRefused(PrivacyProblems.NOT_FOUND, () -> centre.observations.get(centre.actor("esra"), ofStaff.id()));
        assertRefused(PrivacyProblems.NOT_FOUND, () -> capture("esra", TIM, "x"));
        assertRefused(
                PrivacyProblems.NOT_FOUND,
                () -> centre.observations.capture(
                        centre.actor("esra"),
                        new CaptureObservation(Subject.alias(alias), null, UUID.randomUUID(), null, null)));
        assertThat(finalise("esra", own).state()).isEqualTo(ObservationState.FINAL);
        assertThat(centre.observations.get(centre.actor("vera"), own.id()).subject())
                .isEqualTo(TIM);
    }

    @Test
    void refusesWhatIsWrittenAboutAChildWhoLeft() {
        centre.host.child("lea", ObservationCentre.BORN, "sun");
        Subject lea = Subject.of(new ChildRef("lea"));
        Observation made = finalise("vera", capture("vera", lea, "She slept."));
        centre.host.childLeaves("lea", centre.database.clock().today().minusDays(1));

        assertRefused(PrivacyProblems.NOT_FOUND, () -> capture("vera", lea, "x"));
        assertThat(centre.observations
                        .get(centre.actor("rik"), made.id())
                        .text()
                        .facts())
                .isEqualTo("She slept.");
    }

    @Test
    void isClosedWhereTheModuleIsOff() {
        Observation made = finalised("vera", "He ran.");
        centre.closed.add(new Place(new LocationRef("loc"), WorkForm.KDV));

        assertRefused(ObservationProblems.STATE, () -> centre.observations.get(centre.actor("vera"), made.id()));
        assertRefused(ObservationProblems.STATE, () -> capture("vera", TIM, "x"));
        assertThat(list("vera", OF_TIM)).isEmpty();
    }

    @Test
    void turnsPagesNewestFirstWithOneStatementEach() {
        GroupRef moon = new GroupRef("moon");
        for (int i = 0; i < 5; i++) {
            centre.database.clock().advance(Duration.ofMinutes(1));
            finalise("omar", capture("omar", Subject.of(moon), "note " + i));
        }
        ObservationFilter filter = new ObservationFilter(null, moon, null, null, null, null, null);
        var omar = centre.actor("omar");

        Page<ObservationSummary> first = centre.observations.list(omar, filter, new PageRequest(3, null));
        Page<ObservationSummary> second = centre.observations.list(omar, filter, new PageRequest(3, first.next()));

        assertThat(first.items())
                .extracting(ObservationSummary::beginning)
                .containsExactly("note 4", "note 3", "note 2");
        assertThat(second.items()).extracting(ObservationSummary::beginning).containsExactly("note 1", "note 0");
        assertThat(second.next()).isNull();
        assertThat(list("vera", filter)).isEmpty();
    }

    @Test
    void standsOnTheTimelineWhenItIsFinal() {
        Observation draft = capture("vera", TIM, "not yet");
        Observation made = finalised("vera", "He built a tower.");

        List<TimelineContributor.Item> items = centre.privacy
                .guard()
                .read(
                        centre.actor("mila"),
                        r -> centre.timeline.items(centre.actor("mila"), r, new ChildRef("tim"), null, 50));

        assertThat(items)
                .extracting(TimelineContributor.Item::id)
                .contains(made.id().value());
        assertThat(items)
                .extracting(TimelineContributor.Item::id)
                .doesNotContain(draft.id().value());
    }

    private Observation capture(String who, Subject subject, @Nullable String facts) {
        return centre.observations.capture(
                centre.actor(who),
                new CaptureObservation(subject, null, null, null, facts == null ? null : text(facts)));
    }

    private Observation finalised(String who, String facts) {
        return finalise(who, capture(who, TIM, facts));
    }

    private Observation finalise(String who, Observation draft) {
        return centre.observations.finalise(centre.actor(who), draft.id(), draft.revision());
    }

    private List<ObservationSummary> list(String who, ObservationFilter filter) {
        return centre.observations
                .list(centre.actor(who), filter, PageRequest.first())
                .items();
    }

    private List<WorkQueueContributor.Item> waiting(String who) {
        var actor = centre.actor(who);
        return centre.privacy.guard().read(actor, r -> centre.drafts.items(actor, r, 200));
    }

    private static AllowedAction allowed(Observation observation, String action) {
        return observation.allowedActions().stream()
                .filter(a -> a.action().equals(action))
                .findFirst()
                .orElseThrow();
    }

    private static ObservationText text(String facts) {
        return new ObservationText(null, null, null, null, facts, null, null, null);
    }

    private static ObservationText abc(Abc abc) {
        return new ObservationText(null, null, null, null, null, null, null, abc);
    }

    private static void assertRefused(ProblemType type, ThrowingCallable call) {
        assertThatExceptionOfType(Problem.class).isThrownBy(call).satisfies(p -> assertThat(p.type())
                .isEqualTo(type));
    }
}
