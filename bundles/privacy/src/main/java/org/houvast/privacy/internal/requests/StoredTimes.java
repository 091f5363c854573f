package org.houvast.privacy.internal.requests;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;

/** Times as a database writes them down, in the one form that stands in a package. */
final class StoredTimes {
    private static final DateTimeFormatter STORED = new DateTimeFormatterBuilder()
            .appendPattern("yyyy-MM-dd HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .appendPattern("[XXX][X]")
            .toFormatter(Locale.ROOT);

    private StoredTimes() {}

    /** an instant in UTC; a day or a time of day as it is */
    static String of(String stored) {
        if (stored.indexOf(' ') < 0) {
            return stored;
        }
        try {
            return OffsetDateTime.parse(stored, STORED).toInstant().toString();
        } catch (DateTimeException e) {
            return stored;
        }
    }
}
