package org.houvast.observation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.houvast.administration.TimelineContributor;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Problem;
import org.houvast.commons.StaffRef;
import org.houvast.commons.Subject;
import org.houvast.observation.Abc;
import org.houvast.observation.AmendObservation;
import org.houvast.observation.Answer;
import org.houvast.observation.CaptureObservation;
import org.houvast.observation.DefineKind;
import org.houvast.observation.FieldPart;
import org.houvast.observation.FieldType;
import org.houvast.observation.KindField;
import org.houvast.observation.Labels;
import org.houvast.observation.Observation;
import org.houvast.observation.ObservationFilter;
import org.houvast.observation.ObservationProblems;
import org.houvast.observation.ObservationRequest;
import org.houvast.observation.ObservationState;
import org.houvast.observation.ObservationSummary;
import org.houvast.observation.ObservationText;
import org.houvast.observation.ObservedChild;
import org.houvast.observation.RequestObservation;
import org.houvast.observation.RetractObservation;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.testkit.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Several children in one observation, and a view for each in which no other one appears. */
class SeveralChildrenIT extends ObservationTest {
    private static final ChildRef TIM_REF = new ChildRef("tim");
    private static final ChildRef LIV = new ChildRef("liv");
    private static final ChildRef UNA = new ChildRef("una");
    private static final String TOGETHER = "{{child:1}} gave {{child:2}} a block, {{child:3}} looked on";

    SeveralChildrenIT(TestDatabase database) {
        super(database);
        centre.host.child("liv", ObservationCentre.BORN, "sun").child("una", ObservationCentre.BORN, "sun");
    }

    @Test
    void beginsWithTheChildrenAloneAndIsFoundAgain() {
        Observation draft = capture("vera", null, List.of(TIM_REF, LIV), null);

        assertThat(draft.subject()).isEqualTo(Subject.of(new GroupRef("sun")));
        assertThat(draft.children())
                .containsExactly(
                        new ObservedChild("{{child:1}}", Subject.of(TIM_REF)),
                        new ObservedChild("{{child:2}}", Subject.of(LIV)));
        assertThat(waiting("vera"))
                .filteredOn(i -> i.id().equals(draft.id().value()))
                .singleElement()
                .satisfies(i -> assertThat(i.subject()).isEqualTo(Subject.of(new GroupRef("sun"))));
        assertRefused(PrivacyProblems.NOT_FOUND, () -> centre.observations.get(centre.actor("mila"), draft.id()));
        assertRefused(
                PrivacyProblems.NOT_FOUND, () -> centre.observations.get(centre.actor("mila"), draft.id(), TIM_REF));
    }

    @Test
    void showsInTheViewOfAChildNoOtherChildInAnyField() {
        Observation made = everywhere();
        centre.observations.amend(
                centre.actor("rik"),
                made.id(),
                made.revision(),
                new AmendObservation("it was {{child:1}} after all", full("{{child:2}} waved to {{child:1}}")));

        Observation whole = centre.observations.get(centre.actor("rik"), made.id());
        Observation ofLiv = centre.observations.get(centre.actor("rik"), made.id(), LIV);

        assertThat(whole.children()).hasSize(3);
        assertThat(whole.text().facts()).isEqualTo("{{child:2}} waved to {{child:1}}");
        assertThat(ofLiv.subject()).isEqualTo(Subject.of(LIV));
        assertThat(ofLiv.children()).containsExactly(new ObservedChild("{{child:1}}", Subject.of(LIV)));
        assertThat(ofLiv.text().facts()).isEqualTo("{{child:1}} waved to another child");
        assertThat(ofLiv.amendments())
                .singleElement()
                .satisfies(a -> assertThat(a.before().facts())
                        .isEqualTo("another child gave {{child:1}} a block, another child looked on"))
                .satisfies(a -> assertThat(a.reason()).isEqualTo("it was another child after all"));
        assertThat(ofLiv.questionId()).isNull();
        assertThat(ofLiv.toString())
                .doesNotContain("tim")
                .doesNotContain("una")
                .doesNotContain("child:2")
                .doesNotContain("child:3");
        assertThat(ofLiv.allowedActions())
                .allSatisfy(a -> assertThat(a.allowed()).isEqualTo(a.action().equals("share")));
    }

    @Test
    void showsInListAndTimelineOfAChildNoOtherChild() {
        Observation made = everywhere();

        ObservationSummary line = list("rik", ObservationFilter.of(LIV)).stream()
                .filter(s -> s.id().equals(made.id()))
                .findFirst()
                .orElseThrow();
        TimelineContributor.Item item = centre.timeline("rik", LIV.key()).stream()
                .filter(i -> i.id().equals(made.id().value()))
                .findFirst()
                .orElseThrow();

        for (String shown : List.of(line.toString(), item.toString())) {
            assertThat(shown)
                    .contains("another child gave {{child:1}} a block")
                    .doesNotContain("tim")
                    .doesNotContain("una")
                    .doesNotContain("child:2")
                    .doesNotContain(
                            made.questionId() == null ? "-" : made.questionId().toString());
        }
        assertThat(line.subject()).isEqualTo(Subject.of(LIV));
        assertThat(list("rik", ObservationFilter.of(new GroupRef("sun"))))
                .filteredOn(s -> s.id().equals(made.id()))
                .singleElement()
                .satisfies(s -> assertThat(s.children()).hasSize(3));
    }

    @Test
    void tellsWhatItAnswersToWhoGetsTheWholeAlone() {
        ObservationRequest request = centre.requests.request(
                centre.actor("iris"),
                new RequestObservation(
                        Subject.of(new GroupRef("sun")),
                        null,
                        null,
                        "Who plays with whom?",
                        null,
                        centre.database.clock().today().plusDays(1),
                        List.of(new StaffRef("vera")),
                        null,
                        null));
        Observation made = finalise(
                "vera",
                centre.observations.capture(
                        centre.actor("vera"),
                        new CaptureObservation(
                                null,
                                List.of(TIM_REF, LIV),
                                null,
                                null,
                                request.id(),
                                null,
                                text("{{child:1}} and {{child:2}}"))));

        assertThat(centre.observations.get(centre.actor("rik"), made.id()).requestId())
                .isEqualTo(request.id());
        assertThat(centre.observations.get(centre.actor("rik"), made.id(), LIV).requestId())
                .isNull();
    }

    @Test
    void leavesOutTheChildThatAReaderDoesNotReach() {
        Observation made = finalise(
                "vera", capture("vera", "{{child:1}} and {{child:2}}", List.of(LIV, new ChildRef("noa")), null));

        Observation ofMila = centre.observations.get(centre.actor("mila"), made.id());

        assertThat(ofMila.children()).extracting(ObservedChild::child).containsExactly(Subject.of(LIV));
        assertThat(ofMila.text().facts()).isEqualTo("{{child:1}} and another child");
        assertThat(ofMila.toString()).doesNotContain("noa");
        assertRefused(
                PrivacyProblems.NOT_FOUND,
                () -> centre.observations.get(centre.actor("mila"), made.id(), new ChildRef("noa")));
        assertRefused(PrivacyProblems.NOT_FOUND, () -> centre.observations.get(centre.actor("omar"), made.id()));
        assertRefused(
                PrivacyProblems.NOT_FOUND, () -> centre.observations.get(centre.actor("rik"), made.id(), TIM_REF));
        assertThat(list("mila", ObservationFilter.of(new ChildRef("noa")))).isEmpty();
        assertThat(list("omar", ObservationFilter.of(new GroupRef("sun")))).isEmpty();
    }

    @Test
    void sealsAllViewsWhenItIsRetracted() {
        Observation made = everywhere();
        centre.observations.retract(
                centre.actor("rik"), made.id(), made.revision(), new RetractObservation("it was {{child:3}}", null));

        Observation ofLiv = centre.observations.get(centre.actor("vera"), made.id(), LIV);

        assertThat(ofLiv.state()).isEqualTo(ObservationState.RETRACTED);
        assertThat(ofLiv.toString())
                .contains("it was another child")
                .doesNotContain("block")
                .doesNotContain("una");
    }

    @Test
    void takesDifferentChildrenOfOneGroupOnly() {
        Problem twice = assertRefused(
                ObservationProblems.SUBJECT_INVALID, () -> capture("vera", null, List.of(TIM_REF, LIV, TIM_REF), null));
        assertThat(twice.violations()).extracting(Problem.Violation::pointer).containsExactly("/children/2");
        assertRefused(
                PrivacyProblems.GROUP_NEEDED, () -> capture("iris", null, List.of(TIM_REF, new ChildRef("bas")), null));
        assertRefused(
                PrivacyProblems.NOT_FOUND, () -> capture("vera", null, List.of(TIM_REF, new ChildRef("bas")), null));
        assertRefused(
                PrivacyProblems.NOT_FOUND, () -> capture("vera", null, List.of(TIM_REF, new ChildRef("nobody")), null));
        assertRefused(
                PrivacyProblems.NOT_FOUND, () -> capture("mila", null, List.of(TIM_REF, new ChildRef("noa")), null));
        assertRefused(
                ObservationProblems.SUBJECT_INVALID,
                () -> centre.observations.capture(
                        centre.actor("vera"),
                        new CaptureObservation(TIM, List.of(TIM_REF, LIV), null, null, null, null, null)));
        assertRefused(
                ObservationProblems.SUBJECT_INVALID,
                () -> centre.observations.capture(
                        centre.actor("vera"), new CaptureObservation(null, null, null, null, null, null, null)));
    }

    @Test
    void holdsBackNamesAndTokensOfNobodyWhenItBecomesFinal() {
        Observation named = capture("vera", "Liv gave a block", List.of(TIM_REF, LIV), null);
        Observation unknown = capture("vera", "{{child:3}} gave a block", List.of(TIM_REF, LIV), null);

        Problem held = assertRefused(PrivacyProblems.NAME_IN_TEXT, () -> finalise("vera", named));
        assertThat(held.violations()).extracting(Problem.Violation::pointer).containsExactly("/text/facts");
        assertRefused(ObservationProblems.TOKEN_UNKNOWN, () -> finalise("vera", unknown));

        ObservationText declared =
                new ObservationText(null, null, null, null, null, "Liv is the plant", null, null, null, null, true);
        Observation revised = centre.observations.revise(centre.actor("vera"), named.id(), named.revision(), declared);
        assertThat(finalise("vera", revised).state()).isEqualTo(ObservationState.FINAL);
    }

    @Test
    void followsAChildWhoMovedInBetween() {
        centre.host.child("ole", ObservationCentre.BORN, "sun");
        ChildRef ole = new ChildRef("ole");
        Observation made = finalise("vera", capture("vera", "{{child:1}} and {{child:2}}", List.of(LIV, ole), null));
        centre.host.childMoves("ole", "moon", centre.database.clock().today());

        assertThat(centre.observations.get(centre.actor("omar"), made.id()).children())
                .extracting(ObservedChild::child)
                .containsExactly(Subject.of(ole));
        assertThat(centre.observations.get(centre.actor("mila"), made.id()).children())
                .extracting(ObservedChild::child)
                .containsExactly(Subject.of(LIV));
    }

    @Test
    void needsTheSameNumberOfStatementsForEveryLengthOfAList() {
        for (int i = 0; i < 3; i++) {
            everywhere();
        }

        assertThat(statements(1)).isEqualTo(statements(50));
    }

    private long statements(int limit) {
        var rik = centre.actor("rik");
        rik.scope();
        long before = centre.database.statementCount().total();
        assertThat(centre.observations
                        .list(rik, ObservationFilter.of(UNA), new PageRequest(limit, null))
                        .items())
                .isNotEmpty();
        return centre.database.statementCount().total() - before;
    }

    /** a final observation of three children with words in every field, in a kind of its own */
    private Observation everywhere() {
        UUID question = UUID.randomUUID();
        centre.alias(question, "tim");
        return finalise("vera", capture("vera", full(TOGETHER), List.of(TIM_REF, LIV, UNA), question));
    }

    private ObservationText full(String words) {
        return new ObservationText(
                null,
                null,
                words,
                words,
                "{{child:3}}",
                words,
                words,
                words,
                new Abc(words, words, words),
                List.of(Answer.text("note", words)),
                null);
    }

    private Observation capture(String who, @Nullable Object text, List<ChildRef> children, @Nullable UUID question) {
        if (text instanceof ObservationText) {
            centre.kinds.define(
                    centre.actor("ada"),
                    new DefineKind(
                            ObservationCentre.KDV.location(),
                            ObservationCentre.KDV.workForm(),
                            "PLAY",
                            new Labels("spel", "play"),
                            null,
                            true,
                            List.of(new KindField(
                                    "note",
                                    FieldType.TEXT,
                                    FieldPart.FACT,
                                    new Labels("n", "n"),
                                    null,
                                    null,
                                    null,
                                    null,
                                    null))));
        }
        return centre.observations.capture(
                centre.actor(who),
                new CaptureObservation(
                        null,
                        children,
                        text instanceof ObservationText ? "PLAY" : null,
                        question,
                        null,
                        null,
                        text instanceof ObservationText whole
                                ? whole
                                : text == null ? null : ObservationText.of((String) text)));
    }
}
