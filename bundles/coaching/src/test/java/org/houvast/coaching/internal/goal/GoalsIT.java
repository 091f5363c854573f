package org.houvast.coaching.internal.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.UUID;
import org.houvast.coaching.AddGoalEvidence;
import org.houvast.coaching.Competence;
import org.houvast.coaching.Duty;
import org.houvast.coaching.EvidenceKind;
import org.houvast.coaching.GrowthProblems;
import org.houvast.coaching.LearningGoal;
import org.houvast.coaching.LearningGoalState;
import org.houvast.coaching.LearningGoalSummary;
import org.houvast.coaching.LearningGoalType;
import org.houvast.coaching.LinkLearningGoal;
import org.houvast.coaching.Outcome;
import org.houvast.coaching.Question;
import org.houvast.coaching.QuestionId;
import org.houvast.coaching.ReviseLearningGoal;
import org.houvast.coaching.SetLearningGoal;
import org.houvast.coaching.internal.CoachingTest;
import org.houvast.commons.Limits;
import org.houvast.commons.PageRequest;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.testkit.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GoalsIT extends CoachingTest {
    GoalsIT(TestDatabase database) {
        super(database);
    }

    @Test
    void isWorkedOnReachedAndTakenUpAgain() {
        LearningGoal goal = set("vera", "Wait before I step in. 😀");
        LearningGoal revised = centre.growth.goals.revise(
                centre.actor("vera"),
                goal.id(),
                goal.revision(),
                new ReviseLearningGoal(Competence.PARENTS, LearningGoalType.PARENTS, "Tell parents early."));
        assertThat(revised.text()).isEqualTo("Tell parents early.");
        UUID tip = UUID.randomUUID();
        LearningGoal linked = link(link(revised, tip), tip);
        assertThat(linked.evidence()).singleElement().satisfies(e -> assertThat(e.id())
                .isEqualTo(tip));

        LearningGoal reached = centre.growth.goals.reach(centre.actor("vera"), linked.id(), linked.revision());

        assertThat(reached.state()).isEqualTo(LearningGoalState.REACHED);
        assertThat(reached.endedAt()).isNotNull();
        assertRefused(
                GrowthProblems.GOAL_STATE,
                () -> centre.growth.goals.drop(centre.actor("vera"), reached.id(), reached.revision()));
        LearningGoal resumed = centre.growth.goals.resume(centre.actor("vera"), reached.id(), reached.revision());
        assertThat(resumed.endedAt()).isNull();
        LearningGoal dropped = centre.growth.goals.drop(centre.actor("vera"), resumed.id(), resumed.revision());
        assertThat(centre.growth
                        .goals
                        .own(centre.actor("vera"), LearningGoalState.DROPPED, new PageRequest(200, null))
                        .items())
                .extracting(LearningGoalSummary::id)
                .contains(dropped.id());
        assertRefused(GrowthProblems.GOAL_STATE, () -> link(dropped, tip));
        centre.growth.goals.delete(centre.actor("vera"), dropped.id(), dropped.revision());
        assertRefused(PrivacyProblems.NOT_FOUND, () -> centre.growth.goals.get(centre.actor("vera"), dropped.id()));
    }

    @Test
    void hasFiftyLinksAtMost() {
        LearningGoal goal = set("vera", "Many links.");
        for (int i = 0; i < 50; i++) {
            goal = link(goal, UUID.randomUUID());
        }
        LearningGoal full = goal;
        assertThat(refusal(full.allowedActions(), "add-evidence")).contains(GrowthProblems.EVIDENCE_FULL);
        assertRefused(GrowthProblems.EVIDENCE_FULL, () -> link(full, UUID.randomUUID()));
    }

    @Test
    void meetsWhatAQuestionAsksOfStaffAndTellsNobodyWhose() {
        QuestionId question =
                confirmed(proposed(TIM, Outcome.STAFF_UNCERTAINTY)).questionId();
        Question before = read("esra", question);
        assertThat(before.duties()).extracting(Duty::state).containsOnly(Duty.State.OPEN);
        LearningGoal goal = set("mila", "Canary: wait before I step in.");

        LearningGoal linked = linked("mila", goal, question);

        assertThat(linked.questionId()).isEqualTo(question);
        for (String who : List.of("esra", "vera", "iris", "mila")) {
            Question told = read(who, question);
            assertThat(told.duties())
                    .extracting(Duty::code, Duty::state)
                    .containsExactly(
                            tuple("try-out-agreed", Duty.State.MET), tuple("try-out-reviewed", Duty.State.OPEN));
            assertThat(told.revision()).isEqualTo(before.revision());
            assertThat(told.participants()).isEqualTo(before.participants());
            assertThat(told.toString())
                    .doesNotContain("Canary")
                    .doesNotContain(goal.id().value().toString());
        }
        assertThat(read("rik", question).duties()).isEmpty();

        LearningGoal reached = centre.growth.goals.reach(centre.actor("mila"), linked.id(), linked.revision());
        assertThat(read("esra", question).duties()).extracting(Duty::state).containsOnly(Duty.State.MET);
        centre.growth.goals.delete(centre.actor("mila"), reached.id(), reached.revision());
        assertThat(read("esra", question).duties()).extracting(Duty::state).containsOnly(Duty.State.OPEN);
    }

    @Test
    void meetsNothingOnceItIsDroppedOrLinkedToNone() {
        QuestionId question =
                confirmed(proposed(SUN, Outcome.STAFF_UNCERTAINTY)).questionId();
        LearningGoal linked = linked("vera", set("vera", "Sing before we tidy up."), question);
        assertThat(read("esra", question).duties()).extracting(Duty::state).contains(Duty.State.MET);

        LearningGoal dropped = centre.growth.goals.drop(centre.actor("vera"), linked.id(), linked.revision());
        assertThat(read("esra", question).duties()).extracting(Duty::state).containsOnly(Duty.State.OPEN);
        LearningGoal resumed = centre.growth.goals.resume(centre.actor("vera"), dropped.id(), dropped.revision());
        assertThat(linked("vera", resumed, null).questionId()).isNull();
        assertThat(read("esra", question).duties()).extracting(Duty::state).containsOnly(Duty.State.OPEN);
    }

    @Test
    void isLinkedToAQuestionOfOnesOwnWorkThatSeeksAnApproach() {
        QuestionId fits = confirmed(proposed(SUN, Outcome.STAFF_UNCERTAINTY)).questionId();
        QuestionId answered = confirmed(proposed(SUN, Outcome.AGE_APPROPRIATE)).questionId();
        LearningGoal veras = set("vera", "Look longer.");
        assertRefused(GrowthProblems.GOAL_QUESTION, () -> linked("vera", veras, answered));
        assertRefused(PrivacyProblems.NOT_FOUND, () -> linked("vera", veras, new QuestionId(UUID.randomUUID())));
        assertRefused(PrivacyProblems.NOT_FOUND, () -> linked("omar", set("omar", "Mine."), fits));
        assertRefused(PrivacyProblems.NOT_FOUND, () -> linked("esra", set("esra", "Mine."), fits));
        assertRefused(PrivacyProblems.NOT_FOUND, () -> linked("mila", veras, fits));
    }

    private LearningGoal linked(String who, LearningGoal goal, @Nullable QuestionId question) {
        return centre.growth.goals.link(centre.actor(who), goal.id(), goal.revision(), new LinkLearningGoal(question));
    }

    @Test
    void isItsOwnersAlone() {
        LearningGoal goal = set("vera", "Mine.");
        for (String who : List.of("mila", "omar", "rik", "ada", "dora", "iris", "esra", "sofie", "anna")) {
            assertRefused(PrivacyProblems.NOT_FOUND, () -> centre.growth.goals.get(centre.actor(who), goal.id()));
            assertRefused(
                    PrivacyProblems.NOT_FOUND,
                    () -> centre.growth.goals.reach(centre.actor(who), goal.id(), goal.revision()));
            assertRefused(
                    PrivacyProblems.NOT_FOUND,
                    () -> centre.growth.goals.drop(centre.actor(who), goal.id(), goal.revision()));
            assertRefused(
                    PrivacyProblems.NOT_FOUND,
                    () -> centre.growth.goals.delete(centre.actor(who), goal.id(), goal.revision()));
            assertThat(centre.growth
                            .goals
                            .own(centre.actor(who), null, new PageRequest(200, null))
                            .items())
                    .extracting(LearningGoalSummary::id)
                    .doesNotContain(goal.id());
        }
        for (String text : List.of(" ", "x".repeat(2001), "x".repeat(1 << 20))) {
            assertRefused(Limits.FIELDS_INVALID, () -> set("vera", text));
        }
        assertRefused(GrowthProblems.NO_WORKPLACE, () -> set("rik", "I manage"));
    }

    private LearningGoal set(String who, String text) {
        return centre.growth.goals.set(
                centre.actor(who), new SetLearningGoal(Competence.BEHAVIOUR, LearningGoalType.SIGNALLING, text, null));
    }

    private LearningGoal link(LearningGoal goal, UUID id) {
        return centre.growth.goals.addEvidence(
                centre.actor("vera"), goal.id(), goal.revision(), new AddGoalEvidence(EvidenceKind.TIP, id));
    }
}
