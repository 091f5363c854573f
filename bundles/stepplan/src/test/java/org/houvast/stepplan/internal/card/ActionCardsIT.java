package org.houvast.stepplan.internal.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.houvast.coaching.Outcome;
import org.houvast.coaching.Question;
import org.houvast.coaching.internal.advice.StoredGivenTips;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.PersonRef;
import org.houvast.commons.Role;
import org.houvast.commons.StaffRef;
import org.houvast.host.spi.Custody;
import org.houvast.host.spi.Membership;
import org.houvast.host.spi.StaffRecord;
import org.houvast.host.spi.StaffRecord.RoleAt;
import org.houvast.persistence.Rows;
import org.houvast.privacy.BreakTheGlass;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.privacy.Relation;
import org.houvast.privacy.Target;
import org.houvast.stepplan.ActionCard;
import org.houvast.stepplan.ActionCard.CardAction;
import org.houvast.stepplan.ActionCard.CardTip;
import org.houvast.stepplan.ActionCards;
import org.houvast.stepplan.ActionKind;
import org.houvast.stepplan.ActionPlan;
import org.houvast.stepplan.ActionPlanText;
import org.houvast.stepplan.AgreeActionPlan;
import org.houvast.stepplan.Alternative;
import org.houvast.stepplan.AnswerOfParents;
import org.houvast.stepplan.Attendee;
import org.houvast.stepplan.AttendeeRole;
import org.houvast.stepplan.CommunicationPlan;
import org.houvast.stepplan.ConsultActionPlan;
import org.houvast.stepplan.Consultation;
import org.houvast.stepplan.CreateActionPlan;
import org.houvast.stepplan.DiscussActionPlan;
import org.houvast.stepplan.ExpectedCare;
import org.houvast.stepplan.Goal;
import org.houvast.stepplan.HoldConsultation;
import org.houvast.stepplan.PlanConsultation;
import org.houvast.stepplan.PlannedAction;
import org.houvast.stepplan.ProbabilityBand;
import org.houvast.stepplan.RecordConsultation;
import org.houvast.stepplan.Setting;
import org.houvast.stepplan.SupportLevel;
import org.houvast.stepplan.internal.StepPlanCentre;
import org.houvast.stepplan.internal.StepPlanTest;
import org.houvast.stepplan.internal.Workbench;
import org.houvast.stepplan.internal.action.JpaActionPlans;
import org.houvast.testkit.AccessMatrix;
import org.houvast.testkit.CsvTable;
import org.houvast.testkit.MemoryHost;
import org.houvast.testkit.Operation;
import org.houvast.testkit.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a stand-in gets: what to do today, on one page, and nothing of the file. */
class ActionCardsIT extends StepPlanTest {
    private static final ChildRef TIM_REF = new ChildRef("tim");
    private static final ChildRef KIT = new ChildRef("kit");

    private final ActionCards cards;

    ActionCardsIT(TestDatabase database) {
        super(database);
        TipShelf tips = new TipShelf();
        tips.bindTips(new StoredGivenTips(database.dataSource()));
        this.cards = new PlannedActionCards(
                new Workbench(
                        database.transactions("stepplan", JpaActionPlans.class),
                        database.dataSource(),
                        centre.privacy.guard(),
                        centre.privacy.subjects(),
                        centre.privacy.aliases(),
                        centre.privacy.names(),
                        centre.clock),
                tips);
    }

    @Test
    void tellsWhoWorksHereTodayWhatToDoAndNothingElse() {
        Question question = centre.assessed(TIM, Outcome.SPECIFIC_APPROACH);
        ActionPlan agreed = agreed(question);
        assertThat(actions("vera")).doesNotContain("CARD same seat at lunch.");
        centre.actionPlans.start(centre.actor("vera"), agreed.id(), agreed.revision());
        tip(
                "PUBLISHED",
                "CHILD_APPROACH",
                "CARD-TIP Name it first",
                question.id().value(),
                null);
        tip("PUBLISHED", "GROUP_APPROACH", "CARD-TIP Sing it", null, "ACCEPTED");
        tip("PUBLISHED", "PARENT_APPROACH", "CARD-TIP At the door", null, null);
        tip("PUBLISHED", "CHILD_APPROACH", "CARD-TIP Declined", null, "DECLINED");
        tip("RETIRED", "CHILD_APPROACH", "CARD-TIP Retired", null, null);
        tip("PUBLISHED", "CHILD_APPROACH", "CARD-TIP Of another case", UUID.randomUUID(), null);
        standIn("sam", MONDAY);

        ActionCard card = cards.of(centre.actor("sam"), TIM_REF, null);

        assertThat(card.group()).isEqualTo(new GroupRef("sun"));
        assertThat(card.day()).isEqualTo(MONDAY);
        assertThat(card.actions())
                .contains(
                        new CardAction(ActionKind.ROUTINE, "CARD same seat at lunch."),
                        new CardAction(ActionKind.ADULT_APPROACH, "CARD say what comes next."));
        assertThat(card.tips())
                .extracting(CardTip::title)
                .filteredOn(title -> title.startsWith("CARD-TIP"))
                .containsExactlyInAnyOrder("CARD-TIP Name it first", "CARD-TIP Sing it");
        assertThat(card.toString())
                .doesNotContain("CANARY")
                .doesNotContain("SPECIFIC_APPROACH")
                .doesNotContain("LIGHT")
                .doesNotContain("mila")
                .doesNotContain("vera");

        on(MONDAY.plusDays(1));
        assertRefused(PrivacyProblems.NOT_FOUND, () -> cards.of(centre.actor("sam"), TIM_REF, null));
        assertThat(actions("vera")).contains("CARD from tomorrow.");
    }

    private List<String> actions(String who) {
        return cards.of(centre.actor(who), TIM_REF, null).actions().stream()
                .map(CardAction::text)
                .toList();
    }

    /** somebody who works in sun on this day alone */
    private void standIn(String key, LocalDate day) {
        centre.host.staff(new StaffRecord(
                new StaffRef(key),
                new PersonRef("person-" + key),
                key,
                new OrganisationRef(MemoryHost.CENTRE),
                List.of(new RoleAt(Role.STAFF, null)),
                List.of(new Membership(new GroupRef("sun"), day, day)),
                null,
                Set.of(),
                null));
    }

    private ActionPlan agreed(Question question) {
        ActionPlan plan =
                centre.actionPlans.create(centre.actor("vera"), new CreateActionPlan(question.id(), text(), null));
        plan = centre.actionPlans.consult(
                centre.actor("vera"),
                plan.id(),
                plan.revision(),
                new ConsultActionPlan(recorded(question).id()));
        plan = centre.actionPlans.discuss(
                centre.actor("vera"),
                plan.id(),
                plan.revision(),
                new DiscussActionPlan(MONDAY, centre.toldParents(TIM).value(), null, null, null));
        for (String side : List.of("vera", "esra", "rik")) {
            plan = centre.actionPlans.agree(centre.actor(side), plan.id(), plan.revision(), new AgreeActionPlan(null));
        }
        return centre.actionPlans.recordParents(
                centre.actor("vera"), plan.id(), plan.revision(), new AnswerOfParents(true, MONDAY, null, null, null));
    }

    private static ActionPlanText text() {
        return new ActionPlanText(
                List.of(
                        new Goal(Setting.HOME, "CANARY goal.", "CANARY baseline.", "CANARY target."),
                        new Goal(Setting.CENTRE, "CANARY joins in.", "CANARY watches.", "CANARY plays.")),
                List.of(
                        planned(Setting.CENTRE, ActionKind.ROUTINE, "CARD same seat at lunch.", MONDAY),
                        planned(Setting.BOTH, ActionKind.ADULT_APPROACH, "CARD say what comes next.", MONDAY),
                        planned(Setting.CENTRE, ActionKind.MATERIAL, "CARD from tomorrow.", MONDAY.plusDays(1)),
                        planned(Setting.HOME, ActionKind.ROUTINE, "CANARY at home.", MONDAY),
                        planned(Setting.CENTRE, ActionKind.PARENT, "CANARY talk with them.", MONDAY),
                        planned(Setting.CENTRE, ActionKind.REFER, "CANARY refer.", MONDAY)),
                List.of(new Alternative("CANARY another group.", false, "CANARY he knows this one.")),
                SupportLevel.LIGHT,
                MONDAY.plusWeeks(6),
                new ExpectedCare("CANARY treatment", ProbabilityBand.POSSIBLE));
    }

    private static PlannedAction planned(Setting setting, ActionKind kind, String text, LocalDate from) {
        return new PlannedAction(setting, kind, text, new StaffRef("mila"), from, null);
    }

    private Consultation recorded(Question question) {
        List<Attendee> all = List.of(
                new Attendee(new StaffRef("rik"), AttendeeRole.MANAGER, true),
                new Attendee(new StaffRef("vera"), AttendeeRole.ASKER, true),
                new Attendee(new StaffRef("mila"), AttendeeRole.TEAM, true),
                new Attendee(new StaffRef("esra"), AttendeeRole.COACH, false));
        Consultation planned =
                centre.consultations.plan(centre.actor("vera"), new PlanConsultation(question.id(), MONDAY, all));
        Consultation held = centre.consultations.hold(
                centre.actor("rik"), planned.id(), planned.revision(), new HoldConsultation(MONDAY, all));
        CommunicationPlan telling = new CommunicationPlan(
                "We would like to talk.", new StaffRef("vera"), MONDAY.plusDays(2), "at the door", "time", null);
        return centre.consultations.record(
                centre.actor("vera"),
                held.id(),
                held.revision(),
                new RecordConsultation(List.of("We make a plan."), telling, null));
    }

    /** a tip that was given in sun, as coaching keeps it */
    private void tip(String state, String audience, String title, @Nullable UUID caseId, @Nullable String response) {
        Rows rows = Rows.on(centre.database.dataSource());
        UUID tip = UUID.randomUUID();
        rows.change(
                "insert into coaching_tip (id, revision, acts, state, location_key, work_form, controller_key, language,"
                        + " title, tip_text, themes, audience, source, licence, at)"
                        + " values (?, 1, 1, ?, 'loc', 'KDV', 'centre', 'EN', ?, 'Do it.', 'BUSY', ?, 'own', 'CC0', ?)",
                p -> p.uuid(tip).text(state).text(title).text(audience).instant(centre.clock.instant()));
        rows.change(
                "insert into coaching_advice (id, revision, acts, state, group_key, location_key, work_form,"
                        + " controller_key, author_key, case_id, advice_text, tip_id, at, response, shared_by_giver,"
                        + " shared_by_receiver) values (?, 1, 1, 'GIVEN', 'sun', 'loc', 'KDV', 'centre', 'esra', ?,"
                        + " 'CANARY advice', ?, ?, ?, false, false)",
                p -> p.uuid(UUID.randomUUID())
                        .uuid(caseId)
                        .uuid(tip)
                        .instant(centre.clock.instant())
                        .text(response));
    }

    @Test
    void isThereForExactlyTheRelationsOfTheTable() {
        centre.host
                .child("kit", StepPlanCentre.BORN, "sun")
                .mentor("kit", "omar")
                .guardian("kit-m", "kit", Custody.YES)
                .staffAt("dora", Role.DPO, "loc")
                .staff("bob", Role.STAFF, "moon")
                .staff("gia", Role.STAFF, "moon");
        var unused = centre.privacy
                .breakGlass()
                .open(centre.actor("gia"), new BreakTheGlass(KIT, "An ambulance asks what the child is allergic to."));
        AccessMatrix matrix =
                new AccessMatrix(ActionCardsIT.class, CsvTable.read(ActionCardsIT.class, "access.csv"), Map.of());
        Target target = new Target(
                PlannedActionCards.TYPE,
                null,
                Set.of(KIT),
                new GroupRef("sun"),
                StepPlanCentre.KDV,
                new OrganisationRef(MemoryHost.CENTRE),
                null,
                null);
        SoftAssertions all = new SoftAssertions();
        for (String person : matrix.people()) {
            all.assertThat(centre.actor(person).scope().relationsTo(target))
                    .extracting(Relation::name)
                    .as(person)
                    .containsExactlyInAnyOrderElementsOf(matrix.relations(person, "CHILD"));
        }
        all.assertAll();
        assertThat(CardAccess.READ.relations())
                .extracting(Relation::name)
                .containsExactlyInAnyOrder(
                        "GROUP_STAFF", "MENTOR", "INTERNAL_COACH", "LOCATION_MANAGER", "BREAK_GLASS");

        matrix.play(Map.of(
                CardAccess.READ.code(),
                List.of(Operation.of("CHILD", person -> cards.of(centre.actor(person), KIT, null)))));
    }
}
