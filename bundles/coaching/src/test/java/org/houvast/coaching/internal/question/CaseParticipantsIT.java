package org.houvast.coaching.internal.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.UUID;
import org.houvast.coaching.CaseParticipant;
import org.houvast.coaching.CaseParticipants;
import org.houvast.coaching.CaseRole;
import org.houvast.coaching.InviteGuest;
import org.houvast.coaching.Question;
import org.houvast.coaching.QuestionId;
import org.houvast.coaching.internal.CoachingCentre;
import org.houvast.coaching.internal.CoachingTest;
import org.houvast.coaching.internal.assessment.AssessmentAccess;
import org.houvast.coaching.internal.guest.GuestAccess;
import org.houvast.coaching.internal.guest.JpaCaseGuests;
import org.houvast.commons.ChildRef;
import org.houvast.commons.Discipline;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Role;
import org.houvast.commons.StaffRef;
import org.houvast.commons.Subject;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.testkit.TestDatabase;
import org.junit.jupiter.api.Test;

/** Who takes part in a case and what each of them may see: what the policy answers to that person. */
class CaseParticipantsIT extends CoachingTest {
    private final CaseParticipants participants;

    CaseParticipantsIT(TestDatabase database) {
        super(database);
        ReadActions actions = new ReadActions();
        List.of(new QuestionAccess(), new AssessmentAccess(), new GuestAccess()).forEach(actions::add);
        participants = new PolicyCaseParticipants(
                centre.desk.transactions(),
                centre.desk.dataSource(),
                centre.desk.guard(),
                centre.desk.host(),
                centre.privacy.actors(),
                actions);
        centre.host
                .coach("gwen", "care")
                .child("pim", CoachingCentre.BORN, "sun")
                .staff("mona", Role.STAFF, "sun")
                .mentor("pim", "mona");
    }

    private Question joined() {
        Question asked = asked("vera", Subject.of(new ChildRef("pim")), "Hides when others shout.");
        new JpaCaseGuests(centre.desk, centre.administration.settings())
                .invite(
                        centre.actor("rik"),
                        new InviteGuest(
                                asked.id(),
                                new StaffRef("gwen"),
                                null,
                                centre.clock.today().plusDays(7)));
        return centre.questions.pickUp(
                centre.actor("esra"), asked.id(), read("esra", asked.id()).revision());
    }

    @Test
    void areToldWithWhatThePolicyAnswersEachOfThem() {
        Question question = joined();

        List<CaseParticipant> people = participants.of(centre.actor("vera"), question.id());

        assertThat(people)
                .extracting(p -> p.staff().key(), CaseParticipant::roles)
                .containsExactly(
                        tuple("vera", List.of(CaseRole.ASKER, CaseRole.STAFF)),
                        tuple("esra", List.of(CaseRole.COACH)),
                        tuple("mona", List.of(CaseRole.MENTOR)),
                        tuple("gwen", List.of(CaseRole.GUEST)));
        CaseParticipant vera = people.get(0);
        assertThat(vera.knowsChild()).isTrue();
        assertThat(vera.reads())
                .containsExactly("coaching.assessment.read", "coaching.guest.read", "coaching.question.read");
        CaseParticipant esra = people.get(1);
        assertThat(esra.knowsChild()).isFalse();
        assertThat(esra.organisation()).isEqualTo(new OrganisationRef("care"));
        assertThat(esra.discipline()).isEqualTo(Discipline.YOUTH_CARE);
        assertThat(esra.reads()).isEqualTo(vera.reads());
        CaseParticipant gwen = people.get(3);
        assertThat(gwen.knowsChild()).isFalse();
        assertThat(gwen.until()).isEqualTo(centre.clock.today().plusDays(7));
        assertThat(gwen.reads()).containsExactly("coaching.guest.read", "coaching.question.read");
    }

    @Test
    void tellNoMentorToWhoMayNotKnowTheChildAndNobodyToAGuest() {
        Question question = joined();

        assertThat(participants.of(centre.actor("esra"), question.id()))
                .extracting(p -> p.staff().key())
                .containsExactly("vera", "esra", "gwen");
        assertThat(participants.of(centre.actor("rik"), question.id())).hasSize(4);
        for (String outside : List.of("gwen", "omar", "fleur")) {
            assertRefused(PrivacyProblems.NOT_FOUND, () -> participants.of(centre.actor(outside), question.id()));
        }
        assertRefused(
                PrivacyProblems.NOT_FOUND, () -> participants.of(centre.actor("vera"), new QuestionId(new UUID(7, 7))));
    }

    @Test
    void seeNothingOnceTheyAreGone() {
        Question question = joined();
        centre.host.staffLeaves("gwen", centre.clock.today().minusDays(1));

        assertThat(participants.of(centre.actor("vera"), question.id()))
                .filteredOn(p -> p.staff().key().equals("gwen"))
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.reads()).isEmpty();
                    assertThat(p.knowsChild()).isFalse();
                });
    }
}
