package org.houvast.rest.internal.exchange;

import java.util.List;
import java.util.Locale;
import org.houvast.commons.Language;
import org.jspecify.annotations.Nullable;

/** Reads {@code Accept-Language}. */
final class Languages {
    private static final int LONGEST = 200;

    private Languages() {}

    /** the language that the caller likes best of those there are; Dutch when it names none of them, or nothing readable */
    static Language of(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.length() > LONGEST) {
            return Language.NL;
        }
        try {
            for (Locale.LanguageRange range : Locale.LanguageRange.parse(acceptLanguage)) {
                for (Language language : List.of(Language.NL, Language.EN)) {
                    if (range.getWeight() > 0 && matches(range.getRange(), language)) {
                        return language;
                    }
                }
            }
        } catch (IllegalArgumentException e) {
            return Language.NL; // not a list of languages
        }
        return Language.NL;
    }

    private static boolean matches(String range, Language language) {
        String tag = language.locale().getLanguage();
        return range.equals("*") || range.equals(tag) || range.startsWith(tag + "-");
    }
}
