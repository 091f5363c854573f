package org.houvast.host.spi;

import java.time.LocalDate;
import java.util.List;
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
        return memberships.stream()
                .filter(m -> m.holdsOn(day))
                .map(Membership::group)
                .distinct()
                .toList();
    }

    /** whether the child's last day lies before this day */
    public boolean hasLeftBy(LocalDate day) {
        return leftOn != null && leftOn.isBefore(day);
    }
}
