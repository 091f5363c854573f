package org.houvast.rest.internal.problem;

import java.util.List;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import org.houvast.commons.Language;
import org.houvast.commons.ProblemType;
import org.houvast.commons.Refusal;

/** The texts of problem types, from the resource bundles of their owners. */
public final class ProblemTexts {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private ProblemTexts() {}

    public static Optional<String> title(ProblemType type, Language language) {
        return text(type.owner(), type.textKey() + ".title", language, List.of());
    }

    public static Optional<String> detail(Refusal refusal, Language language) {
        return text(refusal.type().owner(), refusal.type().textKey() + ".detail", language, refusal.arguments());
    }

    public static Optional<String> help(Refusal refusal, Language language) {
        return text(refusal.type().owner(), refusal.type().textKey() + ".help", language, refusal.arguments());
    }

    static Optional<String> text(Class<?> owner, String key, Language language, List<Object> arguments) {
        try {
            String name = owner.getPackageName() + ".problems";
            String text = ResourceBundle.getBundle(name, language.locale(), owner.getClassLoader(), NO_FALLBACK)
                    .getString(key);
            return Optional.of(fill(text, arguments));
        } catch (MissingResourceException e) {
            return Optional.empty(); // a text that nobody wrote is no reason to fail
        }
    }

    /** no MessageFormat: it would eat the apostrophes of Dutch plurals */
    private static String fill(String text, List<Object> arguments) {
        String filled = text;
        for (int i = 0; i < arguments.size(); i++) {
            filled = filled.replace("{" + i + "}", arguments.get(i).toString());
        }
        return filled;
    }
}
