package org.houvast.coaching;

import org.houvast.commons.StaffRef;

/**
 * How much a coach has on hand, as far as the reader may know: counts and minutes, nothing else.
 *
 * @param coach who
 * @param assignments assignments that hold today
 * @param groups groups of these assignments
 * @param openQuestions questions that are asked and not closed in these groups
 * @param busiestWeekMoments moments in the fullest of the next four weeks, proposed ones included
 * @param busiestWeekMinutes planned minutes in the fullest of these weeks
 * @param overloaded whether groups or minutes pass the limits of the settings; a warning, it refuses nothing
 */
public record CoachCaseload(
        StaffRef coach,
        int assignments,
        int groups,
        int openQuestions,
        int busiestWeekMoments,
        int busiestWeekMinutes,
        boolean overloaded) {}
