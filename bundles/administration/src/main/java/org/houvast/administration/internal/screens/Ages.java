package org.houvast.administration.internal.screens;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** How old a child is. */
final class Ages {
    private Ages() {}

    /** whole months, null when the birth date is unknown or not yet there */
    static @Nullable Integer months(@Nullable LocalDate birthDate, LocalDate today) {
        if (birthDate == null || birthDate.isAfter(today)) {
            return null;
        }
        return Math.toIntExact(ChronoUnit.MONTHS.between(birthDate, today));
    }
}
