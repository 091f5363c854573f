package org.houvast.coaching.internal.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import org.houvast.coaching.AssessmentFilter;
import org.houvast.coaching.AssessmentState;
import org.houvast.coaching.AssessmentSummary;
import org.houvast.coaching.AssignCoach;
import org.houvast.coaching.CoachType;
import org.houvast.coaching.CoachingProblems;
import org.houvast.coaching.ConfirmAssessment;
import org.houvast.coaching.Decision;
import org.houvast.coaching.DissentFromAssessment;
import org.houvast.coaching.DraftAssessment;
import org.houvast.coaching.JointAssessment;
import org.houvast.coaching.Outcome;
import org.houvast.coaching.PostponeAssessment;
import org.houvast.coaching.ProposeAssessment;
import org.houvast.coaching.Question;
import org.houvast.coaching.QuestionState;
import org.houvast.coaching.ReturnAssessment;
import org.houvast.coaching.ReviseAssessment;
import org.houvast.coaching.Side;
import org.houvast.coaching.internal.CoachingTest;
import org.houvast.commons.GroupRef;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Problem;
import org.houvast.commons.Role;
import org.houvast.commons.StaffRef;
import org.houvast.observation.ObservationId;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.testkit.TestDatabase;
import org.junit.jupiter.api.Test;

class AssessmentsIT extends CoachingTest {
    AssessmentsIT(TestDatabase database) {
        super(database);
    }

    @Test
    void isProposedOnlyWhole() {
        Question question = pickedUp(asked("vera", TIM, "Hides when others shout."));
        var esra = centre.actor("esra");
        JointAssessment draft = centre.assessments.draft(
                esra, new DraftAssessment(question.id(), null, null, null, null, null, null, null));
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() ->
                        centre.assessments.propose(esra, draft.id(), draft.revision(), new ProposeAssessment(null)))
                .satisfies(p -> {
                    assertThat(p.type()).isEqualTo(CoachingProblems.ASSESSMENT_INCOMPLETE);
                    assertThat(p.arguments()).containsExactly("evidence, strengths, outcome, rationale");
                });
        assertThat(draft.subject().alias()).isNotBlank();
        assertThat(draft.toString()).doesNotContain("tim");

        ObservationId seen = centre.observed("vera", read("vera", question.id()));
        JointAssessment written = centre.assessments.revise(
                centre.actor("vera"),
                draft.id(),
                draft.revision(),
                new ReviseAssessment(
                        List.of(seen),
                        Outcome.AGE_APPROPRIATE,
                        "Fits.",
                        "Plays with sand.",
                        "As at home.",
                        null,
                        null));
        JointAssessment proposed =
                centre.assessments.propose(esra, written.id(), written.revision(), new ProposeAssessment(null));

        assertThat(proposed.state()).isEqualTo(AssessmentState.PROPOSED);
        assertThat(proposed.reactBy()).isNotNull();
        assertThat(read("vera", question.id()).state()).isEqualTo(QuestionState.EXPLORING);
        assertThat(read("vera", question.id()).observations()).contains(seen);
    }

    @Test
    void restsOnObservationsThatAreThere() {
        Question question = pickedUp(asked("vera", TIM, "Hides when others shout."));
        ObservationId unknown = new ObservationId(UUID.randomUUID());

        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> centre.assessments.draft(
                        centre.actor("vera"),
                        new DraftAssessment(question.id(), List.of(unknown), null, null, null, null, null, null)))
                .satisfies(p -> {
                    assertThat(p.type()).isEqualTo(CoachingProblems.EVIDENCE_UNKNOWN);
                    assertThat(p.violations()).singleElement().satisfies(v -> assertThat(v.pointer())
                            .isEqualTo("/evidence/0"));
                });
    }

    @Test
    void beginsOnlyAfterACoachPickedTheQuestionUp() {
        Question question = asked("vera", TIM, "Hides when others shout.");

        assertRefused(
                CoachingProblems.QUESTION_NOT_EXPLORED,
                () -> centre.assessments.draft(
                        centre.actor("vera"),
                        new DraftAssessment(question.id(), null, null, null, null, null, null, null)));
        Question draft = drafted("vera", TIM, "not asked");
        assertRefused(
                PrivacyProblems.NOT_FOUND,
                () -> centre.assessments.draft(
                        centre.actor("vera"),
                        new DraftAssessment(draft.id(), null, null, null, null, null, null, null)));
    }

    @Test
    void isConfirmedByOneOfEachSideAndNeverByOnePersonForBoth() {
        JointAssessment proposed = proposed(TIM, Outcome.AGE_APPROPRIATE);
        JointAssessment once = confirm("vera", proposed);

        assertThat(once.state()).isEqualTo(AssessmentState.PROPOSED);
        assertThat(once.voices()).singleElement().satisfies(v -> assertThat(v.side())
                .isEqualTo(Side.STAFF));
        assertThat(refusal(once.allowedActions(), "confirm")).contains(CoachingProblems.SAME_PERSON);
        assertRefused(CoachingProblems.SAME_PERSON, () -> confirm("vera", once));
        assertRefused(CoachingProblems.SIDE_DONE, () -> confirm("mila", once));
        assertRefused(PrivacyProblems.NOT_ALLOWED, () -> confirm("rik", once));
        assertRefused(PrivacyProblems.NOT_ALLOWED, () -> confirm("iris", once));
        assertRefused(PrivacyProblems.NOT_FOUND, () -> confirm("omar", once));

        JointAssessment confirmed = confirm("esra", once);
        assertThat(confirmed.state()).isEqualTo(AssessmentState.CONFIRMED);
        Question question = read("vera", confirmed.questionId());
        assertThat(question.state()).isEqualTo(QuestionState.ASSESSED);
        assertThat(question.outcome()).isEqualTo(Outcome.AGE_APPROPRIATE);
        assertThat(question.assessmentId()).isEqualTo(confirmed.id());
    }

    @Test
    void takesTheCentresOwnCoachAsCoachOnceAssignedAndOnOneSideOnly() {
        JointAssessment proposed = proposed(SUN, Outcome.AGE_APPROPRIATE);
        centre.host.staff("both", Role.INTERNAL_COACH, "sun");
        centre.assignments.assign(
                centre.actor("rik"),
                new AssignCoach(
                        new StaffRef("both"),
                        CoachType.INTERNAL,
                        List.of(new GroupRef("sun")),
                        centre.clock.today(),
                        null,
                        null,
                        null));

        JointAssessment once = confirm("both", proposed);
        assertThat(once.voices()).singleElement().satisfies(v -> assertThat(v.side())
                .isEqualTo(Side.COACH));
        assertRefused(CoachingProblems.SAME_PERSON, () -> confirm("both", once));
        assertThat(confirm("mila", once).state()).isEqualTo(AssessmentState.CONFIRMED);
    }

    @Test
    void isSentBackByTheOtherSideAndWrittenAgain() {
        JointAssessment proposed = proposed(TIM, Outcome.STAFF_UNCERTAINTY);
        assertRefused(
                CoachingProblems.OTHER_SIDE_NEEDED,
                () -> centre.assessments.sendBack(
                        centre.actor("mila"),
                        proposed.id(),
                        proposed.revision(),
                        new ReturnAssessment("too soon", null)));

        JointAssessment returned = centre.assessments.sendBack(
                centre.actor("esra"), proposed.id(), proposed.revision(), new ReturnAssessment("too soon", null));

        assertThat(returned.state()).isEqualTo(AssessmentState.RETURNED);
        assertThat(returned.voices()).singleElement().satisfies(v -> {
            assertThat(v.decision()).isEqualTo(Decision.RETURN);
            assertThat(v.note()).isEqualTo("too soon");
        });
        JointAssessment written = centre.assessments.revise(
                centre.actor("vera"),
                returned.id(),
                returned.revision(),
                new ReviseAssessment(
                        returned.evidence(), Outcome.AGE_APPROPRIATE, "On a second look.", "Sand.", null, null, null));
        assertThat(written.state()).isEqualTo(AssessmentState.DRAFT);
    }

    @Test
    void isPostponedWhenBothSidesSaySo() {
        JointAssessment proposed = proposed(TIM, Outcome.STAFF_UNCERTAINTY);
        assertRefused(
                CoachingProblems.DATE_INVALID,
                () -> centre.assessments.postpone(
                        centre.actor("esra"),
                        proposed.id(),
                        proposed.revision(),
                        new PostponeAssessment(centre.clock.today(), "outside play", null)));
        JointAssessment once = centre.assessments.postpone(
                centre.actor("esra"),
                proposed.id(),
                proposed.revision(),
                new PostponeAssessment(centre.clock.today().plusDays(7), "outside play", null));
        assertThat(once.state()).isEqualTo(AssessmentState.PROPOSED);

        JointAssessment both = centre.assessments.postpone(
                centre.actor("vera"),
                once.id(),
                once.revision(),
                new PostponeAssessment(centre.clock.today().plusDays(14), "outside play, twice", null));

        assertThat(both.state()).isEqualTo(AssessmentState.NOT_YET_CLEAR);
        assertThat(both.postponedUntil()).isEqualTo(centre.clock.today().plusDays(14));
        assertThat(read("vera", both.questionId()).state()).isEqualTo(QuestionState.EXPLORING);
    }

    @Test
    void recordsDissentWithoutBlockingAndReturnsWhenASideHasNobodyLeft() {
        JointAssessment proposed = proposed(TIM, Outcome.AGE_APPROPRIATE);
        JointAssessment heard = centre.assessments.dissent(
                centre.actor("iris"),
                proposed.id(),
                proposed.revision(),
                new DissentFromAssessment("I see it differently.", null));
        assertThat(heard.state()).isEqualTo(AssessmentState.PROPOSED);

        JointAssessment once = confirm("mila", heard);
        JointAssessment back = centre.assessments.dissent(
                centre.actor("mila"),
                once.id(),
                once.revision(),
                new DissentFromAssessment("On second thought.", null));
        assertThat(back.state()).isEqualTo(AssessmentState.RETURNED);

        JointAssessment other = confirmed(proposed(TIM, Outcome.AGE_APPROPRIATE));
        assertThat(centre.assessments
                        .dissent(
                                centre.actor("vera"),
                                other.id(),
                                other.revision(),
                                new DissentFromAssessment("Still not sure.", null))
                        .state())
                .isEqualTo(AssessmentState.CONFIRMED);
    }

    @Test
    void holdsBackANameInEveryWordThatAnOutsideCoachMayRead() {
        JointAssessment proposed = proposed(TIM, Outcome.AGE_APPROPRIATE);
        var mila = centre.actor("mila");

        assertRefused(
                PrivacyProblems.NAME_IN_TEXT,
                () -> centre.assessments.confirm(
                        mila, proposed.id(), proposed.revision(), new ConfirmAssessment("Tim does well.", null)));
        assertRefused(
                PrivacyProblems.NAME_IN_TEXT,
                () -> centre.assessments.dissent(
                        mila, proposed.id(), proposed.revision(), new DissentFromAssessment("Not noa.", null)));
        assertRefused(
                PrivacyProblems.NAME_IN_TEXT,
                () -> centre.assessments.postpone(
                        mila,
                        proposed.id(),
                        proposed.revision(),
                        new PostponeAssessment(centre.clock.today().plusDays(7), "noa outside", null)));
        assertThat(centre.assessments
                        .dissent(mila, proposed.id(), proposed.revision(), new DissentFromAssessment("Not noa.", true))
                        .voices())
                .hasSize(1);
        assertRefused(
                PrivacyProblems.NAME_IN_TEXT,
                () -> centre.assessments.draft(
                        mila,
                        new DraftAssessment(
                                proposed.questionId(), null, null, null, null, "tim is tired", null, null)));
    }

    @Test
    void isSupersededByANewerOne() {
        JointAssessment first = confirmed(proposed(TIM, Outcome.STAFF_UNCERTAINTY));
        JointAssessment second =
                confirmed(proposed(first.questionId(), first.evidence().get(0), Outcome.SPECIFIC_APPROACH));

        assertThat(second.state()).isEqualTo(AssessmentState.CONFIRMED);
        assertThat(centre.assessments.get(centre.actor("vera"), first.id()).state())
                .isEqualTo(AssessmentState.SUPERSEDED);
        assertThat(read("vera", first.questionId()).outcome()).isEqualTo(Outcome.SPECIFIC_APPROACH);
    }

    @Test
    void keepsFromTheManagerWhatIsNotForTheManager() {
        JointAssessment hidden = confirmed(proposed(TIM, Outcome.STAFF_UNCERTAINTY));
        JointAssessment seen = centre.assessments.get(centre.actor("rik"), hidden.id());
        assertThat(seen.outcome()).isNull();
        assertThat(seen.rationale()).isNull();
        assertThat(seen.strengths()).isNull();
        assertThat(seen.toString()).doesNotContain("UNCERTAINTY").doesNotContain("lasted");
        assertThat(summaries("rik", hidden))
                .extracting(AssessmentSummary::outcome)
                .containsOnlyNulls();
        assertThat(summaries("vera", hidden))
                .extracting(AssessmentSummary::outcome)
                .containsExactly(Outcome.STAFF_UNCERTAINTY);

        JointAssessment open = confirmed(proposed(TIM, Outcome.SPECIFIC_APPROACH));
        assertThat(centre.assessments.get(centre.actor("rik"), open.id()).outcome())
                .isEqualTo(Outcome.SPECIFIC_APPROACH);
        JointAssessment draft = centre.assessments.draft(
                centre.actor("vera"), new DraftAssessment(open.questionId(), null, null, null, null, null, null, null));
        assertRefused(PrivacyProblems.NOT_FOUND, () -> centre.assessments.get(centre.actor("rik"), draft.id()));
    }

    private List<AssessmentSummary> summaries(String who, JointAssessment of) {
        return centre.assessments
                .list(
                        centre.actor(who),
                        new AssessmentFilter(of.questionId(), null, null, null, null),
                        PageRequest.first())
                .items();
    }
}
