package org.houvast.stepplan.internal;

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
import org.houvast.stepplan.StepPlanProblems;
import org.jspecify.annotations.Nullable;

/** Who can be invited, and who is of the team that works with a child or group. */
public final class TeamRules {
    private final HostRecords host;

    public TeamRules(HostRecords host) {
        this.host = host;
    }

    /**
     * Goes on when everybody is named once and is staff now.
     *
     * @throws Problem {@link StepPlanProblems#ATTENDEES_INVALID}
     */
    public Map<StaffRef, StaffRecord> checked(List<Attendee> attendees, LocalDate today) {
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

    /** works in the group, or at the location as teacher, staff or internal coach */
    public static boolean isOfTeam(@Nullable StaffRecord staff, Target target, LocalDate day) {
        if (staff == null) {
            return false;
        }
        return (target.group() != null && staff.groupsOn(day).contains(target.group()))
                || holds(staff, target, Set.of(Role.STAFF, Role.TEACHER, Role.INTERNAL_COACH));
    }

    /** has one of these roles at the location of the record */
    public static boolean holds(StaffRecord staff, Target target, Set<Role> roles) {
        return staff.organisation().equals(target.controller())
                && staff.roles().stream()
                        .filter(r -> roles.contains(r.role()))
                        .anyMatch(r -> r.location() == null
                                || r.location().equals(target.place().location()));
    }
}
