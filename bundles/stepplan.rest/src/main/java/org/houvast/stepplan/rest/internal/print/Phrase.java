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

    /** the language as it is told; of words that begin at the right only the writing is known, not the language */
    String tag() {
        return Direction.isFromTheRight(text) ? Direction.UNKNOWN_LANGUAGE : HtmlPage.tag(language);
    }

    Phrase inBold() {
        return new Phrase(text, language, true);
    }
}
