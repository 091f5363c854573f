package org.houvast.stepplan.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.houvast.administration.AdministrationProblems;
import org.houvast.administration.BoardContributor;
import org.houvast.administration.EnableModule;
import org.houvast.administration.Module;
import org.houvast.administration.ModuleActivation;
import org.houvast.administration.StopModule;
import org.houvast.administration.SwitchOffModule;
import org.houvast.administration.TimelineContributor;
import org.houvast.administration.ValueLists;
import org.houvast.administration.WorkQueueContributor;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Language;
import org.houvast.commons.LocationRef;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Place;
import org.houvast.commons.WorkForm;
import org.houvast.stepplan.CreateStepPlan;
import org.houvast.stepplan.NotYetReason;
import org.houvast.stepplan.PlanText;
import org.houvast.stepplan.PostponeParents;
import org.houvast.stepplan.ReviseStepPlan;
import org.houvast.stepplan.StepPlan;
import org.houvast.stepplan.internal.StepPlanTask;
import org.houvast.stepplan.internal.StepPlanTest;
import org.houvast.testkit.TestDatabase;
import org.junit.jupiter.api.Test;

class ScreensIT extends StepPlanTest {
    ScreensIT(TestDatabase database) {
        super(database);
    }

    @Test
    void standsOnTheBoardWithItsStepAndWhatIsDue() {
        StepPlan plan = start(confirmed(drafted()), 1);
        on(LocalDate.of(2026, 3, 18));

        BoardContributor.Item item =
                centre.administration.screens().board(centre.actor("mila"), new GroupRef("sun")).children().stream()
                        .filter(c -> c.child().equals(new ChildRef("tim")))
                        .flatMap(c -> c.items().stream())
                        .filter(i -> i.id().equals(plan.id().value()))
                        .findFirst()
                        .orElseThrow();
        assertThat(item.label()).isEqualTo("Vroegsignalering en samen optrekken · 1. Merken en opschrijven");
        assertThat(item.due()).isEqualTo(LocalDate.of(2026, 3, 16));
        assertThat(item.overdue()).isTrue();
        assertThat(item.parentsOverdue()).isTrue();

        assertThat(centre.administration
                        .screens()
                        .board(centre.actor("esra"), new GroupRef("sun"))
                        .items())
                .filteredOn(i -> i.id().equals(plan.id().value()))
                .singleElement()
                .satisfies(i -> assertThat(i.subject().alias()).isNotBlank());
    }

    @Test
    void standsOnTheTimelineOfTheChild() {
        StepPlan plan = drafted();

        assertThat(centre.administration
                        .screens()
                        .timeline(centre.actor("rik"), new ChildRef("tim"), new PageRequest(200, null))
                        .items())
                .filteredOn(i -> i.kind().equals("step-plan"))
                .extracting(TimelineContributor.Item::id)
                .contains(plan.id().value());
    }

    @Test
    void waitsForWhoseTurnItIs() {
        StepPlan half = confirm("vera", drafted());
        assertThat(tasks("esra", half)).containsExactly("confirm-plan");
        assertThat(tasks("vera", half)).isEmpty();
        assertThat(tasks("mila", half)).isEmpty();

        StepPlan ready = confirm("esra", half);
        assertThat(tasks("mila", ready)).containsExactly("do-step");
        assertThat(tasks("esra", ready)).isEmpty();
        assertThat(tasks("rik", ready)).isEmpty();

        StepPlan started = start(ready, 1);
        StepPlan asked = centre.plans.postponeParents(
                centre.actor("vera"),
                started.id(),
                1,
                started.revision(),
                new PostponeParents(NotYetReason.LOOK_FIRST, MONDAY.plusDays(7), null, null));
        assertThat(tasks("mila", asked)).containsExactly("confirm-postponement");
        assertThat(tasks("rik", asked)).containsExactly("confirm-postponement");
        assertThat(tasks("vera", asked)).containsExactly("do-step");
    }

    private List<String> tasks(String who, StepPlan plan) {
        List<WorkQueueContributor.Item> queue = centre.administration.screens().workQueue(centre.actor(who));
        assertThat(queue)
                .extracting(WorkQueueContributor.Item::task)
                .isSubsetOf(Arrays.stream(StepPlanTask.values())
                        .map(StepPlanTask::code)
                        .toList());
        return queue.stream()
                .filter(i -> i.id().equals(plan.id().value()))
                .map(WorkQueueContributor.Item::task)
                .toList();
    }

    @Test
    void labelsEveryTaskThatCanWait() {
        assertThat(centre.administration.valueLists().named("task", Language.EN).values())
                .extracting(ValueLists.LabelledValue::code)
                .containsExactlyElementsOf(Arrays.stream(StepPlanTask.values())
                        .map(StepPlanTask::code)
                        .toList());
    }

    @Test
    void hasALabelInBothLanguagesForEveryCode() {
        for (String name : List.of(
                "parent-mode",
                "not-yet-reason",
                "setting",
                "support-level",
                "action-kind",
                "closing-outcome",
                "task")) {
            assertThat(centre.administration
                            .valueLists()
                            .named(name, Language.NL)
                            .values())
                    .isNotEmpty()
                    .allSatisfy(v -> {
                        assertThat(v.nl()).isNotBlank();
                        assertThat(v.en()).isNotBlank();
                    });
        }
    }

    @Test
    void staysReadableWhereTheModuleWasStopped() {
        Place bso = new Place(new LocationRef("loc"), WorkForm.BSO);
        var omar = centre.actor("omar");
        StepPlan plan = centre.plans.create(
                omar,
                new CreateStepPlan(
                        centre.shipped("group-question"),
                        null,
                        new GroupRef("moon"),
                        new PlanText("More rest.", "They play well."),
                        null));
        ModuleActivation stopped = stop(bso);
        try {
            assertThat(centre.plans.get(centre.actor("omar"), plan.id()).allowedActions())
                    .allSatisfy(a -> assertThat(a.allowed()).isFalse());
            assertRefused(
                    AdministrationProblems.MODULE_READ_ONLY,
                    () -> centre.plans.revise(
                            centre.actor("omar"), plan.id(), plan.revision(), new ReviseStepPlan("x", "y", null)));
            ModuleActivation off = centre.administration
                    .modules()
                    .switchOff(
                            centre.actor("rik"),
                            Module.STEPPLAN,
                            bso,
                            stopped.revision(),
                            new SwitchOffModule("enough"));
            assertRefused(AdministrationProblems.MODULE_OFF, () -> centre.plans.get(centre.actor("omar"), plan.id()));
            assertThat(off.module()).isEqualTo(Module.STEPPLAN);
        } finally {
            ModuleActivation now = centre.administration.modules().get(centre.actor("rik"), Module.STEPPLAN, bso);
            centre.administration
                    .modules()
                    .enable(centre.actor("rik"), Module.STEPPLAN, bso, now.revision(), new EnableModule(null, "on"));
        }
    }

    private ModuleActivation stop(Place place) {
        ModuleActivation now = centre.administration.modules().get(centre.actor("rik"), Module.STEPPLAN, place);
        return centre.administration
                .modules()
                .stop(centre.actor("rik"), Module.STEPPLAN, place, now.revision(), new StopModule("no more", true));
    }
}
