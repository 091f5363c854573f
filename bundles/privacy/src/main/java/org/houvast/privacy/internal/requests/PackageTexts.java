package org.houvast.privacy.internal.requests;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;
import org.houvast.commons.Language;

/** The words of the page, and those that stand for kinds of record, fields and codes. */
final class PackageTexts {
    private final ResourceBundle bundle;
    private final Locale locale;
    private final ZoneId zone;

    PackageTexts(Language language, ZoneId zone) {
        this.locale = language == Language.EN ? Locale.UK : language.locale();
        this.zone = zone;
        this.bundle = ResourceBundle.getBundle(
                "org.houvast.privacy.internal.requests.package",
                language == Language.EN ? Locale.ROOT : language.locale(),
                PackageTexts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** one of the page's own texts */
    String text(String key) {
        return bundle.getString(key);
    }

    /** the kind of record */
    String type(String type) {
        return known("type." + type, type.replace('-', ' '));
    }

    /** a field; the number of a part stays */
    String field(String name) {
        int dot = name.indexOf("].");
        if (dot < 0) {
            return known("field." + name, name.replace('_', ' '));
        }
        String part = name.substring(0, name.indexOf('['));
        String number = name.substring(name.indexOf('[') + 1, dot);
        return known("part." + part, part.replace('_', ' ')) + " " + number + ": " + field(name.substring(dot + 2));
    }

    /** a value: a moment as people write it, a person or code in words, everything else as it is */
    String value(String words) {
        if (words.matches("[A-Z][A-Z_]{1,39}") || words.equals("true") || words.equals("false")) {
            return known("code." + words, words.replace('_', ' ').toLowerCase(locale));
        }
        if (words.matches("\\d{4}-\\d{2}-\\d{2}.*")) {
            return moment(words);
        }
        return words;
    }

    private String moment(String words) {
        try {
            if (words.length() == 10) {
                return day(LocalDate.parse(words));
            }
            return at(Instant.parse(words));
        } catch (DateTimeException e) {
            return words;
        }
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

    private String known(String key, String otherwise) {
        return bundle.containsKey(key) ? bundle.getString(key) : otherwise;
    }
}
