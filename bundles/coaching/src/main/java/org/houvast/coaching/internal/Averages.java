package org.houvast.coaching.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Averages of scores as they may be shown: of enough people, rounded, and never at the very end of the scale. */
public final class Averages {
    private static final BigDecimal LOWEST = new BigDecimal("1.5");
    private static final BigDecimal HIGHEST = new BigDecimal("4.5");

    private Averages() {}

    /** the average as it is shown, or null of fewer people than that */
    public static @Nullable BigDecimal shown(@Nullable BigDecimal average, long people, int from) {
        if (people < from) {
            return null;
        }
        return Objects.requireNonNull(average)
                .setScale(1, RoundingMode.HALF_UP)
                .max(LOWEST)
                .min(HIGHEST);
    }
}
