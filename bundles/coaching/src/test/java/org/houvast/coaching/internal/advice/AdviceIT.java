package org.houvast.coaching.internal.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.houvast.coaching.Advice;
import org.houvast.coaching.AdviceResponse;
import org.houvast.coaching.AdviceState;
import org.houvast.coaching.CoachingProblems;
import org.houvast.coaching.Duty;
import org.houvast.coaching.GiveAdvice;
import org.houvast.coaching.Outcome;
import org.houvast.coaching.Question;
import org.houvast.coaching.QuestionId;
import org.houvast.coaching.QuestionState;
import org.houvast.coaching.RateAdvice;
import org.houvast.coaching.RespondToAdvice;
import org.houvast.coaching.RetractRecord;
import org.houvast.coaching.Theme;
import org.houvast.coaching.internal.CoachingTest;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Limits;
import org.houvast.commons.PageRequest;
import org.houvast.commons.StaffRef;
import org.houvast.testkit.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AdviceIT extends CoachingTest {
    private static final GroupRef GROUP = new GroupRef("sun");

    AdviceIT(TestDatabase database) {
        super(database);
    }

    @Test
    void countsAsTheTryOutOfAQuestionAndLeavesNoTraceOfTheChild() {
        QuestionId question =
                confirmed(proposed(TIM, Outcome.STAFF_UNCERTAINTY)).questionId();
        Advice given = give("esra", question, null);
        assertThat(read("vera", question).state()).isEqualTo(QuestionState.ASSESSED);

        Advice accepted = respond("mila", given, AdviceResponse.ACCEPTED, centre.clock.today());
        Question begun = read("vera", question);
        assertThat(begun.state()).isEqualTo(QuestionState.FOLLOW_UP);
        assertThat(begun.duties()).extracting(Duty::state).containsExactly(Duty.State.MET, Duty.State.OPEN);

        Advice rated = rate("mila", accepted, true, 5);
        assertThat(read("vera", question).duties()).extracting(Duty::state).containsOnly(Duty.State.MET);
        assertThat(rated.toString()).doesNotContain("tim");
        assertThat(centre.administration
                        .screens()
                        .timeline(centre.actor("vera"), new ChildRef("tim"), new PageRequest(200, null))
                        .items())
                .noneMatch(i -> i.id().equals(given.id().value()));
        assertThat(read("rik", question).duties()).isEmpty();
    }

    @Test
    void mayBeDeclinedOrPutOffAndAcceptedLater() {
        Advice given = give("esra", null, "mila");
        assertThat(waits("mila", given)).isTrue();
        assertThat(waits("vera", given)).isFalse();
        Advice later = respond("mila", given, AdviceResponse.LATER, null);
        assertThat(waits("mila", later)).isTrue();
        Advice declined = respond("mila", later, AdviceResponse.DECLINED, null);
        assertThat(waits("mila", declined)).isFalse();
        assertRefused(CoachingProblems.NOT_ACCEPTED, () -> rate("mila", declined, true, 3));
        Advice accepted = respond("mila", declined, AdviceResponse.ACCEPTED, centre.clock.today());
        assertThat(waits("mila", accepted)).isTrue();
        Advice rated = rate("mila", accepted, false, null);
        assertThat(rated.state()).isEqualTo(AdviceState.RATED);
        assertThat(waits("mila", rated)).isFalse();
        assertRefused(CoachingProblems.NOT_TRIED, () -> share("mila", rated));
    }

    @Test
    void isSharedByBothWhoMadeItAnExperience() {
        Advice rated = rate("mila", accepted(null), true, 4);
        Advice once = share("mila", rated);
        assertThat(once.sharedBy()).containsExactly(new StaffRef("mila"));
        assertRefused(CoachingProblems.SHARED_ALREADY, () -> share("mila", once));
        Advice both = share("esra", once);
        assertThat(both.sharedBy()).hasSize(2);
        assertThat(rate("mila", both, true, 2).sharedBy()).isEmpty();
    }

    @Test
    void refusesBadInputByItsOwnRule() {
        Advice accepted = accepted(null);
        LocalDate today = centre.clock.today();
        assertRefused(CoachingProblems.HELPED_INVALID, () -> rate("mila", accepted, true, null));
        assertRefused(CoachingProblems.HELPED_INVALID, () -> rate("mila", accepted, false, 3));
        assertRefused(CoachingProblems.HELPED_INVALID, () -> rate("mila", accepted, true, 0));
        Advice open = give("esra", null, null);
        assertRefused(CoachingProblems.DATE_INVALID, () -> respond("mila", open, AdviceResponse.DECLINED, today));
        assertRefused(
                CoachingProblems.DATE_INVALID,
                () -> respond("mila", open, AdviceResponse.ACCEPTED, today.minusDays(1)));
        assertRefused(CoachingProblems.STAFF_UNKNOWN, () -> give("esra", null, "nobody"));
        assertRefused(
                Limits.FIELDS_INVALID,
                () -> practice.advice.give(
                        centre.actor("esra"),
                        new GiveAdvice(null, GROUP, null, "x".repeat(1 << 20), null, null, null, null)));
        Advice gone = retract("esra", open);
        assertThat(gone.text()).isNull();
        assertRefused(CoachingProblems.ADVICE_STATE, () -> respond("mila", gone, AdviceResponse.ACCEPTED, null));
    }

    private boolean waits(String who, Advice advice) {
        UUID id = advice.id().value();
        return centre.administration.screens().workQueue(centre.actor(who)).stream()
                .anyMatch(i -> i.id().equals(id));
    }

    /** advice of esra for everybody, accepted by mila */
    private Advice accepted(@Nullable QuestionId question) {
        return respond("mila", give("esra", question, null), AdviceResponse.ACCEPTED, null);
    }

    private Advice give(String who, @Nullable QuestionId question, @Nullable String to) {
        return practice.advice.give(
                centre.actor(who),
                new GiveAdvice(
                        question,
                        question == null ? GROUP : null,
                        to == null ? null : new StaffRef(to),
                        "Sit beside the door.",
                        List.of(Theme.SEPARATION),
                        null,
                        null,
                        null));
    }

    private Advice respond(String who, Advice advice, AdviceResponse response, @Nullable LocalDate tryOn) {
        return practice.advice.respond(
                centre.actor(who), advice.id(), advice.revision(), new RespondToAdvice(response, tryOn, null, null));
    }

    private Advice rate(String who, Advice advice, boolean tried, @Nullable Integer helped) {
        return practice.advice.rate(
                centre.actor(who), advice.id(), advice.revision(), new RateAdvice(tried, helped, "Calmer.", null));
    }

    private Advice share(String who, Advice advice) {
        return practice.advice.share(centre.actor(who), advice.id(), advice.revision());
    }

    private Advice retract(String who, Advice advice) {
        return practice.advice.retract(
                centre.actor(who), advice.id(), advice.revision(), new RetractRecord("It was for others.", null));
    }
}
