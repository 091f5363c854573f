package org.houvast.stepplan.rest.internal.print;

import org.houvast.commons.Language;

/**
 * Words of one language.
 *
 * @param text the words; line breaks in it are kept
 * @param language what they are written in
 * @param strong whether they stand out
 */
record Phrase(String text, Language language, boolean strong) {
    Phrase(String text, Language language) {
        this(text, language, false);
    }

    Phrase inBold() {
        return new Phrase(text, language, true);
    }
}
