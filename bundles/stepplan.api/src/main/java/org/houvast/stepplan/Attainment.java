package org.houvast.stepplan;

/**
 * How far a goal was reached.
 *
 * @param goal number of the goal, counted from 1
 * @param value -2 much less than expected, -1 less, 0 as expected, 1 more, 2 much more
 */
public record Attainment(int goal, int value) {}
