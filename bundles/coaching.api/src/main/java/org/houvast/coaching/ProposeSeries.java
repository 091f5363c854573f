package org.houvast.coaching;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Limit;
import org.jspecify.annotations.Nullable;

/**
 * Names moments that come back every so many weeks; whoever names them agrees with them. Days and times are those of the location, also
 * across the change of clock. Closure days of the location are left out.
 *
 * @param assignmentId the assignment that carries them, until the last one
 * @param group a group of the assignment; may be missing when it has only one
 * @param form ON_GROUP when missing
 * @param firstDay the first day, today at the earliest; its day of the week is that of all
 * @param startsAt time of the day that each begins
 * @param minutes how long each lasts, 1 to 720
 * @param everyWeeks 1 for each week, at most 26; 1 when missing
 * @param until the last day that one may fall on, at most a year after the first
 * @param exceptions days of the series that are left out, none when missing
 */
public record ProposeSeries(
        AssignmentId assignmentId,
        @Nullable GroupRef group,
        @Nullable CoachForm form,
        LocalDate firstDay,
        LocalTime startsAt,
        int minutes,
        @Nullable Integer everyWeeks,
        LocalDate until,
        @Limit(max = 53) @Nullable List<LocalDate> exceptions) {}
