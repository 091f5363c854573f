package org.houvast.coaching.internal.guest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.houvast.coaching.CaseGuest;
import org.houvast.coaching.CaseGuestState;
import org.houvast.coaching.CaseGuests;
import org.houvast.coaching.GuestProblems;
import org.houvast.coaching.InviteGuest;
import org.houvast.coaching.Outcome;
import org.houvast.coaching.Question;
import org.houvast.coaching.QuestionFilter;
import org.houvast.coaching.QuestionId;
import org.houvast.coaching.QuestionSummary;
import org.houvast.coaching.WithdrawQuestion;
import org.houvast.coaching.internal.CoachingCentre;
import org.houvast.coaching.internal.CoachingTest;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.PageRequest;
import org.houvast.commons.StaffRef;
import org.houvast.commons.Subject;
import org.houvast.host.spi.Custody;
import org.houvast.privacy.Consent;
import org.houvast.privacy.ConsentMode;
import org.houvast.privacy.ConsentPurpose;
import org.houvast.privacy.GiveConsent;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.privacy.RequestConsent;
import org.houvast.privacy.WithdrawConsent;
import org.houvast.testkit.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A specialist for one case, for a while: what the guest reaches, under which name, and how it ends by itself. */
class GuestsIT extends CoachingTest {
    private final CaseGuests guests;
    private final Instant now;

    GuestsIT(TestDatabase database) {
        super(database);
        guests = new JpaCaseGuests(centre.desk, centre.administration.settings());
        centre.host.coach("gwen", "care");
        now = centre.clock.instant();
    }

    @AfterEach
    void today() {
        centre.clock.set(now);
    }

    private CaseGuest invite(String who, Question question, int days) {
        return guests.invite(
                centre.actor(who),
                new InviteGuest(
                        question.id(),
                        new StaffRef("gwen"),
                        null,
                        centre.clock.today().plusDays(days)));
    }

    @Test
    void readsTheQuestionOfOneCaseUnderItsAliasUntilItsLastDay() {
        Question question = asked("vera", TIM, "Hides when others shout.");
        Question other = asked("vera", TIM, "Eats little.");
        assertRefused(PrivacyProblems.NOT_FOUND, () -> read("gwen", question.id()));

        CaseGuest guest = invite("vera", question, 7);

        assertThat(guest.organisation()).isEqualTo(new OrganisationRef("care"));
        assertThat(guest.active()).isTrue();
        Question seen = read("gwen", question.id());
        assertThat(seen.subject().id()).isNull();
        assertThat(seen.subject().alias()).isNotBlank();
        assertThat(seen.ageMonthsAtSignal()).isNull();
        assertThat(seen.allowedActions()).noneMatch(a -> a.allowed());
        assertThat(guests.get(centre.actor("gwen"), guest.id()).subject()).isEqualTo(seen.subject());
        assertThat(questions("gwen")).contains(question.id()).doesNotContain(other.id());
        assertRefused(PrivacyProblems.NOT_FOUND, () -> read("gwen", other.id()));

        centre.clock.at(guest.until(), LocalTime.of(23, 0));
        assertThat(read("gwen", question.id()).id()).isEqualTo(question.id());
        centre.clock.at(guest.until().plusDays(1), LocalTime.of(0, 30));
        assertRefused(PrivacyProblems.NOT_FOUND, () -> read("gwen", question.id()));
        assertThat(questions("gwen")).doesNotContain(question.id());
        assertThat(guests.get(centre.actor("vera"), guest.id()).active()).isFalse();
    }

    private List<QuestionId> questions(String who) {
        return centre
                .questions
                .list(
                        centre.actor(who),
                        new QuestionFilter(null, null, null, null, null, null),
                        new PageRequest(200, null))
                .items()
                .stream()
                .map(QuestionSummary::id)
                .toList();
    }

    @Test
    void knowsTheChildByConsentToConsultAndByNoOther() {
        ChildRef child = new ChildRef("guest-child");
        centre.host
                .child("guest-child", CoachingCentre.BORN, "sun")
                .mentor("guest-child", "vera")
                .guardian("guest-parent", "guest-child", Custody.YES);
        Question question = asked("vera", Subject.of(child), "Hides when others shout.");
        invite("rik", question, 7);
        given(child, ConsentPurpose.EXTERNAL_COACH_NAMED);
        assertThat(read("gwen", question.id()).subject().id()).isNull();

        Consent consent = given(child, ConsentPurpose.YOUTH_CARE_CONSULT);
        assertThat(read("gwen", question.id()).subject()).isEqualTo(Subject.of(child));

        centre.privacy
                .consents()
                .withdraw(
                        centre.actor("vera"),
                        consent.id(),
                        consent.revision(),
                        new WithdrawConsent(new GuardianRef("guest-parent"), null, ConsentMode.SPOKEN, "n"));
        assertThat(read("gwen", question.id()).subject().id()).isNull();
    }

    private Consent given(ChildRef child, ConsentPurpose purpose) {
        Consent asked = centre.privacy
                .consents()
                .request(
                        centre.actor("vera"),
                        new RequestConsent(child, purpose, new OrganisationRef("care"), "1", null, null, null, null));
        return centre.privacy
                .consents()
                .give(
                        centre.actor("vera"),
                        asked.id(),
                        asked.revision(),
                        new GiveConsent(new GuardianRef("guest-parent"), null, ConsentMode.SPOKEN, "n"));
    }

    @Test
    void learnsNothingOfWhatStaffAndCoachKeepBetweenThem() {
        var proposed = proposed(TIM, Outcome.STAFF_UNCERTAINTY);
        confirm("mila", confirm("esra", proposed));
        Question question = read("vera", proposed.questionId());
        assertThat(question.outcome()).isEqualTo(Outcome.STAFF_UNCERTAINTY);
        invite("vera", question, 7);

        Question seen = read("gwen", question.id());

        assertThat(seen.outcome()).isNull();
        assertThat(seen.duties()).isEmpty();
        assertThat(seen.tryOuts()).isEmpty();
        assertRefused(PrivacyProblems.NOT_FOUND, () -> centre.assessments.get(centre.actor("gwen"), proposed.id()));
        assertRefused(
                PrivacyProblems.NOT_FOUND,
                () -> centre.observations.get(
                        centre.actor("gwen"), question.observations().get(0)));
    }

    @Test
    void endsAtOnceWhenSomebodyEndsIt() {
        Question question = asked("vera", SUN, "It is loud.");
        CaseGuest guest = invite("rik", question, 7);
        assertThat(read("gwen", question.id()).subject()).isEqualTo(SUN);

        CaseGuest ended = guests.end(centre.actor("rik"), guest.id(), guest.revision());

        assertThat(ended.state()).isEqualTo(CaseGuestState.ENDED);
        assertThat(ended.endedBy()).isEqualTo(new StaffRef("rik"));
        assertRefused(PrivacyProblems.NOT_FOUND, () -> read("gwen", question.id()));
        assertRefused(GuestProblems.STATE, () -> guests.end(centre.actor("rik"), ended.id(), ended.revision()));
        assertThat(invite("rik", question, 3).active()).isTrue();
    }

    @Test
    void isASpecialistInvitedForAPeriodThatCanBe() {
        Question question = asked("vera", TIM, "Hides when others shout.");
        LocalDate today = centre.clock.today();
        for (InviteGuest wrong : List.of(
                invitation(question, "gwen", today.minusDays(1), today),
                invitation(question, "gwen", today.plusDays(2), today.plusDays(1)),
                invitation(question, "gwen", today, today.plusMonths(3).plusDays(1)))) {
            assertRefused(GuestProblems.PERIOD, () -> guests.invite(centre.actor("vera"), wrong));
        }
        for (String nobody : List.of("omar", "nobody")) {
            assertRefused(
                    GuestProblems.NOT_A_SPECIALIST,
                    () -> guests.invite(centre.actor("vera"), invitation(question, nobody, today, today)));
        }
        CaseGuest later =
                guests.invite(centre.actor("vera"), invitation(question, "gwen", today.plusDays(5), today.plusDays(9)));
        assertThat(later.active()).isFalse();
        assertRefused(PrivacyProblems.NOT_FOUND, () -> read("gwen", question.id()));
        assertRefused(
                GuestProblems.EXISTS,
                () -> guests.invite(centre.actor("vera"), invitation(question, "gwen", today, today.plusDays(5))));
        Question draft = drafted("vera", TIM, "Not asked.");
        assertRefused(PrivacyProblems.NOT_FOUND, () -> invite("vera", draft, 1));
        assertRefused(
                PrivacyProblems.NOT_FOUND,
                () -> guests.invite(
                        centre.actor("vera"),
                        new InviteGuest(new QuestionId(UUID.randomUUID()), new StaffRef("gwen"), null, today)));
        Question gone = centre.questions.withdraw(
                centre.actor("vera"), question.id(), question.revision(), new WithdrawQuestion("solved", null));
        assertRefused(GuestProblems.CASE_NOT_OPEN, () -> invite("vera", gone, 1));
    }

    private static InviteGuest invitation(Question question, String guest, LocalDate from, LocalDate until) {
        return new InviteGuest(question.id(), new StaffRef(guest), from, until);
    }
}
