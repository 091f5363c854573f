package org.houvast.stepplan.internal.consultation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.houvast.commons.Problem;
import org.houvast.commons.StaffRef;
import org.houvast.host.spi.StaffRecord;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.Target;
import org.houvast.stepplan.Attendee;
import org.houvast.stepplan.AttendeeRole;
import org.houvast.stepplan.StepPlanProblems;
import org.houvast.stepplan.internal.CaseBook;
import org.houvast.stepplan.internal.Moment;
import org.houvast.stepplan.internal.TeamRules;

/** Who has to be at a consultation (domain 4.2): the manager, the asker, one more of the team; a coach of the group is invited. */
final class AttendeeRules {
    private final TeamRules team;
    private final CaseBook cases;

    AttendeeRules(HostRecords host, CaseBook cases) {
        this.team = new TeamRules(host);
        this.cases = cases;
    }

    /**
     * Goes on when everybody is named once and is staff now.
     *
     * @throws Problem {@link StepPlanProblems#ATTENDEES_INVALID}
     */
    Map<StaffRef, StaffRecord> checked(List<Attendee> attendees, LocalDate today) {
        return team.checked(attendees, today);
    }

    /**
     * Goes on when those who have to be there were.
     *
     * @throws Problem {@link StepPlanProblems#ATTENDEE_MISSING}, {@link StepPlanProblems#ATTENDEES_INVALID}
     */
    void held(List<Attendee> attendees, Target target, StaffRef asker, Moment moment) {
        Map<StaffRef, StaffRecord> known = checked(attendees, moment.today());
        StaffRef manager = moment.by().ref();
        require(there(attendees, AttendeeRole.MANAGER, manager), AttendeeRole.MANAGER);
        require(there(attendees, AttendeeRole.ASKER, asker), AttendeeRole.ASKER);
        boolean team = attendees.stream()
                .filter(a -> a.role() == AttendeeRole.TEAM && a.present())
                .map(Attendee::staff)
                .filter(s -> !s.equals(asker) && !s.equals(manager))
                .anyMatch(s -> TeamRules.isOfTeam(known.get(s), target, moment.today()));
        require(team, AttendeeRole.TEAM);
        boolean invited = attendees.stream().anyMatch(a -> a.role() == AttendeeRole.COACH);
        require(
                invited || target.group() == null || !cases.coached(target.group(), moment.today()),
                AttendeeRole.COACH);
    }

    private static boolean there(List<Attendee> attendees, AttendeeRole role, StaffRef who) {
        return attendees.stream()
                .anyMatch(a -> a.role() == role && a.present() && a.staff().equals(who));
    }

    private static void require(boolean there, AttendeeRole role) {
        if (!there) {
            throw Problem.of(StepPlanProblems.ATTENDEE_MISSING, role.name());
        }
    }
}
