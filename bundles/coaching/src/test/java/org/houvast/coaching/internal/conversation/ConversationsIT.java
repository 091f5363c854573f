package org.houvast.coaching.internal.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.houvast.administration.TimelineContributor;
import org.houvast.administration.WorkQueueContributor;
import org.houvast.coaching.CoachingProblems;
import org.houvast.coaching.Confidentiality;
import org.houvast.coaching.Conversation;
import org.houvast.coaching.ConversationFilter;
import org.houvast.coaching.ConversationId;
import org.houvast.coaching.ConversationKind;
import org.houvast.coaching.ConversationState;
import org.houvast.coaching.ConversationSummary;
import org.houvast.coaching.FinishAgreement;
import org.houvast.coaching.NewTalkAgreement;
import org.houvast.coaching.PracticeCounts.Counts;
import org.houvast.coaching.Question;
import org.houvast.coaching.QuestionId;
import org.houvast.coaching.QuestionState;
import org.houvast.coaching.RecordConversation;
import org.houvast.coaching.RetractRecord;
import org.houvast.coaching.ReviseConversation;
import org.houvast.coaching.internal.CoachingCentre;
import org.houvast.coaching.internal.CoachingTest;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.Limits;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Problem;
import org.houvast.commons.StaffRef;
import org.houvast.commons.Subject;
import org.houvast.host.spi.Custody;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.testkit.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConversationsIT extends CoachingTest {
    private static final StaffRef MILA = new StaffRef("mila");
    private static final String CANARY = "Kanarie-71 sings at dawn.";
    private static final ConversationFilter ALL = new ConversationFilter(null, null, null, null, null, null, null);

    ConversationsIT(TestDatabase database) {
        super(database);
    }

    @Test
    void beginsTheExploringOfAQuestionThatWasPickedUpAndOfOneThatIsPickedUpLater() {
        Question picked = pickedUp(asked("vera", TIM, "Hides when others shout."));
        talk("esra", ConversationKind.COACHING, picked.id(), null);
        assertThat(read("vera", picked.id()).state()).isEqualTo(QuestionState.EXPLORING);

        Question early = asked("vera", SUN, "It is loud after lunch.");
        talk("mila", ConversationKind.TEAM, early.id(), null);
        assertThat(read("vera", early.id()).state()).isEqualTo(QuestionState.ASKED);
        assertThat(pickedUp(early).state()).isEqualTo(QuestionState.EXPLORING);
        assertThat(read("vera", early.id()).participants())
                .extracting(p -> p.staff().key())
                .contains("mila");
    }

    @Test
    void keepsATalkAboutTheWorkOfAdultsOutOfTheFileOfTheChild() {
        Question asked = asked("vera", TIM, "Hides when others shout.");
        Conversation adults = talk("vera", ConversationKind.TEAM, asked.id(), null);
        Conversation parents = talk("vera", ConversationKind.PARENT, asked.id(), null);

        assertThat(adults.subject()).isEqualTo(SUN);
        assertThat(parents.subject()).isEqualTo(TIM);
        assertThat(onTimeline("vera"))
                .anySatisfy(i -> {
                    assertThat(i.id()).isEqualTo(parents.id().value());
                    assertThat(i.summary()).isNull();
                })
                .noneMatch(i -> i.id().equals(adults.id().value()));
        assertThat(ids("vera", ofChild("tim"))).contains(parents.id()).doesNotContain(adults.id());
        assertThat(ids("vera", of(asked.id()))).contains(parents.id(), adults.id());
        assertThat(ids("esra", ofChild("tim"))).isEmpty();
        assertRefused(CoachingProblems.NO_CHILD_HERE, () -> talk("vera", ConversationKind.COACHING, null, TIM));
        assertRefused(CoachingProblems.CHILD_NEEDED, () -> talk("vera", ConversationKind.CHILD_DISCUSSION, null, SUN));
    }

    @Test
    void showsAnOutsideCoachTheAliasAndNoParent() {
        Question asked = asked("vera", TIM, "Hides when others shout.");
        Conversation talk = withParent(asked, "anna");

        Conversation seen = get("esra", talk.id());
        assertThat(talk.guardians()).containsExactly(new GuardianRef("anna"));
        assertThat(seen.guardians()).isEmpty();
        assertThat(seen.subject().alias()).isNotBlank();
        assertThat(seen.toString()).doesNotContain("tim").doesNotContain("anna");
        assertThat(list("esra", of(asked.id())).toString()).doesNotContain("tim");
        centre.host.guardian("zoe", "bas", Custody.YES);
        assertRefused(CoachingProblems.GUARDIAN_UNKNOWN, () -> withParent(asked, "zoe"));
    }

    private Conversation withParent(Question question, String guardian) {
        return practice.conversations.record(
                centre.actor("vera"),
                new RecordConversation(
                        ConversationKind.PARENT,
                        question.id(),
                        null,
                        null,
                        null,
                        null,
                        List.of(new GuardianRef(guardian)),
                        CANARY,
                        null,
                        null,
                        null));
    }

    @Test
    void tellsTheManagerCoarseCountsAndNoWord() {
        int before = told(counts("rik"));
        for (int i = 0; i < 10; i++) {
            talk("vera", ConversationKind.COACHING, null, SUN);
        }
        int after = told(counts("rik"));

        assertThat(after).isGreaterThanOrEqualTo(before + 5);
        assertThat(after % 5).isZero();
        assertThat(practice.counts
                        .of(centre.actor("rik"), CoachingCentre.KDV, 2019, 1)
                        .conversations())
                .isNull();
        for (String manager : List.of("rik", "max")) {
            assertThat(list(manager, ALL)).isEmpty();
            assertThat(onTimeline(manager)).noneMatch(i -> i.kind().equals("conversation"));
            assertThat(centre.administration.screens().workQueue(centre.actor(manager)))
                    .noneMatch(i -> i.kind().equals("conversation"));
        }
        assertRefused(
                CoachingProblems.PERIOD_INVALID,
                () -> practice.counts.of(centre.actor("rik"), CoachingCentre.KDV, 2026, 5));
    }

    private static int told(Counts counts) {
        return Optional.ofNullable(counts.conversations()).orElse(0);
    }

    @Test
    void keepsAgreementsAndRemindsWhoPromised() {
        Conversation talk = promised();
        assertThat(waiting("mila", talk)).hasSize(1);
        assertThat(waiting("vera", talk)).isEmpty();

        Conversation done = done("mila", talk, 1);
        assertThat(done.agreements().get(0).doneBy()).isEqualTo(MILA);
        assertThat(waiting("mila", talk)).isEmpty();
        assertRefused(CoachingProblems.AGREEMENT_UNKNOWN, () -> done("mila", done, 1));
        assertThat(refusal(done.allowedActions(), "done")).contains(CoachingProblems.AGREEMENT_UNKNOWN);

        Conversation revised = revise("vera", done);
        assertThat(revised.agreements()).hasSize(2);
        assertThat(revised.agreements().get(0).doneAt()).isNotNull();
        assertThat(revised.agreements().get(1).doneAt()).isNull();
        assertThat(revised.revision().number()).isEqualTo(3);
    }

    @Test
    void opensToNobodyWhatWasSaidAmongFew() {
        Conversation few = among("vera", "esra");
        assertRefused(
                CoachingProblems.CONFIDENTIALITY_WIDENED,
                () -> practice.conversations.revise(
                        centre.actor("vera"),
                        few.id(),
                        few.revision(),
                        new ReviseConversation(few.heldOn(), CANARY, null, Confidentiality.CASE, null)));
    }

    @Test
    void sealsWhatWasTakenBack() {
        Conversation gone = retract("vera", promised());

        assertThat(gone.state()).isEqualTo(ConversationState.RETRACTED);
        assertThat(gone.reason()).isEqualTo("About somebody else.");
        assertThat(get("mila", gone.id()).toString()).doesNotContain("Kanarie").doesNotContain("Dim the light");
        assertRefused(CoachingProblems.CONVERSATION_STATE, () -> revise("vera", gone));
    }

    @Test
    void refusesBadInputByItsOwnRule() {
        LocalDate tomorrow = centre.clock.today().plusDays(1);
        assertRefused(CoachingProblems.SUBJECT_OR_QUESTION, () -> talk("vera", ConversationKind.TEAM, null, null));
        Question asked = asked("vera", SUN, "It is loud after lunch.");
        assertRefused(CoachingProblems.SUBJECT_OR_QUESTION, () -> talk("vera", ConversationKind.TEAM, asked.id(), SUN));
        assertRefused(CoachingProblems.DATE_INVALID, () -> written(tomorrow, List.of(), CANARY));
        assertRefused(CoachingProblems.STAFF_UNKNOWN, () -> written(null, List.of(new StaffRef("nobody")), CANARY));
        assertRefused(Limits.FIELDS_INVALID, () -> written(null, List.of(), "x".repeat(1 << 20)));
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> written(null, List.of(), "We saw Tim cry."))
                .satisfies(p -> {
                    assertThat(p.type()).isEqualTo(PrivacyProblems.NAME_IN_TEXT);
                    assertThat(p.toString()).doesNotContainIgnoringCase("tim ");
                });
        String odd = "\uD83D\uDE00 \u05E9\u05DC\u05D5\u05DD \u202Eabc";
        assertThat(get("mila", written(null, List.of(), odd).id()).gist()).isEqualTo(odd);
    }

    private Conversation written(@Nullable LocalDate heldOn, List<StaffRef> others, String gist) {
        return record("vera", ConversationKind.TEAM, null, SUN, heldOn, others, gist);
    }

    @Test
    void followsAChildThatMovesAndWritesNothingAboutOneThatLeft() {
        centre.host.child("liv", CoachingCentre.BORN, "sun");
        Subject liv = Subject.of(new ChildRef("liv"));
        Conversation talk = talk("vera", ConversationKind.PARENT, null, liv);
        centre.host.childMoves("liv", "moon", centre.clock.today());

        assertRefused(PrivacyProblems.NOT_FOUND, () -> get("vera", talk.id()));
        assertRefused(PrivacyProblems.NOT_FOUND, () -> talk("vera", ConversationKind.PARENT, null, liv));
        assertThat(get("omar", talk.id()).subject()).isEqualTo(liv);
        assertThat(ids("omar", ofChild("liv"))).containsExactly(talk.id());

        centre.host.childLeaves("liv", centre.clock.today().minusDays(1));
        assertRefused(PrivacyProblems.CHILD_LEFT, () -> talk("iris", ConversationKind.PARENT, null, liv));
    }

    @Test
    void turnsPagesWithoutLosingOrRepeatingAny() {
        for (int i = 0; i < 5; i++) {
            talk("vera", ConversationKind.TEAM, null, SUN);
            centre.clock.advance(Duration.ofSeconds(1));
        }
        var first = practice.conversations.list(centre.actor("vera"), ALL, new PageRequest(3, null));
        var second = practice.conversations.list(centre.actor("vera"), ALL, new PageRequest(3, first.next()));

        assertThat(first.items()).hasSize(3);
        assertThat(second.items()).isNotEmpty().doesNotContainAnyElementsOf(first.items());
    }

    @Test
    void filtersByGroupKindAndTime() {
        Conversation team = talk("vera", ConversationKind.TEAM, null, SUN);
        centre.clock.advance(Duration.ofSeconds(1));
        Conversation parents = talk("vera", ConversationKind.PARENT, null, TIM);

        assertThat(ids("vera", new ConversationFilter(null, new GroupRef("sun"), null, null, null, null, null)))
                .contains(team.id())
                .doesNotContain(parents.id());
        assertThat(ids("vera", new ConversationFilter(null, null, null, null, ConversationKind.PARENT, null, null)))
                .contains(parents.id())
                .doesNotContain(team.id());
        assertThat(ids(
                        "vera",
                        new ConversationFilter(
                                null, null, CoachingCentre.KDV.location(), null, null, team.at(), parents.at())))
                .contains(team.id())
                .doesNotContain(parents.id());
    }

    private Conversation talk(
            String who, ConversationKind kind, @Nullable QuestionId question, @Nullable Subject subject) {
        return record(who, kind, question, subject, null, List.of(), CANARY);
    }

    private Conversation among(String who, String other) {
        return record(who, ConversationKind.COACHING, null, SUN, null, List.of(new StaffRef(other)), CANARY);
    }

    private Conversation record(
            String who,
            ConversationKind kind,
            @Nullable QuestionId question,
            @Nullable Subject subject,
            @Nullable LocalDate heldOn,
            List<StaffRef> others,
            String gist) {
        return practice.conversations.record(
                centre.actor(who),
                new RecordConversation(kind, question, subject, null, heldOn, others, null, gist, null, null, null));
    }

    /** mila promised something in a talk of the team */
    private Conversation promised() {
        return practice.conversations.record(
                centre.actor("vera"),
                new RecordConversation(
                        ConversationKind.TEAM,
                        null,
                        SUN,
                        null,
                        null,
                        List.of(MILA),
                        null,
                        CANARY,
                        List.of(new NewTalkAgreement("Dim the light.", MILA, centre.clock.today())),
                        null,
                        null));
    }

    private Conversation revise(String who, Conversation talk) {
        return practice.conversations.revise(
                centre.actor(who),
                talk.id(),
                talk.revision(),
                new ReviseConversation(
                        talk.heldOn(),
                        CANARY,
                        List.of(
                                new NewTalkAgreement("Dim the light.", MILA, centre.clock.today()),
                                new NewTalkAgreement("Read a book.", null, null)),
                        talk.confidentiality(),
                        null));
    }

    private Conversation done(String who, Conversation talk, int number) {
        return practice.conversations.done(centre.actor(who), talk.id(), talk.revision(), new FinishAgreement(number));
    }

    private Conversation retract(String who, Conversation talk) {
        return practice.conversations.retract(
                centre.actor(who), talk.id(), talk.revision(), new RetractRecord("About somebody else.", null));
    }

    private Conversation get(String who, ConversationId id) {
        return practice.conversations.get(centre.actor(who), id);
    }

    private List<ConversationSummary> list(String who, ConversationFilter filter) {
        return practice.conversations
                .list(centre.actor(who), filter, new PageRequest(200, null))
                .items();
    }

    private List<ConversationId> ids(String who, ConversationFilter filter) {
        return list(who, filter).stream().map(ConversationSummary::id).toList();
    }

    private static ConversationFilter ofChild(String child) {
        return new ConversationFilter(new ChildRef(child), null, null, null, null, null, null);
    }

    private static ConversationFilter of(QuestionId question) {
        return new ConversationFilter(null, null, null, question, null, null, null);
    }

    private Counts counts(String who) {
        LocalDate today = centre.clock.today();
        return practice.counts.of(
                centre.actor(who), CoachingCentre.KDV, today.getYear(), (today.getMonthValue() + 2) / 3);
    }

    private List<TimelineContributor.Item> onTimeline(String who) {
        return centre.administration
                .screens()
                .timeline(centre.actor(who), new ChildRef("tim"), new PageRequest(200, null))
                .items();
    }

    private List<WorkQueueContributor.Item> waiting(String who, Conversation talk) {
        return centre.administration.screens().workQueue(centre.actor(who)).stream()
                .filter(i -> i.id().equals(talk.id().value()))
                .toList();
    }
}
