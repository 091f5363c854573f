package org.houvast.coaching;

import org.houvast.commons.Place;
import org.houvast.privacy.Actor;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** What a manager may know of coaching besides hours: how much of it there was in a quarter, never what was said or by whom. */
@ProviderType
public interface PracticeCounts {
    /** Fewer than this are not told; others are rounded down to a multiple of it, so that two looks do not tell one record (domain 4.9). */
    int LEAST = 5;

    /**
     * The counts of a place in a quarter.
     *
     * @param place where
     * @param year calendar year
     * @param quarter 1 to 4
     * @param conversations talks written down; null for fewer than {@link #LEAST}
     * @param explanations explanations given; null for fewer
     * @param modellings times that something was shown; null for fewer
     * @param advice pieces of advice given; null for fewer
     */
    record Counts(
            Place place,
            int year,
            int quarter,
            @Nullable Integer conversations,
            @Nullable Integer explanations,
            @Nullable Integer modellings,
            @Nullable Integer advice) {}

    /**
     * Counts what was written down at a place.
     *
     * @param year 2000 to 2999
     * @param quarter 1 to 4
     * @throws org.houvast.commons.Problem {@link CoachingProblems#PERIOD_INVALID}
     */
    Counts of(Actor actor, Place place, int year, int quarter);
}
