package org.houvast.coaching;

import org.houvast.commons.Place;
import org.jspecify.annotations.Nullable;

/**
 * Which figures are asked for: always one work form of one location over one half-year that is over. There is no other choice, so that
 * no two answers can be taken from each other to find one person.
 *
 * @param location where; {@link GrowthProblems#WORKPLACE_NEEDED} when it is null
 * @param year 2020 to 2100; year and half both null mean the last half-year that is over
 * @param half 1 (January to June) or 2
 */
public record FigureFilter(@Nullable Place location, @Nullable Integer year, @Nullable Integer half) {}
