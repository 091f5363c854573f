package org.houvast.stepplan.rest.internal.print;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ResourceBundle;
import org.houvast.commons.Language;

/** The words of the product on a page to print, in one language. */
final class PrintTexts {
    private static final String BUNDLE = PrintTexts.class.getPackageName() + ".print";

    private final Language language;
    private final ResourceBundle texts;
    private final DateTimeFormatter dates;

    PrintTexts(Language language) {
        this.language = language;
        this.texts = ResourceBundle.getBundle(
                BUNDLE,
                language.locale(),
                PrintTexts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        this.dates = DateTimeFormatter.ofPattern("d MMMM yyyy", language.locale());
    }

    Language language() {
        return language;
    }

    /** the text of this key, with its arguments in the places {0}, {1} … */
    String of(String key, Object... arguments) {
        String text = texts.getString(key);
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return text;
    }

    /** what a code is called */
    String of(Enum<?> code) {
        return of(code.getDeclaringClass().getSimpleName() + "." + code.name());
    }

    Phrase phrase(String key, Object... arguments) {
        return new Phrase(of(key, arguments), language);
    }

    String date(LocalDate day) {
        return dates.format(day);
    }
}
