package org.houvast.host.spi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.StaffRef;
import org.jspecify.annotations.Nullable;

/**
 * A child.
 *
 * @param ref its key
 * @param displayName as staff call it; shown to those who may know it, never stored
 * @param birthDate null when unknown; what needs an age then stays closed
 * @param memberships groups in time, past and future ones included, in no particular order
 * @param mentor who follows the child's development, null when nobody or unknown; needs {@link Capability#MENTOR}
 * @param leftOn last day at the centre, null while the child is there; memberships end by then
 */
public record ChildRecord(
        ChildRef ref,
        String displayName,
        @Nullable LocalDate birthDate,
        List<Membership> memberships,
        @Nullable StaffRef mentor,
        @Nullable LocalDate leftOn) {
    public ChildRecord {
        memberships = List.copyOf(memberships);
    }

    /** the groups on this day; none when the child has left */
    public List<GroupRef> groupsOn(LocalDate day) {
        if (hasLeftBy(day)) {
            return List.of();
        }
        List<GroupRef> groups = new ArrayList<>(memberships.size());
        for (Membership membership : memberships) {
            if (membership.holdsOn(day) && !groups.contains(membership.group())) {
                groups.add(membership.group());
            }
        }
        return List.copyOf(groups);
    }

    /** whether the child is in one of these groups on this day */
    public boolean isIn(Set<GroupRef> groups, LocalDate day) {
        if (hasLeftBy(day)) {
            return false;
        }
        for (Membership membership : memberships) {
            if (membership.holdsOn(day) && groups.contains(membership.group())) {
                return true;
            }
        }
        return false;
    }

    /** whether the child's last day lies before this day */
    public boolean hasLeftBy(LocalDate day) {
        return leftOn != null && leftOn.isBefore(day);
    }

    /** that of the key: sets of many children are made for each request */
    @Override
    public int hashCode() {
        return ref.hashCode();
    }
}
