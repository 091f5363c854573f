package org.houvast.coaching.internal.practice;

import org.houvast.coaching.PracticeCounts;
import org.jspecify.annotations.Nullable;

/** Counts as they are told: in fives, and nothing below the first five. */
public final class Coarse {
    private Coarse() {}

    /** null for fewer than five */
    public static @Nullable Integer count(long number) {
        return number < PracticeCounts.LEAST
                ? null
                : Math.toIntExact(number / PracticeCounts.LEAST * PracticeCounts.LEAST);
    }
}
