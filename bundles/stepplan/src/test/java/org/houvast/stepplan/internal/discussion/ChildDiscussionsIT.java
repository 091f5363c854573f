package org.houvast.stepplan.internal.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.houvast.administration.TimelineContributor;
import org.houvast.administration.WorkQueueContributor;
import org.houvast.coaching.Question;
import org.houvast.coaching.WithdrawQuestion;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Language;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Problem;
import org.houvast.commons.StaffRef;
import org.houvast.commons.Subject;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.stepplan.AgendaEntry;
import org.houvast.stepplan.AgendaItem;
import org.houvast.stepplan.AgreedAction;
import org.houvast.stepplan.Attendee;
import org.houvast.stepplan.AttendeeRole;
import org.houvast.stepplan.CancelChildDiscussion;
import org.houvast.stepplan.ChildDiscussion;
import org.houvast.stepplan.ChildDiscussionFilter;
import org.houvast.stepplan.ChildDiscussionState;
import org.houvast.stepplan.ChildDiscussionSummary;
import org.houvast.stepplan.CompleteFollowUp;
import org.houvast.stepplan.DropFollowUp;
import org.houvast.stepplan.FollowUp;
import org.houvast.stepplan.FollowUpFilter;
import org.houvast.stepplan.FollowUpState;
import org.houvast.stepplan.FollowUpSummary;
import org.houvast.stepplan.HoldChildDiscussion;
import org.houvast.stepplan.PlanChildDiscussion;
import org.houvast.stepplan.PutOnAgenda;
import org.houvast.stepplan.RecapChildDiscussion;
import org.houvast.stepplan.RecapNote;
import org.houvast.stepplan.StepPlanProblems;
import org.houvast.stepplan.internal.StepPlanTest;
import org.houvast.testkit.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChildDiscussionsIT extends StepPlanTest {
    private static final Subject NOA = Subject.of(new ChildRef("noa"));
    private static final Subject BAS = Subject.of(new ChildRef("bas"));
    private static final LocalDate FRIDAY = LocalDate.of(2026, 3, 6);

    ChildDiscussionsIT(TestDatabase database) {
        super(database);
    }

    @Test
    void makesAllActionsInOneGo() {
        ChildDiscussion held = held(planned(about(centre.asked("vera", TIM)), about(NOA), about(SUN)));

        ChildDiscussion recapped = recap(
                "vera",
                held,
                List.of(new RecapNote(1, "We look again.")),
                action(1, "mila", "Ask for the swing."),
                action(1, "vera", "Talk at the door."),
                action(3, "rik", "Move the cupboard."));

        assertThat(recapped.state()).isEqualTo(ChildDiscussionState.RECAPPED);
        assertThat(recapped.agenda()).extracting(AgendaItem::note).containsExactly("We look again.", null, null);
        assertThat(recapped.followUps())
                .extracting(FollowUp::what)
                .containsExactly("Ask for the swing.", "Talk at the door.", "Move the cupboard.");
        assertThat(recapped.followUps()).extracting(FollowUp::subject).containsExactly(TIM, TIM, SUN);
        assertThat(recapped.followUps()).allSatisfy(f -> {
            assertThat(f.state()).isEqualTo(FollowUpState.OPEN);
            assertThat(f.by()).isEqualTo(FRIDAY);
            assertThat(f.discussionId()).isEqualTo(held.id());
        });
        assertThat(read("mila", recapped)).isEqualTo(read("vera", recapped));
    }

    @Test
    void makesNoActionWhenOneOfThemDoesNotFit() {
        ChildDiscussion held = held(planned(about(NOA)));

        assertRefused(
                StepPlanProblems.AGENDA_ITEM_UNKNOWN,
                () -> recap("vera", held, List.of(), action(1, "mila", "Look."), action(2, "mila", "Look.")));
        assertRefused(
                StepPlanProblems.AGENDA_ITEM_UNKNOWN,
                () -> recap("vera", held, List.of(new RecapNote(1, "one"), new RecapNote(1, "two"))));
        assertRefused(
                StepPlanProblems.DATE_INVALID,
                () -> recap("vera", held, List.of(), new AgreedAction(1, "Look.", staff("mila"), MONDAY.minusDays(1))));
        for (String nobodyOfTheGroup : List.of("esra", "nobody")) {
            assertRefused(
                    StepPlanProblems.FOLLOW_UP_PERSON,
                    () -> recap("vera", held, List.of(), action(1, nobodyOfTheGroup, "Look.")));
        }
        assertThat(read("vera", held).state()).isEqualTo(ChildDiscussionState.HELD);
        assertThat(of(held, "vera")).isEmpty();
    }

    @Test
    void showsTheCoachCasesUnderTheirAliasAndNothingOfOtherChildren() {
        Question question = centre.asked("vera", TIM);
        ChildDiscussion held = held(planned(about(NOA), about(question), about(SUN)));
        ChildDiscussion recapped = recap(
                "vera",
                held,
                List.of(),
                action(1, "mila", "About a child without a case."),
                action(2, "esra", "Come and look."),
                action(3, "esra", "Look at the room."));

        ChildDiscussion seen = read("esra", recapped);

        assertThat(seen.agenda()).extracting(AgendaItem::no).containsExactly(2, 3);
        assertThat(seen.agenda().get(0).subject().child()).isEmpty();
        assertThat(seen.agenda().get(0).subject().alias()).isNotBlank();
        assertThat(seen.agenda().get(1).subject()).isEqualTo(SUN);
        assertThat(seen.followUps()).extracting(FollowUp::what).containsExactly("Come and look.", "Look at the room.");
        assertThat(seen.followUps().get(0).subject())
                .isEqualTo(seen.agenda().get(0).subject());
        assertThat(seen.toString()).doesNotContain("tim").doesNotContain("noa").doesNotContain("without a case");
        assertThat(of(recapped, "esra"))
                .extracting(FollowUpSummary::what)
                .containsExactlyInAnyOrder("Come and look.", "Look at the room.");
        assertThat(of(recapped, "esra").toString()).doesNotContain("tim").doesNotContain("noa");
        FollowUp hidden = recapped.followUps().get(0);
        assertRefused(PrivacyProblems.NOT_FOUND, () -> centre.followUps.get(centre.actor("esra"), hidden.id()));
        assertRefused(
                PrivacyProblems.NOT_FOUND,
                () -> centre.followUps.complete(
                        centre.actor("esra"), hidden.id(), hidden.revision(), new CompleteFollowUp(null, null)));
    }

    @Test
    void letsACoachPutCasesOnTheAgendaAndNoChildByItsKey() {
        Question question = centre.asked("vera", TIM);
        ChildDiscussion planned = planned(about(SUN));

        assertRefused(PrivacyProblems.NOT_FOUND, () -> put("esra", planned, about(NOA)));
        assertRefused(
                PrivacyProblems.NOT_FOUND,
                () -> put("esra", planned, new AgendaEntry(null, Subject.alias("somebody"), "Who is this?")));
        ChildDiscussion more = put("esra", planned, about(question));

        assertThat(more.agenda().get(1).subject().child()).isEmpty();
        assertThat(read("vera", more).agenda().get(1).subject()).isEqualTo(TIM);
    }

    @Test
    void hidesAnItemFromWhoIsFamilyOfItsChild() {
        ChildDiscussion planned = planned(about(NOA), about(TIM));

        assertThat(read("otto", planned).agenda())
                .extracting(AgendaItem::subject)
                .containsExactly(TIM);
        ChildDiscussion held = held(planned);
        assertRefused(
                StepPlanProblems.AGENDA_ITEM_UNKNOWN,
                () -> recap("otto", held, List.of(new RecapNote(1, "She is fine."))));
    }

    @Test
    void takesOnlyItemsThatFit() {
        Question question = centre.asked("vera", TIM);
        Question withdrawn = centre.asked("vera", TIM);
        centre.questions.withdraw(
                centre.actor("vera"), withdrawn.id(), withdrawn.revision(), new WithdrawQuestion("moved", null));
        ChildDiscussion planned = planned(about(question));

        assertFlaws(() -> put("vera", planned, about(question)), "/agenda/0", "is on the agenda already");
        assertFlaws(() -> put("vera", planned, about(NOA), about(NOA)), "/agenda/1", "is on the agenda already");
        assertFlaws(
                () -> put("vera", planned, new AgendaEntry(null, null, "About nobody.")),
                "/agenda/0",
                "either a question or a child or group");
        assertFlaws(
                () -> put("vera", planned, new AgendaEntry(question.id(), TIM, "About both.")),
                "/agenda/0",
                "either a question or a child or group");
        assertFlaws(() -> put("iris", planned, about(BAS)), "/agenda/0", "is of another location or work form");
        assertRefused(StepPlanProblems.CASE_NOT_OPEN, () -> put("vera", planned, about(withdrawn)));
        assertRefused(PrivacyProblems.NOT_FOUND, () -> put("vera", planned, about(BAS)));
        assertThat(put("vera", planned, about(TIM)).agenda()).hasSize(2);
    }

    @Test
    void isPlannedAndHeldOnADayThatCanBeByPeopleWhoAreThere() {
        assertRefused(
                StepPlanProblems.DATE_INVALID,
                () -> centre.discussions.plan(centre.actor("vera"), command(MONDAY.minusDays(1), about(TIM))));
        assertRefused(
                StepPlanProblems.ATTENDEES_INVALID,
                () -> centre.discussions.plan(
                        centre.actor("vera"),
                        new PlanChildDiscussion(
                                new GroupRef("sun"),
                                MONDAY,
                                List.of(invited("mila", AttendeeRole.TEAM), invited("mila", AttendeeRole.COACH)),
                                List.of(about(TIM)),
                                null)));
        ChildDiscussion planned = planned(about(TIM));
        assertRefused(
                StepPlanProblems.DATE_INVALID,
                () -> centre.discussions.hold(
                        centre.actor("vera"),
                        planned.id(),
                        planned.revision(),
                        new HoldChildDiscussion(MONDAY.plusDays(1), everybody(true))));
        assertRefused(
                PrivacyProblems.NOT_FOUND,
                () -> centre.discussions.plan(centre.actor("omar"), command(MONDAY, about(TIM))));
        assertRefused(PrivacyProblems.NOT_FOUND, () -> read("omar", planned));
    }

    @Test
    void isCalledOffWithAReasonAndThenOver() {
        ChildDiscussion planned = planned(about(TIM));

        ChildDiscussion cancelled = centre.discussions.cancel(
                centre.actor("rik"), planned.id(), planned.revision(), new CancelChildDiscussion("ill", null));

        assertThat(cancelled.reason()).isEqualTo("ill");
        assertThat(cancelled.allowedActions()).allMatch(a -> a.refusal() != null);
        assertRefused(StepPlanProblems.DISCUSSION_STATE, () -> put("vera", cancelled, about(NOA)));
    }

    @Test
    void holdsBackNamesThatTheCoachWouldRead() {
        assertRefused(
                PrivacyProblems.NAME_IN_TEXT,
                () -> centre.discussions.plan(
                        centre.actor("vera"), command(MONDAY, new AgendaEntry(null, TIM, "How is noa doing?"))));
        ChildDiscussion held = held(planned(about(TIM)));
        assertRefused(
                PrivacyProblems.NAME_IN_TEXT,
                () -> recap("vera", held, List.of(), action(1, "mila", "Play with noa.")));
    }

    @Test
    void standsInTheWorkQueueOfItsPersonUntilItIsDone() {
        ChildDiscussion planned = planned(about(TIM));
        assertThat(queue("mila", planned.id().value())).isEqualTo("hold-discussion");
        ChildDiscussion held = held(planned);
        assertThat(queue("mila", planned.id().value())).isEqualTo("recap-discussion");
        FollowUp agreed = recap("vera", held, List.of(), action(1, "mila", "Look."))
                .followUps()
                .get(0);
        UUID id = agreed.id().value();

        assertThat(queue("mila", planned.id().value())).isNull();
        assertThat(queue("mila", id)).isEqualTo("do-follow-up");
        assertThat(queue("vera", id)).isNull();
        on(FRIDAY.plusDays(1));
        assertThat(item("mila", id).overdue()).isTrue();
        assertThat(centre.followUps.get(centre.actor("mila"), agreed.id()).overdue())
                .isTrue();

        FollowUp done = centre.followUps.complete(
                centre.actor("mila"), agreed.id(), agreed.revision(), new CompleteFollowUp("It helped.", null));

        assertThat(done.state()).isEqualTo(FollowUpState.DONE);
        assertThat(done.overdue()).isFalse();
        assertThat(done.note()).isEqualTo("It helped.");
        assertThat(queue("mila", id)).isNull();
        assertRefused(
                StepPlanProblems.FOLLOW_UP_STATE,
                () -> centre.followUps.drop(
                        centre.actor("mila"), done.id(), done.revision(), new DropFollowUp("no need", null)));
    }

    @Test
    void showsTheCoachItsOwnActionsInTheQueueByAlias() {
        ChildDiscussion held = held(planned(about(centre.asked("vera", TIM))));
        FollowUp agreed = recap("vera", held, List.of(), action(1, "esra", "Come and look."))
                .followUps()
                .get(0);

        assertThat(item("esra", agreed.id().value()).subject()).satisfies(s -> {
            assertThat(s.child()).isEmpty();
            assertThat(s.alias()).isNotBlank();
        });
    }

    @Test
    void standsOnTheTimelineOfItsChild() {
        ChildDiscussion held = held(planned(about(NOA)));
        FollowUp agreed = recap("vera", held, List.of(), action(1, "mila", "Look at the swing."))
                .followUps()
                .get(0);

        assertThat(centre.administration
                        .screens()
                        .timeline(centre.actor("vera"), new ChildRef("noa"), PageRequest.first())
                        .items())
                .extracting(TimelineContributor.Item::id)
                .contains(agreed.id().value());
    }

    @Test
    void listsWhatIsOfTheGroup() {
        ChildDiscussion planned = planned(about(TIM));
        ChildDiscussionFilter sun = new ChildDiscussionFilter(new GroupRef("sun"), null, ChildDiscussionState.PLANNED);

        for (String who : List.of("vera", "esra", "rik", "iris")) {
            assertThat(centre.discussions
                            .list(centre.actor(who), sun, PageRequest.first())
                            .items())
                    .as(who)
                    .extracting(ChildDiscussionSummary::id)
                    .contains(planned.id());
        }
        for (String who : List.of("omar", "ada")) {
            assertThat(centre.discussions
                            .list(centre.actor(who), sun, PageRequest.first())
                            .items())
                    .as(who)
                    .isEmpty();
        }
    }

    private ChildDiscussion planned(AgendaEntry... agenda) {
        return centre.discussions.plan(centre.actor("vera"), command(MONDAY, agenda));
    }

    private static PlanChildDiscussion command(LocalDate on, AgendaEntry... agenda) {
        return new PlanChildDiscussion(new GroupRef("sun"), on, everybody(false), List.of(agenda), null);
    }

    private ChildDiscussion held(ChildDiscussion planned) {
        return centre.discussions.hold(
                centre.actor("vera"),
                planned.id(),
                planned.revision(),
                new HoldChildDiscussion(MONDAY, everybody(true)));
    }

    private ChildDiscussion put(String who, ChildDiscussion planned, AgendaEntry... agenda) {
        return centre.discussions.agenda(
                centre.actor(who), planned.id(), planned.revision(), new PutOnAgenda(List.of(agenda), null));
    }

    private ChildDiscussion recap(String who, ChildDiscussion held, List<RecapNote> notes, AgreedAction... actions) {
        return centre.discussions.recap(
                centre.actor(who), held.id(), held.revision(), new RecapChildDiscussion(notes, List.of(actions), null));
    }

    private ChildDiscussion read(String who, ChildDiscussion discussion) {
        return centre.discussions.get(centre.actor(who), discussion.id());
    }

    private List<FollowUpSummary> of(ChildDiscussion discussion, String who) {
        return centre.followUps
                .list(
                        centre.actor(who),
                        new FollowUpFilter(null, null, null, null, null, null, discussion.id()),
                        PageRequest.first())
                .items();
    }

    private WorkQueueContributor.Item item(String who, UUID id) {
        return centre.administration.screens().workQueue(centre.actor(who)).stream()
                .filter(i -> i.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private @Nullable String queue(String who, UUID id) {
        return centre.administration.screens().workQueue(centre.actor(who)).stream()
                .filter(i -> i.id().equals(id))
                .map(WorkQueueContributor.Item::task)
                .findFirst()
                .orElse(null);
    }

    private static void assertFlaws(ThrowingCallable call, String at, String message) {
        assertThatExceptionOfType(Problem.class).isThrownBy(call).satisfies(p -> {
            assertThat(p.type()).isEqualTo(StepPlanProblems.AGENDA_INVALID);
            assertThat(p.violations(Language.EN)).containsExactly(new Problem.Violation(at, message));
        });
    }

    private static List<Attendee> everybody(boolean present) {
        return List.of(
                new Attendee(staff("vera"), AttendeeRole.ASKER, present),
                new Attendee(staff("mila"), AttendeeRole.TEAM, present),
                new Attendee(staff("esra"), AttendeeRole.COACH, present));
    }

    private static Attendee invited(String who, AttendeeRole role) {
        return new Attendee(staff(who), role, false);
    }

    private static AgendaEntry about(Question question) {
        return new AgendaEntry(question.id(), null, "How do we go on?");
    }

    private static AgendaEntry about(Subject subject) {
        return new AgendaEntry(null, subject, "How do we go on?");
    }

    private static AgreedAction action(int no, String who, String what) {
        return new AgreedAction(no, what, staff(who), FRIDAY);
    }

    private static StaffRef staff(String key) {
        return new StaffRef(key);
    }
}
