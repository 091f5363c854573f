package org.houvast.coaching.internal.extract;

import java.text.MessageFormat;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.houvast.coaching.internal.library.StarterFile;

/** Says days as weeks since something was first noticed. */
final class RelativeDays {
    private static final List<List<String>> MONTHS = List.of(
            List.of("januari", "january"),
            List.of("februari", "february"),
            List.of("maart", "march"),
            List.of("april"),
            List.of("mei", "may"),
            List.of("juni", "june"),
            List.of("juli", "july"),
            List.of("augustus", "august"),
            List.of("september"),
            List.of("oktober", "october"),
            List.of("november"),
            List.of("december"));
    private static final Pattern DAY = Pattern.compile(
            "\\b(?:(\\d{4})-(\\d{1,2})-(\\d{1,2})|(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4}|\\d{2})" + "|(\\d{1,2})\\s+("
                    + MONTHS.stream().flatMap(List::stream).collect(Collectors.joining("|")) + ")(?:\\s+(\\d{4}))?)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final int CENTURY = 2000;
    private static final int WEEK = 7;

    private final LocalDate first;
    private final StarterFile words;

    RelativeDays(LocalDate first, StarterFile words) {
        this.first = first;
        this.words = words;
    }

    /** the first week is week 1 */
    String of(LocalDate day) {
        return day.isBefore(first)
                ? words.need("earlier")
                : MessageFormat.format(
                        words.need("week"), String.valueOf(ChronoUnit.DAYS.between(first, day) / WEEK + 1));
    }

    /** the text without days; what looks like a day and is none stays */
    String in(String text) {
        return DAY.matcher(text)
                .replaceAll(found ->
                        Matcher.quoteReplacement(day(found).map(this::of).orElse(found.group())));
    }

    private Optional<LocalDate> day(MatchResult found) {
        try {
            if (found.group(1) != null) {
                return Optional.of(date(found.group(1), number(found.group(2)), found.group(3)));
            }
            if (found.group(4) != null) {
                return Optional.of(date(found.group(6), number(found.group(5)), found.group(4)));
            }
            String year = found.group(9) == null ? String.valueOf(first.getYear()) : found.group(9);
            return Optional.of(date(year, month(found.group(8)), found.group(7)));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static LocalDate date(String year, int month, String day) {
        int said = number(year);
        return LocalDate.of(said < 100 ? CENTURY + said : said, month, number(day));
    }

    private static int month(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).contains(lower)) {
                return i + 1;
            }
        }
        throw new DateTimeException(name);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
