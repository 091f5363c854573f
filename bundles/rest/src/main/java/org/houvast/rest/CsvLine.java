package org.houvast.rest;

import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * A line of comma separated values (RFC 4180) that no spreadsheet takes for formulas: a text that begins like one has an apostrophe in
 * front, and control characters are blanks.
 */
public final class CsvLine {
    private static final String FORMULA = "=+-@";

    private CsvLine() {}

    /** the line with its end; null is an empty cell, a number stands as it is */
    public static String of(List<? extends @Nullable Object> cells) {
        StringJoiner line = new StringJoiner(",", "", "\r\n");
        for (Object cell : cells) {
            line.add(cell(cell));
        }
        return line.toString();
    }

    /** lines of cells, each with its end */
    public static String all(List<? extends List<? extends @Nullable Object>> lines) {
        StringBuilder all = new StringBuilder();
        lines.forEach(cells -> all.append(of(cells)));
        return all.toString();
    }

    static String cell(@Nullable Object value) {
        if (value == null || value instanceof Number) {
            return value == null ? "" : value.toString();
        }
        String text = value.toString();
        String clean = clean(text);
        String safe = isFormula(text, clean.stripLeading()) ? "'" + clean : clean;
        return needsQuotes(safe) ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    private static boolean isFormula(String text, String begin) {
        return (!text.isEmpty() && Character.isISOControl(text.charAt(0)))
                || (!begin.isEmpty() && FORMULA.indexOf(begin.charAt(0)) >= 0);
    }

    private static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            clean.append(Character.isISOControl(c) ? ' ' : c);
        }
        return clean.toString();
    }

    private static boolean needsQuotes(String text) {
        for (int i = 0; i < text.length(); i++) {
            if ("\",;'".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
