package org.houvast.host.oneroster.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Reads dates of one export: days, or times of which the day in the centre's zone counts. All of them move by the same number
 * of whole weeks when the export names the day that it was written for. Days written alike are one object.
 */
final class ExportDates {
    private static final int DAYS_OF_WEEK = 7;

    private final ZoneId zone;
    private final long shiftDays;
    private final Map<String, LocalDate> known = new HashMap<>();

    private ExportDates(ZoneId zone, long shiftDays) {
        this.zone = zone;
        this.shiftDays = shiftDays;
    }

    /** dates as they are written */
    static ExportDates asWritten(ZoneId zone) {
        return new ExportDates(zone, 0);
    }

    /** dates moved by as many whole weeks as have passed from the reference to today, so that weekdays stay */
    static ExportDates moved(ZoneId zone, LocalDate reference, LocalDate today) {
        long weeks = Math.floorDiv(ChronoUnit.DAYS.between(reference, today), DAYS_OF_WEEK);
        return new ExportDates(zone, weeks * DAYS_OF_WEEK);
    }

    /** the day, or nothing when it is none */
    Optional<LocalDate> day(String text) {
        LocalDate day = known.get(text);
        if (day == null) {
            try {
                day = parse(text.replace(' ', 'T')).plusDays(shiftDays);
            } catch (DateTimeParseException e) {
                return Optional.empty();
            }
            known.put(text, day);
        }
        return Optional.of(day);
    }

    private LocalDate parse(String text) {
        if (text.indexOf('T') < 0) {
            return LocalDate.parse(text);
        }
        try {
            Instant instant = OffsetDateTime.parse(text).toInstant();
            return LocalDate.ofInstant(instant, zone);
        } catch (DateTimeParseException e) {
            return LocalDateTime.parse(text).toLocalDate();
        }
    }
}
