package org.houvast.rest.internal.json;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** The values that are a text in JSON and in a parameter. */
public final class Scalars {
    private static final int MOST_MONTHS = 1200;
    private static final int MOST_DAYS = 36_600;

    private record Scalar(String format, Function<String, Object> parse) {}

    private static final Map<Class<?>, Scalar> SCALARS = Map.of(
            Instant.class, new Scalar("instant", Scalars::instant),
            LocalDate.class, new Scalar("date", Scalars::date),
            LocalTime.class, new Scalar("time", LocalTime::parse),
            Period.class, new Scalar("period", Scalars::period),
            Duration.class, new Scalar("duration", Scalars::duration),
            ZoneId.class, new Scalar("text", ZoneId::of),
            UUID.class, new Scalar("id", UUID::fromString));

    private Scalars() {}

    public static boolean isScalar(Class<?> type) {
        return SCALARS.containsKey(type) || TextKeys.isKey(type) || type.isEnum();
    }

    /** the last part of the key of the text that says what is expected, {@code instant}; the choice of an enum has none */
    static Optional<String> format(Class<?> type) {
        return Optional.ofNullable(SCALARS.get(type))
                .map(Scalar::format)
                .or(() -> type.isEnum() ? Optional.empty() : Optional.of("id"));
    }

    /**
     * Reads a value.
     *
     * @throws IllegalArgumentException if the text is malformed; the message does not hold it
     */
    public static Object parse(Class<?> type, String text) {
        Scalar scalar = SCALARS.get(type);
        try {
            if (scalar != null) {
                return scalar.parse().apply(text);
            }
            return type.isEnum() ? constant(type, text) : TextKeys.parse(type, text);
        } catch (DateTimeException | ArithmeticException e) {
            throw new IllegalArgumentException("not well formed", e);
        }
    }

    private static Object constant(Class<?> type, String text) {
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(text)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no constant of " + type.getName());
    }

    private static Instant instant(String text) {
        TemporalAccessor parsed = DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(text);
        checkYear(parsed);
        return Instant.from(parsed).truncatedTo(ChronoUnit.MICROS);
    }

    private static LocalDate date(String text) {
        LocalDate date = LocalDate.parse(text);
        checkYear(date);
        return date;
    }

    private static void checkYear(TemporalAccessor date) {
        int year = date.get(ChronoField.YEAR);
        if (year < 1 || year > 9998) {
            throw new DateTimeException("a year no record has");
        }
    }

    private static Period period(String text) {
        Period period = Period.parse(text);
        if (Math.abs(period.toTotalMonths()) > MOST_MONTHS || Math.abs(period.get(ChronoUnit.DAYS)) > MOST_DAYS) {
            throw new DateTimeException("longer than a life");
        }
        return period;
    }

    private static Duration duration(String text) {
        Duration duration = Duration.parse(text);
        if (duration.abs().compareTo(Duration.ofDays(MOST_DAYS)) > 0) {
            throw new DateTimeException("longer than a life");
        }
        return duration;
    }
}
