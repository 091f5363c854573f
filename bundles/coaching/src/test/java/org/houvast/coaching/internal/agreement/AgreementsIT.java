package org.houvast.coaching.internal.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.houvast.administration.WorkQueueContributor.Item;
import org.houvast.coaching.AgreementFilter;
import org.houvast.coaching.AgreementParty;
import org.houvast.coaching.AgreementState;
import org.houvast.coaching.AgreementSummary;
import org.houvast.coaching.ArrangementProblems;
import org.houvast.coaching.AssignCoach;
import org.houvast.coaching.CoachAssignment;
import org.houvast.coaching.CoachType;
import org.houvast.coaching.CoachingProblems;
import org.houvast.coaching.CooperationAgreement;
import org.houvast.coaching.EndAgreement;
import org.houvast.coaching.EndAssignment;
import org.houvast.coaching.EvaluateAgreement;
import org.houvast.coaching.MakeAgreement;
import org.houvast.coaching.PartyRole;
import org.houvast.coaching.ReviseAgreement;
import org.houvast.coaching.internal.Arranged;
import org.houvast.coaching.internal.CoachingTest;
import org.houvast.commons.Discipline;
import org.houvast.commons.GroupRef;
import org.houvast.commons.LocationRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Place;
import org.houvast.commons.StaffRef;
import org.houvast.commons.WorkForm;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.testkit.MemoryHost;
import org.houvast.testkit.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AgreementsIT extends CoachingTest {
    private static final Place BSO = new Place(new LocationRef("loc"), WorkForm.BSO);
    private static final AgreementParty CENTRE = party(MemoryHost.CENTRE, Discipline.CHILDCARE, PartyRole.CONTROLLER);
    private static final AgreementParty CARE = party("care", Discipline.YOUTH_CARE, PartyRole.PROCESSOR);
    private static int programmes;

    private final Arranged arranged;

    AgreementsIT(TestDatabase database) {
        super(database);
        arranged = Arranged.at(centre);
    }

    @BeforeEach
    void anotherProgramme() {
        programmes++;
    }

    private LocalDate today() {
        return centre.clock.today();
    }

    @Test
    void keepsTermsFromWhoOnlyHasToKnowWhoComesAndWhen() {
        CooperationAgreement made = make("rik", command(today(), today().plusYears(1)));
        assertThat(made.state()).isEqualTo(AgreementState.ACTIVE);
        assertThat(made.hourlyRate()).isEqualByComparingTo("75.50");
        assertRefused(PrivacyProblems.NOT_FOUND, () -> get("omar", made));

        CoachAssignment resting = centre.assignments.assign(
                centre.actor("rik"),
                new AssignCoach(
                        new StaffRef("fleur"),
                        CoachType.YOUTH_CARE,
                        List.of(new GroupRef("moon")),
                        today(),
                        null,
                        null,
                        today(),
                        made.id()));
        assertThat(resting.agreementId()).isEqualTo(made.id());
        for (String who : List.of("omar", "fleur", "iris")) {
            CooperationAgreement seen = get(who, made);
            assertThat(seen.parties()).containsExactly(CENTRE, CARE);
            assertThat(seen.hoursPerYear()).isNull();
            assertThat(seen.hourlyRate()).isNull();
            assertThat(seen.fundingSource()).isNull();
            assertThat(refusal(seen.allowedActions(), "end")).contains(PrivacyProblems.NOT_ALLOWED);
        }
        for (String who : List.of("rik", "ada")) {
            assertThat(get(who, made).hoursPerYear()).isEqualTo(200);
        }
        for (String who : List.of("rik", "ada", "omar", "fleur", "iris")) {
            assertThat(listed(who)).contains(made.id().value().toString());
        }
        for (String who : List.of("anna", "sofie")) {
            assertRefused(PrivacyProblems.NOT_FOUND, () -> get(who, made));
            assertThat(listed(who)).isEmpty();
        }
        assertRefused(PrivacyProblems.NOT_FOUND, () -> make("omar", command(today(), null)));
        assertRefused(PrivacyProblems.NOT_ALLOWED, () -> make("iris", command(today(), null)));
        centre.assignments.end(centre.actor("rik"), resting.id(), resting.revision(), new EndAssignment(null));
    }

    @Test
    void letsAnAssignmentRestOnItOnlyWhereItHolds() {
        CooperationAgreement made = make("rik", command(today(), today().plusDays(10)));

        assertRefused(
                ArrangementProblems.AGREEMENT_NOT_COVERING, () -> assign("fleur", "moon", today().plusDays(11), made));
        assertRefused(ArrangementProblems.AGREEMENT_NOT_COVERING, () -> assign("iris-of-nobody", "sun", today(), made));
        assertRefused(ArrangementProblems.AGREEMENT_NOT_COVERING, () -> assign("fleur", "sun", today(), made));
    }

    private CoachAssignment assign(String coach, String group, LocalDate from, CooperationAgreement agreement) {
        centre.host.organisation("elsewhere", Discipline.YOUTH_CARE).coach("iris-of-nobody", "elsewhere");
        return centre.assignments.assign(
                centre.actor("rik"),
                new AssignCoach(
                        new StaffRef(coach),
                        CoachType.YOUTH_CARE,
                        List.of(new GroupRef(group)),
                        from,
                        null,
                        null,
                        today(),
                        agreement.id()));
    }

    @Test
    void refusesWhatOverlapsOrRunsBackwards() {
        CooperationAgreement made = make("rik", command(today(), today().plusDays(30)));

        assertRefused(ArrangementProblems.AGREEMENT_OVERLAPS, () -> make("rik", command(today().plusDays(30), null)));
        assertRefused(CoachingProblems.PERIOD_INVALID, () -> make("rik", command(today(), today().minusDays(1))));
        assertRefused(
                CoachingProblems.PERIOD_INVALID, () -> make("rik", command(today().plusDays(9), today().plusDays(8))));
        CooperationAgreement next = make("rik", command(today().plusDays(31), null));
        assertThat(next.state()).isEqualTo(AgreementState.PLANNED);
        assertRefused(
                ArrangementProblems.AGREEMENT_OVERLAPS,
                () -> revise(made, today().plusDays(31), 10, null, today().plusDays(3)));
    }

    @Test
    void checksPartiesAndTerms() {
        assertRefused(ArrangementProblems.PARTIES_INVALID, () -> make("rik", parties(CENTRE, CENTRE)));
        assertRefused(
                ArrangementProblems.PARTIES_INVALID,
                () -> make("rik", parties(CENTRE, party("nobody", Discipline.YOUTH_CARE, PartyRole.PROCESSOR))));
        assertRefused(
                ArrangementProblems.PARTIES_INVALID,
                () -> make("rik", parties(party(MemoryHost.CENTRE, Discipline.CHILDCARE, PartyRole.PROCESSOR), CARE)));
        CooperationAgreement made = make("rik", command(today(), today().plusDays(60)));
        for (int hours : new int[] {-1, 10_001}) {
            assertRefused(ArrangementProblems.AGREEMENT_INVALID, () -> revise(made, null, hours, null, today()));
        }
        for (String rate : List.of("-1", "1000.01", "1.234")) {
            assertRefused(
                    ArrangementProblems.AGREEMENT_INVALID, () -> revise(made, null, 1, new BigDecimal(rate), today()));
        }
        assertRefused(ArrangementProblems.AGREEMENT_INVALID, () -> revise(made, null, 1, null, today().minusDays(1)));
        assertRefused(
                ArrangementProblems.AGREEMENT_INVALID,
                () -> arranged.agreements.revise(
                        centre.actor("rik"),
                        made.id(),
                        made.revision(),
                        new ReviseAgreement(
                                null, 1, null, null, null, null, List.of(new StaffRef("nobody")), today())));
        CooperationAgreement revised = revise(made, today().plusDays(9), 0, null, today());
        assertThat(revised.hoursPerYear()).isZero();
        assertThat(revised.until()).isEqualTo(today().plusDays(9));
    }

    @Test
    void isLookedBackOnAndEnded() {
        CooperationAgreement made = make("rik", command(today(), null));
        CooperationAgreement due = revise(made, null, 20, null, today());
        assertThat(due.evaluationDue()).isTrue();
        assertThat(waiting("rik")).contains(due.id().value().toString());
        assertThat(waiting("vera")).doesNotContain(due.id().value().toString());
        assertRefused(CoachingProblems.DATE_INVALID, () -> evaluate(due, today().plusDays(1)));

        CooperationAgreement evaluated = evaluate(due, today());
        assertThat(evaluated.evaluations()).singleElement().satisfies(e -> assertThat(e.conclusion())
                .isEqualTo("We go on."));
        assertThat(waiting("rik")).doesNotContain(due.id().value().toString());

        assertRefused(CoachingProblems.DATE_INVALID, () -> end(evaluated, today().minusDays(2)));
        CooperationAgreement ended = end(evaluated, null);
        assertThat(ended.state()).isEqualTo(AgreementState.ENDED);
        assertRefused(ArrangementProblems.AGREEMENT_STATE, () -> end(ended, null));
        assertRefused(ArrangementProblems.AGREEMENT_STATE, () -> revise(ended, null, 1, null, today()));
        assertThat(evaluate(ended, today()).evaluations()).hasSize(2);
    }

    private String listed(String who) {
        return arranged
                .agreements
                .list(
                        centre.actor(who),
                        new AgreementFilter(new LocationRef("loc"), new OrganisationRef("care"), today()),
                        new PageRequest(200, null))
                .items()
                .stream()
                .map(AgreementSummary::id)
                .toList()
                .stream()
                .map(id -> id.value().toString())
                .reduce("", String::concat);
    }

    private String waiting(String who) {
        return centre.administration.screens().workQueue(centre.actor(who)).stream()
                .map(Item::id)
                .map(Object::toString)
                .reduce("", String::concat);
    }

    private CooperationAgreement make(String who, MakeAgreement command) {
        return arranged.agreements.make(centre.actor(who), command);
    }

    private CooperationAgreement get(String who, CooperationAgreement agreement) {
        return arranged.agreements.get(centre.actor(who), agreement.id());
    }

    private CooperationAgreement evaluate(CooperationAgreement agreement, LocalDate on) {
        return arranged.agreements.evaluate(
                centre.actor("ada"),
                agreement.id(),
                agreement.revision(),
                new EvaluateAgreement(on, "We go on.", null));
    }

    private CooperationAgreement end(CooperationAgreement agreement, @Nullable LocalDate lastDay) {
        return arranged.agreements.end(
                centre.actor("rik"), agreement.id(), agreement.revision(), new EndAgreement(lastDay));
    }

    private CooperationAgreement revise(
            CooperationAgreement agreement,
            @Nullable LocalDate until,
            int hours,
            @Nullable BigDecimal rate,
            LocalDate evaluation) {
        return arranged.agreements.revise(
                centre.actor("rik"),
                agreement.id(),
                agreement.revision(),
                new ReviseAgreement(until, hours, rate, null, agreement.programme(), null, null, evaluation));
    }

    private MakeAgreement command(LocalDate from, @Nullable LocalDate until) {
        return new MakeAgreement(
                List.of(CENTRE, CARE),
                List.of(BSO),
                from,
                until,
                200,
                new BigDecimal("75.50"),
                "municipality",
                "programme " + programmes,
                "Coaching on the group.",
                List.of(new StaffRef("fleur")),
                from.plusDays(5));
    }

    private MakeAgreement parties(AgreementParty... parties) {
        MakeAgreement c = command(today(), null);
        return new MakeAgreement(
                List.of(parties),
                c.locations(),
                c.from(),
                c.until(),
                c.hoursPerYear(),
                c.hourlyRate(),
                c.fundingSource(),
                c.programme(),
                c.goals(),
                c.contactPersons(),
                c.evaluationDate());
    }

    private static AgreementParty party(String key, Discipline discipline, PartyRole role) {
        return new AgreementParty(new OrganisationRef(key), discipline, role);
    }
}
