package org.houvast.coaching.rest.internal;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Lines of comma separated values (RFC 4180) that no spreadsheet takes for formulas: a text that begins like one has an apostrophe in front,
 * and control characters are blanks.
 */
final class CsvText {
    private static final String FORMULA = "=+-@\t\r";

    private final StringBuilder text = new StringBuilder();

    /** adds a line; null is an empty cell, a number stands as it is */
    CsvText line(List<? extends @Nullable Object> cells) {
        text.append(IntStream.range(0, cells.size())
                        .mapToObj(i -> cell(cells.get(i)))
                        .collect(Collectors.joining(",")))
                .append("\r\n");
        return this;
    }

    static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Number number) {
            return number.toString();
        }
        String plain = value.toString();
        boolean formula = !plain.isEmpty()
                && (FORMULA.indexOf(
                                        plain.stripLeading().isEmpty()
                                                ? plain.charAt(0)
                                                : plain.stripLeading().charAt(0))
                                >= 0
                        || Character.isISOControl(plain.charAt(0)));
        String clean = plain.codePoints()
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        String safe = formula ? "'" + clean : clean;
        return safe.matches("[^\",;']*") ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
