package org.houvast.stepplan;

import java.time.LocalDate;

/**
 * How far a goal was reached when it was last looked at.
 *
 * @param goal number of the goal, counted from 1
 * @param value -2 much less than expected to 2 much more
 * @param measuredOn when
 */
public record MeasuredGoal(int goal, int value, LocalDate measuredOn) {}
