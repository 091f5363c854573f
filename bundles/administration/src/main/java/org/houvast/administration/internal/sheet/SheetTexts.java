package org.houvast.administration.internal.sheet;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.houvast.administration.AssessmentSheet.Cell;
import org.houvast.administration.ValueListSource;
import org.houvast.administration.internal.keeping.RetentionValueLists;
import org.houvast.administration.internal.lists.SharedValueLists;
import org.houvast.commons.Language;
import org.jspecify.annotations.Nullable;

/** The words of the sheets in one language; what has a label in a value list is called by that. */
final class SheetTexts {
    private static final String BUNDLE = SheetTexts.class.getPackageName() + ".sheet";

    private final Language language;
    private final ZoneId zone;
    private final Locale locale;
    private final ResourceBundle bundle;
    private final Map<String, String> labels = new HashMap<>();

    SheetTexts(Language language, ZoneId zone) {
        this.language = language;
        this.zone = zone;
        this.locale = language == Language.EN ? Locale.UK : language.locale();
        this.bundle = ResourceBundle.getBundle(
                BUNDLE,
                language == Language.EN ? Locale.ROOT : language.locale(),
                SheetTexts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        Stream.of(new SharedValueLists(), new RetentionValueLists())
                .flatMap(source -> source.valueLists().stream())
                .forEach(list ->
                        list.values().forEach(value -> labels.put(list.name() + "/" + value.code(), label(value))));
    }

    private String label(ValueListSource.Value value) {
        return language == Language.NL ? value.nl() : value.en();
    }

    Language language() {
        return language;
    }

    /** the text of this key, with its arguments in the places {0}, {1} … */
    String of(String key, Object... arguments) {
        String text = bundle.getString(key);
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return text;
    }

    /** whether there is a text of this key */
    boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** the text of this key, or the name as it is when nothing is written about it */
    String known(String key, String otherwise) {
        return has(key) ? of(key) : otherwise;
    }

    /** what a value list calls a code */
    String label(String list, Enum<?> code) {
        return labels.getOrDefault(list + "/" + code.name(), code.name());
    }

    /** the labels of these codes, in their order */
    <E extends Enum<E>> Cell cell(String list, Collection<E> codes, String none) {
        List<String> words = codes.stream().map(c -> label(list, c)).toList();
        return new Cell(
                words.isEmpty() ? of(none) : String.join("; ", words),
                codes.stream().map(Enum::name).toList());
    }

    /** yes or no */
    Cell answer(boolean yes) {
        return new Cell(of(yes ? "yes" : "no"), List.of(yes ? "YES" : "NO"));
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(day);
    }

    String at(Instant at) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu HH:mm", locale)
                .withZone(zone)
                .format(at);
    }

    /** in years, months and days; null is no term */
    String period(@Nullable Period period) {
        if (period == null) {
            return of("period.none");
        }
        List<String> parts = new ArrayList<>();
        part(parts, period.getYears(), "period.year");
        part(parts, period.getMonths(), "period.month");
        part(parts, period.getDays(), "period.day");
        return parts.isEmpty() ? of("period.zero") : String.join(", ", parts);
    }

    private void part(List<String> parts, int number, String key) {
        if (number != 0) {
            parts.add(of(number == 1 ? key : key + "s", number));
        }
    }
}
