package org.houvast.coaching.internal.moment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.houvast.coaching.AssignmentId;
import org.houvast.coaching.CancelMoment;
import org.houvast.coaching.CancelReason;
import org.houvast.coaching.ChangeMoment;
import org.houvast.coaching.CoachAssignment;
import org.houvast.coaching.CoachForm;
import org.houvast.coaching.CoachingMoment;
import org.houvast.coaching.CoachingProblems;
import org.houvast.coaching.CorrectMoment;
import org.houvast.coaching.EndAssignment;
import org.houvast.coaching.HoldMoment;
import org.houvast.coaching.MomentFilter;
import org.houvast.coaching.MomentState;
import org.houvast.coaching.MomentSummary;
import org.houvast.coaching.ProposeMoment;
import org.houvast.coaching.Question;
import org.houvast.coaching.QuestionId;
import org.houvast.coaching.StartMoment;
import org.houvast.coaching.internal.CoachingTest;
import org.houvast.commons.GroupRef;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Problem;
import org.houvast.commons.StaffRef;
import org.houvast.commons.Subject;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.testkit.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MomentsIT extends CoachingTest {
    private @Nullable CoachAssignment assignment;

    MomentsIT(TestDatabase database) {
        super(database);
    }

    @BeforeEach
    void assign() {
        centre.clock.advance(Duration.ofDays(30));
        assignment = centre.assigned("fleur", "sun");
    }

    @AfterEach
    void end() {
        centre.assignments.end(centre.actor("rik"), current().id(), current().revision(), new EndAssignment(null));
    }

    @Test
    void isAgreedByOneOfStaffAndTheCoach() {
        CoachingMoment proposed = propose("fleur", 24, null);
        assertThat(proposed.state()).isEqualTo(MomentState.PROPOSED);
        assertThat(proposed.form()).isEqualTo(CoachForm.ON_GROUP);

        assertRefused(CoachingProblems.SAME_PERSON, () -> agree("fleur", proposed));
        assertRefused(CoachingProblems.NO_SIDE, () -> agree("esra", proposed));
        assertRefused(PrivacyProblems.NOT_ALLOWED, () -> agree("rik", proposed));
        assertRefused(PrivacyProblems.NOT_FOUND, () -> agree("omar", proposed));
        CoachingMoment agreed = agree("vera", proposed);

        assertThat(agreed.state()).isEqualTo(MomentState.AGREED);
        assertThat(agreed.agreedBy()).extracting(a -> a.by().key()).containsExactly("fleur", "vera");
    }

    @Test
    void goesBackToTheOtherSideWithAnotherTime() {
        CoachingMoment agreed = agree("vera", propose("fleur", 48, null));

        CoachingMoment changed = centre.moments.change(
                centre.actor("mila"),
                agreed.id(),
                agreed.revision(),
                new ChangeMoment(hours(50), hours(52), "we go outside", null));

        assertThat(changed.state()).isEqualTo(MomentState.CHANGED);
        assertRefused(CoachingProblems.SIDE_DONE, () -> agree("vera", changed));
        assertThat(agree("fleur", changed).plannedStart()).isEqualTo(hours(50));
    }

    @Test
    void leavesTheCoachOneMomentAtATimeAlsoWhenTwoAreAgreedAtOnce() throws Exception {
        CoachingMoment first = propose("fleur", 72, null);
        CoachingMoment second = propose("fleur", 73, null);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<Boolean>> done = threads.invokeAll(List.of(agreeing(first), agreeing(second)));
            assertThat(List.of(done.get(0).get(), done.get(1).get())).containsExactlyInAnyOrder(true, false);
        } finally {
            threads.shutdown();
        }
        assertThat(agree("vera", propose("fleur", 76, null)).state()).isEqualTo(MomentState.AGREED);
    }

    private Callable<Boolean> agreeing(CoachingMoment moment) {
        return () -> {
            try {
                agree("vera", moment);
                return true;
            } catch (Problem problem) {
                assertThat(problem.type()).isEqualTo(CoachingProblems.COACH_BUSY);
                return false;
            }
        };
    }

    @Test
    void isRecordedWithMinutesAndCorrectedForAWhile() {
        CoachingMoment agreed = agree("vera", propose("fleur", 1, null));
        centre.clock.advance(Duration.ofHours(1));
        CoachingMoment begun =
                centre.moments.start(centre.actor("fleur"), agreed.id(), agreed.revision(), new StartMoment(null));
        assertRefused(CoachingProblems.TIME_INVALID, () -> hold(begun, 60));
        centre.clock.advance(Duration.ofHours(2));
        for (int minutes : new int[] {0, 721}) {
            assertRefused(CoachingProblems.MINUTES_INVALID, () -> hold(begun, minutes));
        }
        CoachingMoment held = hold(begun, 95);
        assertThat(held.state()).isEqualTo(MomentState.HELD);
        assertThat(held.minutesInGroup()).isEqualTo(95);

        centre.clock.advance(Duration.ofDays(14));
        CoachingMoment corrected = correct(held, 100);
        assertThat(corrected.state()).isEqualTo(MomentState.CORRECTED);
        assertThat(corrected.corrections()).singleElement().satisfies(c -> assertThat(c.minutesInGroupBefore())
                .isEqualTo(95));
        centre.clock.advance(Duration.ofDays(1));
        assertRefused(CoachingProblems.CORRECTION_TOO_LATE, () -> correct(corrected, 90));
        assertThat(refusal(centre.moments.get(centre.actor("vera"), held.id()).allowedActions(), "correct"))
                .contains(CoachingProblems.CORRECTION_TOO_LATE);
    }

    @Test
    void isHeldWithoutAMinuteOnTheGroupWhenItIsNotThere() {
        CoachingMoment agreed = agree("vera", talk("fleur", 1));
        centre.clock.advance(Duration.ofHours(1));
        CoachingMoment begun =
                centre.moments.start(centre.actor("fleur"), agreed.id(), agreed.revision(), new StartMoment(null));
        centre.clock.advance(Duration.ofHours(1));
        for (int[] minutes : new int[][] {{0, 0}, {-1, 30}, {0, 721}, {0, -1}, {700, 21}}) {
            assertRefused(CoachingProblems.MINUTES_INVALID, () -> hold(begun, minutes[0], minutes[1]));
        }

        CoachingMoment held = hold(begun, 0, 45);

        assertThat(held.minutesInGroup()).isZero();
        assertThat(held.minutesIndirect()).isEqualTo(45);
        assertThat(correct(held, 0).minutesInGroup()).isZero();
    }

    @Test
    void isCalledOffOrDidNotTakePlace() {
        CoachingMoment one = agree("vera", propose("fleur", 24, null));
        CoachingMoment off = centre.moments.cancel(
                centre.actor("vera"), one.id(), one.revision(), new CancelMoment(CancelReason.GROUP_CLOSED));
        assertThat(off.state()).isEqualTo(MomentState.CANCELLED);
        assertRefused(CoachingProblems.MOMENT_STATE, () -> agree("fleur", off));

        CoachingMoment other = agree("vera", propose("fleur", 1, null));
        assertRefused(
                CoachingProblems.NOT_OVER,
                () -> centre.moments.notHeld(centre.actor("fleur"), other.id(), other.revision()));
        centre.clock.advance(Duration.ofHours(4));
        assertThat(centre.moments
                        .notHeld(centre.actor("fleur"), other.id(), other.revision())
                        .state())
                .isEqualTo(MomentState.NOT_HELD);
    }

    @Test
    void refusesWhatTheAssignmentOrTheCentreDoesNotCarry() {
        Question elsewhere = asked("omar", Subject.of(new GroupRef("moon")), "It is loud.");
        assertRefused(CoachingProblems.AGENDA_UNKNOWN, () -> propose("fleur", 24, List.of(elsewhere.id())));
        assertRefused(
                CoachingProblems.ASSIGNMENT_NOT_ACTIVE,
                () -> centre.moments.propose(
                        centre.actor("fleur"),
                        new ProposeMoment(id(), new GroupRef("moon"), null, hours(24), hours(26), null)));
        assertRefused(
                CoachingProblems.ASSIGNMENT_NOT_ACTIVE,
                () -> centre.moments.propose(
                        centre.actor("fleur"), new ProposeMoment(id(), null, null, hours(-48), hours(-46), null)));
        assertRefused(
                CoachingProblems.TIME_INVALID,
                () -> centre.moments.propose(
                        centre.actor("fleur"), new ProposeMoment(id(), null, null, hours(24), hours(37), null)));
        assertRefused(
                CoachingProblems.FORM_OFF,
                () -> centre.moments.propose(
                        centre.actor("fleur"),
                        new ProposeMoment(id(), null, CoachForm.VIDEO, hours(24), hours(26), null)));
        assertRefused(CoachingProblems.NO_SIDE, () -> propose("esra", 24, null));
        assertRefused(PrivacyProblems.NOT_FOUND, () -> propose("omar", 24, null));
    }

    @Test
    void isListedToWhomItConcerns() {
        Question question = asked("vera", SUN, "It is loud after lunch.");
        CoachingMoment moment = propose("vera", 24, List.of(question.id()));
        MomentFilter ofFleur = new MomentFilter(new StaffRef("fleur"), null, null, null, null, null);

        for (String who : List.of("vera", "fleur", "rik", "iris")) {
            assertThat(centre.moments
                            .list(centre.actor(who), ofFleur, new PageRequest(200, null))
                            .items())
                    .extracting(MomentSummary::id)
                    .contains(moment.id());
        }
        assertThat(centre.moments
                        .list(centre.actor("omar"), ofFleur, PageRequest.first())
                        .items())
                .isEmpty();
        assertThat(centre.moments.get(centre.actor("fleur"), moment.id()).agendaQuestionIds())
                .containsExactly(question.id());
    }

    private CoachingMoment propose(String who, int inHours, @Nullable List<QuestionId> agenda) {
        return centre.moments.propose(
                centre.actor(who), new ProposeMoment(id(), null, null, hours(inHours), hours(inHours + 2), agenda));
    }

    private CoachingMoment talk(String who, int inHours) {
        return centre.moments.propose(
                centre.actor(who),
                new ProposeMoment(id(), null, CoachForm.CONVERSATION, hours(inHours), hours(inHours + 2), null));
    }

    private CoachingMoment agree(String who, CoachingMoment moment) {
        return centre.moments.agree(centre.actor(who), moment.id(), moment.revision());
    }

    private CoachingMoment hold(CoachingMoment moment, int minutes) {
        return hold(moment, minutes, 15);
    }

    private CoachingMoment hold(CoachingMoment moment, int minutes, int besides) {
        return centre.moments.hold(
                centre.actor("fleur"), moment.id(), moment.revision(), new HoldMoment(minutes, besides, null));
    }

    private CoachingMoment correct(CoachingMoment moment, int minutes) {
        return centre.moments.correct(
                centre.actor("vera"),
                moment.id(),
                moment.revision(),
                new CorrectMoment(minutes, 15, "counted again", null));
    }

    private CoachAssignment current() {
        if (assignment == null) {
            throw new IllegalStateException("nobody is assigned");
        }
        return assignment;
    }

    private AssignmentId id() {
        return current().id();
    }

    private Instant hours(int later) {
        return centre.clock.instant().plus(Duration.ofHours(later));
    }
}
