package org.houvast.administration;

import java.time.LocalDate;
import java.util.List;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.LocationRef;
import org.houvast.commons.StaffRef;
import org.houvast.commons.WorkForm;
import org.jspecify.annotations.Nullable;

/**
 * A child.
 *
 * @param child its key; where two records were merged, that of the one they became
 * @param displayName as staff call it
 * @param ageMonths age in whole months, null when the birth date is unknown
 * @param groups where the child is today; the last group of a child that is in none
 * @param mentor who follows the child's development, null when nobody or unknown
 * @param mentorName name of the mentor, null when there is none
 * @param leftOn last day at the centre, null while the child is there
 */
public record ChildView(
        ChildRef child,
        String displayName,
        @Nullable Integer ageMonths,
        List<ChildGroup> groups,
        @Nullable StaffRef mentor,
        @Nullable String mentorName,
        @Nullable LocalDate leftOn) {
    /**
     * A group of the child.
     *
     * @param group its key
     * @param name as staff know it
     * @param location where it is
     * @param workForm its form of work
     */
    public record ChildGroup(GroupRef group, String name, LocationRef location, WorkForm workForm) {}

    public ChildView {
        groups = List.copyOf(groups);
    }
}
