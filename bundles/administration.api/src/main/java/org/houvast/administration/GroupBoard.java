package org.houvast.administration;

import java.time.LocalDate;
import java.util.List;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.LocationRef;
import org.houvast.commons.WorkForm;
import org.jspecify.annotations.Nullable;

/**
 * The screen of a group on a day.
 *
 * @param group its key
 * @param name as staff know it
 * @param location where it is
 * @param workForm its form of work
 * @param today the day that the screen shows
 * @param childCount how many children are in the group today
 * @param children those whom the actor may know by name, in the order of their names; an outside coach without consent knows none
 * @param items what is open for the group as a whole, or for a child that the actor knows by an alias
 */
public record GroupBoard(
        GroupRef group,
        String name,
        LocationRef location,
        WorkForm workForm,
        LocalDate today,
        int childCount,
        List<BoardChild> children,
        List<BoardContributor.Item> items) {
    /**
     * A child on the board.
     *
     * @param child its key
     * @param displayName as staff call it
     * @param ageMonths age in whole months, null when the birth date is unknown
     * @param items what is open for this child
     */
    public record BoardChild(
            ChildRef child, String displayName, @Nullable Integer ageMonths, List<BoardContributor.Item> items) {
        public BoardChild {
            items = List.copyOf(items);
        }
    }

    public GroupBoard {
        children = List.copyOf(children);
        items = List.copyOf(items);
    }
}
