package org.houvast.coaching.internal.modelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.houvast.coaching.CoachingProblems;
import org.houvast.coaching.Duty;
import org.houvast.coaching.Modelling;
import org.houvast.coaching.ModellingState;
import org.houvast.coaching.MomentId;
import org.houvast.coaching.Outcome;
import org.houvast.coaching.Question;
import org.houvast.coaching.QuestionId;
import org.houvast.coaching.QuestionState;
import org.houvast.coaching.RecordModelling;
import org.houvast.coaching.RetractRecord;
import org.houvast.coaching.Theme;
import org.houvast.coaching.TryModelling;
import org.houvast.coaching.internal.CoachingTest;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Limits;
import org.houvast.commons.PageRequest;
import org.houvast.commons.StaffRef;
import org.houvast.testkit.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ModellingsIT extends CoachingTest {
    private static final GroupRef GROUP = new GroupRef("sun");
    private static final StaffRef MILA = new StaffRef("mila");

    ModellingsIT(TestDatabase database) {
        super(database);
    }

    @Test
    void countsAsTheTryOutOfAQuestionAndLeavesNoTraceOfTheChild() {
        QuestionId question =
                confirmed(proposed(TIM, Outcome.STAFF_UNCERTAINTY)).questionId();
        Modelling entry = shown("esra", question, centre.clock.today());

        Question begun = read("vera", question);
        assertThat(begun.state()).isEqualTo(QuestionState.FOLLOW_UP);
        assertThat(begun.duties()).extracting(Duty::state).containsExactly(Duty.State.MET, Duty.State.OPEN);
        assertThat(entry.toString()).doesNotContain("tim");
        assertThat(centre.administration
                        .screens()
                        .timeline(centre.actor("vera"), new ChildRef("tim"), new PageRequest(200, null))
                        .items())
                .noneMatch(i -> i.id().equals(entry.id().value()));

        Modelling tried = tried("mila", entry, 4);
        assertThat(tried.state()).isEqualTo(ModellingState.TRIED);
        assertThat(read("vera", question).duties()).extracting(Duty::state).containsOnly(Duty.State.MET);

        retract("esra", tried);
        assertThat(read("vera", question).duties()).extracting(Duty::state).containsOnly(Duty.State.OPEN);
    }

    @Test
    void remindsWhoSawItOnTheDayUntilItWasTried() {
        Modelling later = shown("esra", null, centre.clock.today().plusDays(1));
        Modelling now = shown("esra", null, centre.clock.today());

        assertThat(waits("mila", later)).isFalse();
        assertThat(waits("mila", now)).isTrue();
        assertThat(waits("vera", now)).isFalse();
        assertThat(waits("max", now)).isFalse();
        tried("mila", now, 2);
        assertThat(waits("mila", now)).isFalse();
    }

    private boolean waits(String who, Modelling entry) {
        UUID id = entry.id().value();
        return centre.administration.screens().workQueue(centre.actor(who)).stream()
                .anyMatch(i -> i.id().equals(id));
    }

    @Test
    void refusesBadInputByItsOwnRule() {
        Modelling entry = shown("esra", null, null);
        LocalDate today = centre.clock.today();
        assertRefused(CoachingProblems.HELPED_INVALID, () -> tried("mila", entry, 6));
        assertRefused(
                CoachingProblems.DATE_INVALID,
                () -> practice.modellings.tried(
                        centre.actor("mila"),
                        entry.id(),
                        entry.revision(),
                        new TryModelling(today.minusDays(1), 3, null, null)));
        assertRefused(CoachingProblems.DATE_INVALID, () -> shown("esra", null, today.minusDays(1)));
        assertRefused(
                CoachingProblems.MOMENT_UNKNOWN,
                () -> practice.modellings.record(
                        centre.actor("esra"),
                        new RecordModelling(
                                null,
                                new MomentId(UUID.randomUUID()),
                                GROUP,
                                null,
                                "Sat down first.",
                                "It calms.",
                                null,
                                null,
                                null,
                                null)));
        assertRefused(
                Limits.FIELDS_INVALID,
                () -> practice.modellings.tried(
                        centre.actor("mila"),
                        entry.id(),
                        entry.revision(),
                        new TryModelling(null, 3, "x".repeat(1 << 20), null)));
        Modelling gone = retract("esra", entry);
        assertThat(gone.shown()).isNull();
        assertRefused(CoachingProblems.MODELLING_STATE, () -> tried("mila", gone, 3));
    }

    private Modelling shown(String who, @Nullable QuestionId question, @Nullable LocalDate tryOn) {
        return practice.modellings.record(
                centre.actor(who),
                new RecordModelling(
                        question,
                        null,
                        question == null ? GROUP : null,
                        null,
                        "Sat down on the floor first.",
                        "Children come closer.",
                        List.of(Theme.CONTACT),
                        List.of(MILA),
                        tryOn,
                        null));
    }

    private Modelling tried(String who, Modelling entry, int result) {
        return practice.modellings.tried(
                centre.actor(who), entry.id(), entry.revision(), new TryModelling(null, result, "It went.", null));
    }

    private Modelling retract(String who, Modelling entry) {
        return practice.modellings.retract(
                centre.actor(who), entry.id(), entry.revision(), new RetractRecord("It was another group.", null));
    }
}
