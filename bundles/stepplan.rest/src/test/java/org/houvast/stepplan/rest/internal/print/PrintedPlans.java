package org.houvast.stepplan.rest.internal.print;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.houvast.coaching.Outcome;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Language;
import org.houvast.commons.LocationRef;
import org.houvast.commons.Place;
import org.houvast.commons.Revision;
import org.houvast.commons.Role;
import org.houvast.commons.StaffRef;
import org.houvast.commons.Subject;
import org.houvast.commons.WorkForm;
import org.houvast.stepplan.NotYetReason;
import org.houvast.stepplan.ParentMode;
import org.houvast.stepplan.ParentRecord;
import org.houvast.stepplan.ParentsPrint;
import org.houvast.stepplan.PlanStep;
import org.houvast.stepplan.PlanText;
import org.houvast.stepplan.Postponement;
import org.houvast.stepplan.PrintHead;
import org.houvast.stepplan.StaffPrint;
import org.houvast.stepplan.StepParents;
import org.houvast.stepplan.StepPlan;
import org.houvast.stepplan.StepPlanId;
import org.houvast.stepplan.StepPlanState;
import org.houvast.stepplan.StepPlanTemplateId;
import org.houvast.stepplan.StepState;
import org.houvast.stepplan.UsedTemplate;
import org.jspecify.annotations.Nullable;

/** A plan of eight steps with something of everything, as it is printed. */
final class PrintedPlans {
    static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    static final String PRIVATE = "canary of the postponement";

    private static final String[] TITLES = {
        "Merken en opschrijven",
        "Samen kijken",
        "Vraag aan de coach",
        "Coach op de groep",
        "Samen vaststellen",
        "Overleg met leidinggevende en team",
        "Plan thuis en op de locatie",
        "Terugkijken, en afronden of meer hulp vragen"
    };

    private static final StepState[] STATES = {
        StepState.DONE,
        StepState.SKIPPED,
        StepState.BUSY,
        StepState.RETURNED,
        StepState.WAITING,
        StepState.WAITING,
        StepState.WAITING,
        StepState.WAITING
    };

    private static final ParentMode[] MODES = {
        ParentMode.INFORM,
        ParentMode.ASK,
        ParentMode.TALK,
        ParentMode.NONE,
        ParentMode.AGREE,
        ParentMode.INFORM,
        ParentMode.CO_CREATE,
        ParentMode.TALK
    };

    private PrintedPlans() {}

    static StaffPrint forStaff() {
        return forStaff("{{child:1}} blijft bij de groep als iets ophoudt.", "Vindt zelf zijn weg terug.");
    }

    static StaffPrint forStaff(@Nullable String aim, @Nullable String strengths) {
        return new StaffPrint(head(), plan(aim, strengths), List.of("Vera de Boer", "Esra Yılmaz"));
    }

    static ParentsPrint forParents() {
        List<ParentsPrint.Step> steps = new ArrayList<>();
        for (int i = 0; i < TITLES.length; i++) {
            steps.add(new ParentsPrint.Step(
                    i + 1,
                    TITLES[i],
                    STATES[i],
                    i == 5,
                    MODES[i],
                    i == 2 ? DAY.plusDays(14) : null,
                    i == 0 ? DAY : null,
                    "Hoe gaat het thuis met {{child:1}}? U kent uw kind het best."));
        }
        return new ParentsPrint(head(), StepPlanState.ACTIVE, DAY, 3, steps);
    }

    private static PrintHead head() {
        return new PrintHead(
                "Vroegsignalering en samen optrekken",
                Language.NL,
                Subject.Type.CHILD,
                "Tim <& Co>",
                "De Vliegers",
                "IKC Zonneweide",
                DAY);
    }

    private static StepPlan plan(@Nullable String aim, @Nullable String strengths) {
        return new StepPlan(
                new StepPlanId(new UUID(0, 1)),
                new Revision(7),
                StepPlanState.PAUSED,
                Subject.of(new ChildRef("tim")),
                new GroupRef("sun"),
                new Place(new LocationRef("loc"), WorkForm.KDV),
                null,
                new UsedTemplate(
                        new StepPlanTemplateId(new UUID(0, 2)),
                        "early-signals",
                        1,
                        Language.NL,
                        "Vroegsignalering en samen optrekken"),
                new PlanText(aim, strengths),
                List.of(),
                List.of(),
                DAY,
                3,
                steps(),
                true,
                true,
                true,
                DAY.plusDays(7),
                "vakantie",
                List.of(),
                Instant.EPOCH,
                List.of());
    }

    private static List<PlanStep> steps() {
        List<PlanStep> steps = new ArrayList<>();
        for (int i = 0; i < TITLES.length; i++) {
            steps.add(new PlanStep(
                    i + 1,
                    TITLES[i],
                    "U schrijft op wat u ziet en hoort. Ook wat goed gaat.",
                    List.of(
                            "Schrijf feiten op: wat gebeurde er, wanneer en waar.",
                            "Vraag een collega om mee te kijken."),
                    Role.STAFF,
                    "Een observatie.",
                    i == 5 ? Outcome.SPECIFIC_APPROACH : null,
                    STATES[i],
                    i == 2 ? DAY.plusDays(14) : null,
                    i == 2,
                    null,
                    null,
                    null,
                    null,
                    i == 0 ? "Drie keer gekeken na het eten." : null,
                    i == 1 ? "dat was al gedaan" : null,
                    i == 3 ? 3 : null,
                    parents(i),
                    List.of()));
        }
        return steps;
    }

    private static StepParents parents(int i) {
        return new StepParents(
                MODES[i],
                Role.STAFF,
                i == 2 ? DAY.plusDays(14) : null,
                i == 2,
                "Hoe gaat het thuis? U kent uw kind het best.",
                i == 3 ? "De coach werkt hier alleen met de groep." : null,
                i == 0 ? new ParentRecord(ParentMode.TALK, DAY, null, null, new StaffRef("vera")) : null,
                i == 2
                        ? new Postponement(
                                NotYetReason.SAFETY,
                                DAY.plusDays(3),
                                PRIVATE,
                                new StaffRef("vera"),
                                new StaffRef("rik"))
                        : null);
    }
}
