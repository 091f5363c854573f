package org.houvast.stepplan.internal.consultation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.houvast.commons.Problem;
import org.houvast.commons.Role;
import org.houvast.commons.StaffRef;
import org.houvast.host.spi.StaffRecord;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.Target;
import org.houvast.stepplan.Attendee;
import org.houvast.stepplan.AttendeeRole;
import org.houvast.stepplan.StepPlanProblems;
import org.houvast.stepplan.internal.CaseBook;
import org.houvast.stepplan.internal.Moment;
import org.jspecify.annotations.Nullable;

/** Who has to be at a consultation (domain 4.2): the manager, the asker, one more of the team; a coach of the group is invited. */
final class AttendeeRules {
    private final HostRecords host;
    private final CaseBook cases;

    AttendeeRules(HostRecords host, CaseBook cases) {
        this.host = host;
        this.cases = cases;
    }

    /**
     * Goes on when everybody is named once and is staff now.
     *
     * @throws Problem {@link StepPlanProblems#ATTENDEES_INVALID}
     */
    Map<StaffRef, StaffRecord> checked(List<Attendee> attendees, LocalDate today) {
        Set<StaffRef> refs = attendees.stream().map(Attendee::staff).collect(Collectors.toCollection(HashSet::new));
        Map<StaffRef, StaffRecord> known = host.staff(refs);
        boolean allThere =
                known.size() == refs.size() && known.values().stream().allMatch(s -> s.inServiceOn(today));
        boolean onePersonOnce =
                known.values().stream().map(StaffRecord::person).distinct().count() == attendees.size();
        if (!allThere || !onePersonOnce) {
            throw Problem.of(StepPlanProblems.ATTENDEES_INVALID);
        }
        return known;
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
                .anyMatch(s -> isOfTeam(known.get(s), target, moment.today()));
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

    /** works in the group, or at the location as teacher, staff or internal coach */
    private static boolean isOfTeam(@Nullable StaffRecord staff, Target target, LocalDate day) {
        if (staff == null) {
            return false;
        }
        if (target.group() != null && staff.groupsOn(day).contains(target.group())) {
            return true;
        }
        return staff.organisation().equals(target.controller())
                && staff.roles().stream()
                        .filter(r ->
                                r.role() == Role.STAFF || r.role() == Role.TEACHER || r.role() == Role.INTERNAL_COACH)
                        .anyMatch(r -> r.location() == null
                                || r.location().equals(target.place().location()));
    }

    private static void require(boolean there, AttendeeRole role) {
        if (!there) {
            throw Problem.of(StepPlanProblems.ATTENDEE_MISSING, role.name());
        }
    }
}
