package org.houvast.stepplan.internal.matrix;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.houvast.commons.StaffRef;
import org.houvast.stepplan.ActionKind;
import org.houvast.stepplan.ActionPlan;
import org.houvast.stepplan.ActionPlanText;
import org.houvast.stepplan.AgreeActionPlan;
import org.houvast.stepplan.AnswerOfParents;
import org.houvast.stepplan.Attendee;
import org.houvast.stepplan.AttendeeRole;
import org.houvast.stepplan.CommunicationPlan;
import org.houvast.stepplan.ConsultActionPlan;
import org.houvast.stepplan.Consultation;
import org.houvast.stepplan.CreateActionPlan;
import org.houvast.stepplan.DiscussActionPlan;
import org.houvast.stepplan.Goal;
import org.houvast.stepplan.HoldConsultation;
import org.houvast.stepplan.PlanConsultation;
import org.houvast.stepplan.PlannedAction;
import org.houvast.stepplan.RecordConsultation;
import org.houvast.stepplan.Setting;
import org.houvast.stepplan.SupportLevel;

/** Consultations and action plans of a case in the states that something is tried in. */
final class CaseRecords {
    private final MatrixCentre at;
    private final Map<String, Consultation> recorded = new TreeMap<>();

    CaseRecords(MatrixCentre at) {
        this.at = at;
    }

    LocalDate today() {
        return at.centre.clock.today();
    }

    Consultation planned(String kind) {
        return planned(MatrixCentre.writer(kind), kind);
    }

    Consultation planned(String who, String kind) {
        return at.centre.consultations.plan(
                at.as(who), new PlanConsultation(at.question(kind).id(), today(), attendees("rik", kind)));
    }

    Consultation held(String kind) {
        Consultation planned = planned(kind);
        return at.centre.consultations.hold(at.as("rik"), planned.id(), planned.revision(), holding("rik", kind));
    }

    HoldConsultation holding(String manager, String kind) {
        return new HoldConsultation(today(), attendees(manager, kind));
    }

    private static List<Attendee> attendees(String manager, String kind) {
        return List.of(
                new Attendee(new StaffRef(manager), AttendeeRole.MANAGER, true),
                new Attendee(new StaffRef(MatrixCentre.writer(kind)), AttendeeRole.ASKER, true),
                new Attendee(new StaffRef(MatrixCentre.second(kind)), AttendeeRole.TEAM, true),
                new Attendee(new StaffRef("esra"), AttendeeRole.COACH, false));
    }

    RecordConsultation decided() {
        return new RecordConsultation(
                List.of("We make a plan."),
                new CommunicationPlan(
                        "We would like to talk.",
                        new StaffRef("vera"),
                        today().plusDays(2),
                        "at the door",
                        "time",
                        null),
                null);
    }

    /** one for all that rests on it */
    Consultation recorded(String kind) {
        return recorded.computeIfAbsent(kind, k -> {
            Consultation held = held(k);
            return at.centre.consultations.record(at.as(MatrixCentre.writer(k)), held.id(), held.revision(), decided());
        });
    }

    ActionPlanText text() {
        return new ActionPlanText(
                List.of(
                        new Goal(Setting.HOME, "Sleeps alone.", "With a parent.", "Four nights alone."),
                        new Goal(Setting.CENTRE, "Joins in.", "Watches.", "Plays with one child.")),
                List.of(new PlannedAction(
                        Setting.CENTRE, ActionKind.ROUTINE, "Same seat.", new StaffRef("mila"), today(), null)),
                List.of(),
                SupportLevel.LIGHT,
                null,
                null);
    }

    ActionPlan drafted(String kind) {
        return drafted(MatrixCentre.writer(kind), kind);
    }

    ActionPlan drafted(String who, String kind) {
        return at.centre.actionPlans.create(
                at.as(who), new CreateActionPlan(at.question(kind).id(), text(), null));
    }

    ActionPlan consulted(String kind) {
        ActionPlan plan = drafted(kind);
        return at.centre.actionPlans.consult(
                at.as(MatrixCentre.writer(kind)),
                plan.id(),
                plan.revision(),
                new ConsultActionPlan(recorded(kind).id()));
    }

    DiscussActionPlan told(String kind) {
        boolean child = MatrixCentre.subject(kind).child().isPresent();
        return new DiscussActionPlan(today(), null, null, child ? null : "We change the morning circle.", null);
    }

    ActionPlan discussed(String kind) {
        ActionPlan plan = consulted(kind);
        return at.centre.actionPlans.discuss(at.as(MatrixCentre.writer(kind)), plan.id(), plan.revision(), told(kind));
    }

    AnswerOfParents answer() {
        return new AnswerOfParents(true, today(), null, null, null);
    }

    ActionPlan agreed(String kind) {
        ActionPlan plan = discussed(kind);
        for (String side : List.of("vera", "esra", "rik")) {
            plan = at.centre.actionPlans.agree(at.as(side), plan.id(), plan.revision(), new AgreeActionPlan(null));
        }
        return at.centre.actionPlans.recordParents(at.as("vera"), plan.id(), plan.revision(), answer());
    }
}
