package org.houvast.observation;

import java.time.LocalDate;
import java.util.List;
import org.houvast.commons.Limit;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one field of the kind; exactly one of the values is there, the one of the field's type.
 *
 * @param field name of the field
 * @param text for TEXT
 * @param number for NUMBER
 * @param yes for YES_NO
 * @param choices codes, for CHOICE one of them and for CHOICES at least one
 * @param series for SERIES, in the order of time
 * @param date for DATE
 */
public record Answer(
        @Limit(min = 1, max = 40) String field,
        @Limit(min = 1, max = 4000) @Nullable String text,
        @Nullable Integer number,
        @Nullable Boolean yes,
        @Limit(max = 20) @Nullable List<String> choices,
        @Limit(max = 200) @Nullable List<Integer> series,
        @Nullable LocalDate date) {
    public Answer {
        choices = choices == null ? null : List.copyOf(choices);
        series = series == null ? null : List.copyOf(series);
    }

    public static Answer text(String field, String text) {
        return new Answer(field, text, null, null, null, null, null);
    }

    public static Answer number(String field, int number) {
        return new Answer(field, null, number, null, null, null, null);
    }

    public static Answer yes(String field, boolean yes) {
        return new Answer(field, null, null, yes, null, null, null);
    }

    public static Answer choices(String field, List<String> choices) {
        return new Answer(field, null, null, null, choices, null, null);
    }

    public static Answer series(String field, List<Integer> series) {
        return new Answer(field, null, null, null, null, series, null);
    }

    public static Answer date(String field, LocalDate date) {
        return new Answer(field, null, null, null, null, null, date);
    }
}
