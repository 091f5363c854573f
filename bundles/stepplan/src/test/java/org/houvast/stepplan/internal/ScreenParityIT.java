package org.houvast.stepplan.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.houvast.administration.BoardContributor;
import org.houvast.administration.GroupBoard;
import org.houvast.administration.WorkQueueContributor;
import org.houvast.coaching.Outcome;
import org.houvast.coaching.Question;
import org.houvast.coaching.QuestionId;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Problem;
import org.houvast.commons.Role;
import org.houvast.commons.StaffRef;
import org.houvast.commons.Subject;
import org.houvast.privacy.Actor;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.stepplan.ActionKind;
import org.houvast.stepplan.ActionPlan;
import org.houvast.stepplan.ActionPlanId;
import org.houvast.stepplan.ActionPlanText;
import org.houvast.stepplan.Alternative;
import org.houvast.stepplan.Attendee;
import org.houvast.stepplan.AttendeeRole;
import org.houvast.stepplan.CommunicationPlan;
import org.houvast.stepplan.ConsultActionPlan;
import org.houvast.stepplan.Consultation;
import org.houvast.stepplan.ConsultationId;
import org.houvast.stepplan.CopyTemplate;
import org.houvast.stepplan.CreateActionPlan;
import org.houvast.stepplan.DiscussActionPlan;
import org.houvast.stepplan.Goal;
import org.houvast.stepplan.HoldConsultation;
import org.houvast.stepplan.NotYetReason;
import org.houvast.stepplan.PlanConsultation;
import org.houvast.stepplan.PlannedAction;
import org.houvast.stepplan.PostponeParents;
import org.houvast.stepplan.RecordConsultation;
import org.houvast.stepplan.Setting;
import org.houvast.stepplan.StepPlan;
import org.houvast.stepplan.StepPlanFilter;
import org.houvast.stepplan.StepPlanId;
import org.houvast.stepplan.StepPlanState;
import org.houvast.stepplan.StepPlanTemplate;
import org.houvast.stepplan.StepPlanTemplateId;
import org.houvast.stepplan.SupportLevel;
import org.houvast.testkit.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Whatever the board of a group and a work queue show of plans to somebody, this person can open, masked in the same way, and do what is
 * asked; and the board leaves out no running plan that this person can list.
 */
class ScreenParityIT extends StepPlanTest {
    private static final Subject NOA = Subject.of(new ChildRef("noa"));
    private static final GroupRef GROUP = new GroupRef("sun");
    private static final List<String> PEOPLE =
            List.of("vera", "mila", "otto", "max", "omar", "rik", "ada", "alex", "iris", "esra");
    private static final Set<StepPlanState> RUNNING =
            Set.of(StepPlanState.CONFIRMED, StepPlanState.ACTIVE, StepPlanState.PAUSED);

    /** what has to be allowed on the record that a task is about; a task that is not here is done elsewhere */
    private static final Map<String, String> DONE_BY = Map.of(
            "confirm-plan", "confirm",
            "hold-consultation", "hold",
            "record-consultation", "record",
            "agree-action-plan", "agree",
            "publish-template", "publish");

    private final SoftAssertions all = new SoftAssertions();

    ScreenParityIT(TestDatabase database) {
        super(database);
    }

    /** What a person sees of a record that is opened by its id. */
    private record Opened(@Nullable Subject subject, List<AllowedAction> actions) {}

    @Test
    void opensWhatIsShownAndShowsWhatIsListed() {
        centre.host.staff("max", Role.MANAGER, "sun");
        for (Subject subject : List.of(TIM, NOA)) {
            plans(subject);
            specific(subject);
        }
        Actor ada = centre.actor("ada");
        StepPlanTemplate copy =
                centre.templates.copy(ada, centre.shipped("group-question"), new CopyTemplate(StepPlanCentre.KDV));
        centre.templates.submit(ada, copy.id(), copy.revision());

        Set<String> asked = new TreeSet<>();
        for (String person : PEOPLE) {
            board(person).ifPresent(board -> check(person, board));
            for (WorkQueueContributor.Item item :
                    centre.administration.screens().workQueue(centre.actor(person))) {
                asked.add(item.task());
                check(person, item);
            }
        }

        all.assertAll();
        assertThat(asked)
                .containsAll(DONE_BY.keySet())
                .contains("do-step", "confirm-postponement", "plan-consultation");
    }

    /** half confirmed, confirmed, and with a wish to wait with the parents */
    private void plans(Subject subject) {
        confirm("vera", drafted(centre.asked("vera", subject)));
        confirm("esra", drafted(centre.asked("vera", subject)));
        start(confirmed(drafted(centre.asked("vera", subject))), 1);
        StepPlan started = start(confirmed(drafted(centre.asked("vera", subject))), 1);
        centre.plans.postponeParents(
                centre.actor("vera"),
                started.id(),
                1,
                started.revision(),
                new PostponeParents(NotYetReason.LOOK_FIRST, MONDAY.plusDays(7), null, null));
    }

    /** without a consultation, with one that is planned, with one that was held, and with a plan to agree on */
    private void specific(Subject subject) {
        centre.assessed(subject, Outcome.SPECIFIC_APPROACH);
        planned(centre.assessed(subject, Outcome.SPECIFIC_APPROACH));
        held(planned(centre.assessed(subject, Outcome.SPECIFIC_APPROACH)));
        Question question = centre.assessed(subject, Outcome.SPECIFIC_APPROACH);
        Consultation held = held(planned(question));
        Actor vera = centre.actor("vera");
        Consultation recorded = centre.consultations.record(
                vera,
                held.id(),
                held.revision(),
                new RecordConsultation(
                        List.of("We make a plan."),
                        new CommunicationPlan(
                                "We would like to talk.", new StaffRef("vera"), MONDAY, "at the door", "time", null),
                        null));
        ActionPlan draft = centre.actionPlans.create(vera, new CreateActionPlan(question.id(), text(), null));
        ActionPlan consulted =
                centre.actionPlans.consult(vera, draft.id(), draft.revision(), new ConsultActionPlan(recorded.id()));
        centre.actionPlans.discuss(
                vera,
                consulted.id(),
                consulted.revision(),
                new DiscussActionPlan(MONDAY, centre.toldParents(subject).value(), null, null, null));
    }

    private Consultation planned(Question question) {
        return centre.consultations.plan(
                centre.actor("vera"), new PlanConsultation(question.id(), MONDAY, attendees(false)));
    }

    private Consultation held(Consultation planned) {
        return centre.consultations.hold(
                centre.actor("rik"), planned.id(), planned.revision(), new HoldConsultation(MONDAY, attendees(true)));
    }

    private static List<Attendee> attendees(boolean present) {
        return List.of(
                new Attendee(new StaffRef("rik"), AttendeeRole.MANAGER, true),
                new Attendee(new StaffRef("vera"), AttendeeRole.ASKER, present),
                new Attendee(new StaffRef("mila"), AttendeeRole.TEAM, present),
                new Attendee(new StaffRef("esra"), AttendeeRole.COACH, false));
    }

    private static ActionPlanText text() {
        return new ActionPlanText(
                List.of(
                        new Goal(Setting.HOME, "He sleeps alone.", "With a parent.", "Four nights alone."),
                        new Goal(Setting.CENTRE, "He joins in.", "Watches.", "Plays with one child.")),
                List.of(new PlannedAction(
                        Setting.CENTRE,
                        ActionKind.ROUTINE,
                        "Same seat.",
                        new StaffRef("mila"),
                        MONDAY,
                        MONDAY.plusDays(7))),
                List.of(new Alternative("Another group.", false, "He knows this one.")),
                SupportLevel.LIGHT,
                null,
                null);
    }

    /** nothing for whom the group is not there */
    private Optional<GroupBoard> board(String person) {
        try {
            return Optional.of(centre.administration.screens().board(centre.actor(person), GROUP));
        } catch (Problem problem) {
            assertThat(problem.type()).isEqualTo(PrivacyProblems.NOT_FOUND);
            return Optional.empty();
        }
    }

    private void check(String person, GroupBoard board) {
        List<BoardContributor.Item> items = new ArrayList<>(board.items());
        board.children().forEach(child -> items.addAll(child.items()));
        for (BoardContributor.Item item : items) {
            opened(person + ", " + item, () -> centre.plans.get(centre.actor(person), new StepPlanId(item.id())))
                    .ifPresent(plan -> {
                        all.assertThat(item.kind()).isEqualTo("step-plan");
                        all.assertThat(item.subject()).as(person).isEqualTo(plan.subject());
                        all.assertThat(item.state())
                                .as(person)
                                .isEqualTo(plan.state().name());
                    });
        }
        all.assertThat(items.stream().map(BoardContributor.Item::id).collect(Collectors.toSet()))
                .as("on the board of " + person)
                .isEqualTo(
                        centre
                                .plans
                                .list(centre.actor(person), StepPlanFilter.ALL, new PageRequest(200, null))
                                .items()
                                .stream()
                                .filter(plan -> RUNNING.contains(plan.state()))
                                .map(plan -> plan.id().value())
                                .collect(Collectors.toSet()));
    }

    private void check(String person, WorkQueueContributor.Item item) {
        String what = person + ", " + item;
        opened(what, () -> open(centre.actor(person), item.kind(), item.id())).ifPresent(record -> {
            all.assertThat(item.subject()).as(what).isEqualTo(record.subject());
            String action = DONE_BY.get(item.task());
            if (action != null) {
                all.assertThat(record.actions())
                        .as(what)
                        .anyMatch(a -> a.allowed() && a.action().equals(action));
            }
        });
    }

    private Opened open(Actor actor, String kind, UUID id) {
        return switch (kind) {
            case "step-plan" -> {
                StepPlan found = centre.plans.get(actor, new StepPlanId(id));
                yield new Opened(found.subject(), found.allowedActions());
            }
            case "consultation" -> {
                Consultation found = centre.consultations.get(actor, new ConsultationId(id));
                yield new Opened(found.subject(), found.allowedActions());
            }
            case "action-plan" -> {
                ActionPlan found = centre.actionPlans.get(actor, new ActionPlanId(id));
                yield new Opened(found.subject(), found.allowedActions());
            }
            case "plan-template" -> {
                StepPlanTemplate found = centre.templates.get(actor, new StepPlanTemplateId(id));
                yield new Opened(null, found.allowedActions());
            }
            case "question" -> {
                Question found = centre.questions.get(actor, new QuestionId(id));
                yield new Opened(found.subject(), found.allowedActions());
            }
            default -> throw new AssertionError("nobody opens a " + kind);
        };
    }

    private <T> Optional<T> opened(String what, Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (Problem problem) {
            all.fail(what + " cannot be opened: " + problem.type());
            return Optional.empty();
        }
    }
}
