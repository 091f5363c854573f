package org.houvast.administration;

import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * A setting that a module declares, with its default.
 *
 * @param name {@code coaching.question-acknowledged}
 * @param type form of the value
 * @param defaultValue holds where nobody set another
 */
@ProviderType
public record SettingKey(String name, Type type, String defaultValue) {
    /** Form of a value. */
    public enum Type {
        /** a whole number of working days, 0 to 366 */
        WORKING_DAYS,
        /** a whole number, 0 to 100000 */
        NUMBER,
        /** ISO 8601 period of days, weeks, months or years: {@code P28D} */
        PERIOD,
        /** {@code true} or {@code false} */
        SWITCH,
        /** a code of a value list, upper case */
        CODE
    }

    public SettingKey {
        if (problemWith(type, defaultValue).isPresent()) {
            throw new IllegalArgumentException("the default of " + name + " is not of its type");
        }
    }

    /** what is wrong with a value for this setting, or nothing */
    public Optional<String> problemWith(String value) {
        return problemWith(type, value);
    }

    private static Optional<String> problemWith(Type type, String value) {
        return switch (type) {
            case WORKING_DAYS -> number(value, 366);
            case NUMBER -> number(value, 100_000);
            case PERIOD -> period(value);
            case SWITCH ->
                value.equals("true") || value.equals("false") ? Optional.empty() : Optional.of("true or false");
            case CODE -> value.matches("[A-Z][A-Z0-9_]{0,39}") ? Optional.empty() : Optional.of("a code in upper case");
        };
    }

    private static Optional<String> number(String value, int max) {
        return value.matches("[0-9]{1,6}") && Integer.parseInt(value) <= max
                ? Optional.empty()
                : Optional.of("a whole number from 0 to " + max);
    }

    private static Optional<String> period(String value) {
        try {
            Period period = Period.parse(value);
            return period.isNegative() ? Optional.of("a period that is not negative") : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.of("a period such as P28D or P6W");
        }
    }
}
