package org.houvast.observation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.houvast.administration.TimelineContributor;
import org.houvast.administration.WorkQueueContributor;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Subject;
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
import org.houvast.testkit.TestDatabase;
import org.junit.jupiter.api.Test;

class ObservationsIT extends ObservationTest {
    ObservationsIT(TestDatabase database) {
        super(database);
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
        assertThat(refusal(draft, "finalise")).contains(ObservationProblems.FACTS_MISSING);
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
                new CaptureObservation(
                        TIM, null, ObservationKind.ABC, null, null, null, abc(new Abc("tidying up", null, null))));
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
    void closesTheOwnChildToStaff() {
        Subject noa = Subject.of(new ChildRef("noa"));
        Observation made = finalise("vera", capture("vera", noa, "She sang."));

        assertRefused(PrivacyProblems.NOT_FOUND, () -> centre.observations.get(centre.actor("mila"), made.id()));
        assertRefused(PrivacyProblems.NOT_FOUND, () -> capture("mila", noa, "x"));
        assertThat(list("mila", ObservationFilter.of(new ChildRef("noa")))).isEmpty();
    }

    @Test
    void showsAnOutsideCoachTheAliasAndNothingOfOthersWithoutConsent() {
        UUID question = UUID.randomUUID();
        String alias = centre.alias(question, "tim");
        Observation own = centre.observations.capture(
                centre.actor("esra"),
                new CaptureObservation(
                        Subject.alias(alias), null, null, question, null, null, text("Looks away when called.")));
        Observation ofStaff = finalise(
                "vera",
                centre.observations.capture(
                        centre.actor("vera"),
                        new CaptureObservation(TIM, null, null, question, null, null, text("He waved."))));

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
                        new CaptureObservation(Subject.alias(alias), null, null, UUID.randomUUID(), null, null, null)));
        assertThat(finalise("esra", own).state()).isEqualTo(ObservationState.FINAL);
        assertThat(list("esra", OF_TIM))
                .as("an alias is not solved by asking for the child")
                .isEmpty();
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
        assertRefused(PrivacyProblems.CHILD_LEFT, () -> capture("iris", lea, "x"));
        assertThat(centre.observations
                        .get(centre.actor("rik"), made.id())
                        .text()
                        .facts())
                .isEqualTo("She slept.");
    }

    @Test
    void turnsPagesNewestFirst() {
        GroupRef moon = new GroupRef("moon");
        for (int i = 0; i < 5; i++) {
            centre.database.clock().advance(Duration.ofMinutes(1));
            finalise("omar", capture("omar", Subject.of(moon), "note " + i));
        }
        ObservationFilter filter = ObservationFilter.of(moon);
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

        List<TimelineContributor.Item> items = centre.timeline("mila", "tim");

        assertThat(items)
                .extracting(TimelineContributor.Item::id)
                .contains(made.id().value());
        assertThat(items)
                .extracting(TimelineContributor.Item::id)
                .doesNotContain(draft.id().value());
    }

    @Test
    void isFoundAgainWhenTwoRecordsOfTheChildBecomeOne() {
        centre.privacy.pollHostChanges();
        centre.host.child("jip-1", ObservationCentre.BORN, "sun").child("jip", ObservationCentre.BORN, "sun");
        Observation before = finalise("vera", capture("vera", Subject.of(new ChildRef("jip-1")), "He hid."));
        centre.host.childrenMerge("jip-1", "jip");
        centre.privacy.pollHostChanges();
        Observation after = finalise("vera", capture("vera", Subject.of(new ChildRef("jip")), "He came back."));

        assertThat(list("mila", ObservationFilter.of(new ChildRef("jip"))))
                .extracting(ObservationSummary::id)
                .containsExactlyInAnyOrder(before.id(), after.id());
    }

    @Test
    void needsTheSameNumberOfStatementsForEveryLengthOfAList() {
        for (int i = 0; i < 3; i++) {
            finalised("vera", "note " + i);
        }

        assertThat(statements(1)).isEqualTo(statements(50));
    }

    private long statements(int limit) {
        var rik = centre.actor("rik");
        long before = centre.database.statementCount().total();
        assertThat(centre.observations
                        .list(rik, OF_TIM, new PageRequest(limit, null))
                        .items()
                        .size())
                .isBetween(Math.min(limit, 3), limit);
        return centre.database.statementCount().total() - before;
    }

    private static ObservationText abc(Abc abc) {
        return new ObservationText(null, null, null, null, null, null, null, null, abc, null, null);
    }
}
