package org.houvast.coaching;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Place;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.commons.Versioned;

/**
 * Moments that come back every so many weeks. Each of them is a moment of its own, which can be changed, called off and recorded.
 *
 * @param id its id
 * @param revision how often it was changed
 * @param state where it stands
 * @param assignmentId the assignment that carries it
 * @param coach who comes
 * @param group where
 * @param location location and work form of the group
 * @param form how the moments are spent
 * @param firstDay the first day
 * @param startsAt time of the day at the location
 * @param minutes how long each lasts
 * @param everyWeeks 1 for each week
 * @param until the last day that one may fall on
 * @param exceptions days that were left out on request
 * @param closed days that were left out because the location is closed
 * @param closureDaysKnown whether the host could tell closure days; if not, moments may fall on some
 * @param moments its moments, the first one first
 * @param allowedActions what this reader may do with it now
 */
public record MomentSeries(
        SeriesId id,
        Revision revision,
        SeriesState state,
        AssignmentId assignmentId,
        StaffRef coach,
        GroupRef group,
        Place location,
        CoachForm form,
        LocalDate firstDay,
        LocalTime startsAt,
        int minutes,
        int everyWeeks,
        LocalDate until,
        List<LocalDate> exceptions,
        List<LocalDate> closed,
        boolean closureDaysKnown,
        List<MomentId> moments,
        List<AllowedAction> allowedActions)
        implements Versioned {
    public MomentSeries {
        exceptions = List.copyOf(exceptions);
        closed = List.copyOf(closed);
        moments = List.copyOf(moments);
        allowedActions = List.copyOf(allowedActions);
    }
}
