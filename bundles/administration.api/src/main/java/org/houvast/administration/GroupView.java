package org.houvast.administration;

import java.util.List;
import org.houvast.commons.GroupRef;
import org.houvast.commons.LocationRef;
import org.houvast.commons.WorkForm;

/**
 * A group.
 *
 * @param group its key
 * @param name as staff know it
 * @param location where it is
 * @param locationName as staff know it
 * @param workForm its form of work
 * @param childCount how many children are in it today
 * @param modules codes of the modules that are not off here
 */
public record GroupView(
        GroupRef group,
        String name,
        LocationRef location,
        String locationName,
        WorkForm workForm,
        int childCount,
        List<String> modules) {
    public GroupView {
        modules = List.copyOf(modules);
    }
}
