package org.houvast.rest.internal.json;

import java.util.ResourceBundle;
import org.houvast.commons.Language;

/** What is wrong with a field or parameter, in words. */
public final class ViolationTexts {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private ViolationTexts() {}

    /** the text with this key in the resource bundle {@code violations}; never holds what was sent */
    public static String of(String key, Language language, Object... arguments) {
        String text = ResourceBundle.getBundle(
                        ViolationTexts.class.getPackageName() + ".violations",
                        language.locale(),
                        ViolationTexts.class.getClassLoader(),
                        NO_FALLBACK)
                .getString(key);
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", arguments[i].toString());
        }
        return text;
    }
}
