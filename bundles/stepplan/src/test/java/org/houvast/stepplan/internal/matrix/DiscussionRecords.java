package org.houvast.stepplan.internal.matrix;

import java.util.List;
import org.houvast.commons.GroupRef;
import org.houvast.commons.StaffRef;
import org.houvast.stepplan.AgendaEntry;
import org.houvast.stepplan.AgreedAction;
import org.houvast.stepplan.Attendee;
import org.houvast.stepplan.AttendeeRole;
import org.houvast.stepplan.ChildDiscussion;
import org.houvast.stepplan.FollowUp;
import org.houvast.stepplan.HoldChildDiscussion;
import org.houvast.stepplan.PlanChildDiscussion;
import org.houvast.stepplan.PutOnAgenda;
import org.houvast.stepplan.RecapChildDiscussion;

/** Child discussions in the states that something is tried in. */
final class DiscussionRecords {
    private final MatrixCentre at;

    DiscussionRecords(MatrixCentre at) {
        this.at = at;
    }

    ChildDiscussion planned(String kind) {
        return planned("vera", kind);
    }

    ChildDiscussion planned(String who, String kind) {
        return at.centre.discussions.plan(
                at.as(who),
                new PlanChildDiscussion(
                        new GroupRef("sun"), at.centre.clock.today(), everybody(), List.of(about(kind)), null));
    }

    /** an item of this kind: of its case, or of the child or group itself */
    AgendaEntry about(String kind) {
        return switch (kind) {
            case "GROUP" -> new AgendaEntry(null, MatrixCentre.SUN, "How do we go on?");
            case "CHILD" -> new AgendaEntry(null, MatrixCentre.KIM, "How do we go on?");
            default -> new AgendaEntry(at.question(kind).id(), null, "How do we go on?");
        };
    }

    PutOnAgenda more() {
        return new PutOnAgenda(List.of(about(MatrixCentre.GROUP_CASE)), null);
    }

    ChildDiscussion held(String kind) {
        ChildDiscussion planned = planned(kind);
        return at.centre.discussions.hold(at.as("vera"), planned.id(), planned.revision(), holding());
    }

    RecapChildDiscussion agreed() {
        return new RecapChildDiscussion(
                List.of(),
                List.of(new AgreedAction(1, "Look again.", new StaffRef("mila"), at.centre.clock.today())),
                null);
    }

    FollowUp followUp(String kind) {
        ChildDiscussion held = held(kind);
        return at.centre
                .discussions
                .recap(at.as("vera"), held.id(), held.revision(), agreed())
                .followUps()
                .get(0);
    }

    private static List<Attendee> everybody() {
        return List.of(
                new Attendee(new StaffRef("vera"), AttendeeRole.ASKER, true),
                new Attendee(new StaffRef("mila"), AttendeeRole.TEAM, true),
                new Attendee(new StaffRef("esra"), AttendeeRole.COACH, true));
    }

    HoldChildDiscussion holding() {
        return new HoldChildDiscussion(at.centre.clock.today(), everybody());
    }
}
