package org.houvast.stepplan.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.houvast.coaching.Outcome;
import org.houvast.coaching.Question;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.StaffRef;
import org.houvast.commons.Subject;
import org.houvast.privacy.Actor;
import org.houvast.stepplan.ActionPlan;
import org.houvast.stepplan.ActionPlanFilter;
import org.houvast.stepplan.ActionPlanText;
import org.houvast.stepplan.AgendaEntry;
import org.houvast.stepplan.Attendee;
import org.houvast.stepplan.AttendeeRole;
import org.houvast.stepplan.Consultation;
import org.houvast.stepplan.ConsultationFilter;
import org.houvast.stepplan.CreateActionPlan;
import org.houvast.stepplan.Goal;
import org.houvast.stepplan.PlanChildDiscussion;
import org.houvast.stepplan.PlanConsultation;
import org.houvast.stepplan.Setting;
import org.houvast.stepplan.StepPlan;
import org.houvast.stepplan.StepPlanFilter;
import org.houvast.stepplan.TemplateFilter;
import org.houvast.testkit.TestDatabase;
import org.junit.jupiter.api.Test;

/** The number of SQL statements of a read does not depend on how much there is to read. */
class StatementsIT extends StepPlanTest {
    private static final Subject NOA = Subject.of(new ChildRef("noa"));
    private static final int TRIES = 5;

    StatementsIT(TestDatabase database) {
        super(database);
    }

    @Test
    void listsPlansOfAnyNumberWithTheSameStatements() {
        plansAboutChildren();

        for (String who : List.of("vera", "esra", "rik")) {
            sameForEveryLength(who, (actor, page) -> centre.plans.list(actor, StepPlanFilter.ALL, page));
        }
        sameForEveryLength("vera", (actor, page) -> centre.templates.list(actor, TemplateFilter.ALL, page));
    }

    @Test
    void listsConsultationsAndActionPlansOfAnyNumberWithTheSameStatements() {
        for (Subject subject : List.of(SUN, NOA, TIM)) {
            Question question = centre.assessed(subject, Outcome.SPECIFIC_APPROACH);
            later();
            consultation(question, 2);
            actionPlan(question, 1);
        }

        for (String who : List.of("vera", "esra", "rik")) {
            sameForEveryLength(who, (actor, page) -> centre.consultations.list(actor, ConsultationFilter.ALL, page));
            sameForEveryLength(who, (actor, page) -> centre.actionPlans.list(actor, ActionPlanFilter.ALL, page));
        }
    }

    @Test
    void showsScreensWithTheSameStatementsHoweverMuchStandsOnThem() {
        plansAboutChildren();
        GroupRef sun = new GroupRef("sun");

        for (String who : List.of("vera", "esra", "rik")) {
            sameWithMore(who, actor -> centre.administration.screens().board(actor, sun));
            sameWithMore(who, actor -> centre.administration.screens().workQueue(actor));
        }
        sameForEveryLength(
                "vera", (actor, page) -> centre.administration.screens().timeline(actor, new ChildRef("tim"), page));
    }

    @Test
    void readsOneRecordWithTheSameStatementsHoweverMuchBelongsToIt() {
        Question question = centre.assessed(TIM, Outcome.SPECIFIC_APPROACH);
        Consultation small = consultation(question, 1);
        Consultation large = consultation(question, 4);
        ActionPlan brief = actionPlan(question, 1);
        ActionPlan extensive = actionPlan(centre.assessed(TIM, Outcome.SPECIFIC_APPROACH), 6);
        StepPlan begun = confirmed(drafted());
        StepPlan far = done(confirmed(drafted()), 1, 4);

        for (String who : List.of("vera", "esra", "rik")) {
            same(
                    who,
                    actor -> centre.consultations.get(actor, small.id()),
                    actor -> centre.consultations.get(actor, large.id()));
            same(
                    who,
                    actor -> centre.actionPlans.get(actor, brief.id()),
                    actor -> centre.actionPlans.get(actor, extensive.id()));
            same(who, actor -> centre.plans.get(actor, begun.id()), actor -> centre.plans.get(actor, far.id()));
        }
    }

    @Test
    void putsQuestionsOnAnAgendaWithOneMoreStatementForEachAtMost() {
        List<Question> questions = Stream.of(TIM, NOA, TIM, SUN, TIM)
                .map(subject -> centre.asked("vera", subject))
                .toList();

        for (String who : List.of("vera", "esra", "rik")) {
            long one = fewest(who, actor -> talk(actor, questions.subList(0, 1)));

            assertThat(fewest(who, actor -> talk(actor, questions)))
                    .as("the row of each item alone, as " + who)
                    .isBetween(one, one + questions.size() - 1);
        }
    }

    private void talk(Actor actor, List<Question> questions) {
        centre.discussions.plan(
                actor,
                new PlanChildDiscussion(
                        new GroupRef("sun"),
                        MONDAY,
                        List.of(new Attendee(new StaffRef("mila"), AttendeeRole.TEAM, false)),
                        questions.stream()
                                .map(q -> new AgendaEntry(q.id(), null, "How do we go on?"))
                                .toList(),
                        null));
    }

    private void plansAboutChildren() {
        for (Subject subject : List.of(NOA, TIM, TIM)) {
            later();
            confirmed(drafted(centre.asked("vera", subject)));
        }
    }

    /** the newest is the one about a child, whose alias takes a statement */
    private void later() {
        centre.clock.advance(Duration.ofSeconds(1));
    }

    private Consultation consultation(Question question, int attendees) {
        List<Attendee> invited = List.of("rik", "vera", "mila", "esra").stream()
                .limit(attendees)
                .map(who -> new Attendee(new StaffRef(who), role(who), false))
                .toList();
        return centre.consultations.plan(centre.actor("vera"), new PlanConsultation(question.id(), MONDAY, invited));
    }

    private static AttendeeRole role(String who) {
        return switch (who) {
            case "rik" -> AttendeeRole.MANAGER;
            case "vera" -> AttendeeRole.ASKER;
            case "esra" -> AttendeeRole.COACH;
            default -> AttendeeRole.TEAM;
        };
    }

    private ActionPlan actionPlan(Question question, int goals) {
        List<Goal> all = IntStream.range(0, goals)
                .mapToObj(i -> new Goal(Setting.CENTRE, "He joins in.", "Watches.", "Plays with one child."))
                .toList();
        return centre.actionPlans.create(
                centre.actor("vera"),
                new CreateActionPlan(
                        question.id(), new ActionPlanText(all, List.of(), List.of(), null, null, null), null));
    }

    private interface Listing {
        Page<?> list(Actor actor, PageRequest page);
    }

    private void sameForEveryLength(String who, Listing listing) {
        assertThat(listing.list(centre.actor(who), new PageRequest(50, null)).items())
                .as(who)
                .hasSizeGreaterThan(2);
        same(
                who,
                actor -> listing.list(actor, new PageRequest(1, null)),
                actor -> listing.list(actor, new PageRequest(50, null)));
    }

    private void sameWithMore(String who, Consumer<Actor> screen) {
        long before = fewest(who, screen);
        plansAboutChildren();
        assertThat(fewest(who, screen)).as(who).isPositive().isEqualTo(before);
    }

    private void same(String who, Consumer<Actor> one, Consumer<Actor> many) {
        assertThat(fewest(who, many)).as(who).isPositive().isEqualTo(fewest(who, one));
    }

    /** of several tries: what is delivered in the background at the same time may add to some of them */
    private long fewest(String who, Consumer<Actor> read) {
        return LongStream.range(0, TRIES)
                .map(i -> {
                    Actor actor = centre.actor(who);
                    long before = centre.database.statementCount().total();
                    read.accept(actor);
                    return centre.database.statementCount().total() - before;
                })
                .min()
                .orElseThrow();
    }
}
