package org.houvast.coaching.internal.extract;

import org.houvast.coaching.AgeBand;
import org.houvast.coaching.CaseExtractText;
import org.houvast.commons.Language;
import org.jspecify.annotations.Nullable;

/**
 * What the product proposes for an extract.
 *
 * @param language in which language
 * @param ageBand age of the child as a band, or null
 * @param text in neutral words
 */
record ExtractProposal(Language language, @Nullable AgeBand ageBand, CaseExtractText text) {
    private static final int[] BELOW_MONTHS = {24, 48, 84, 120};

    /** the band of an age in whole months, null for none */
    static @Nullable AgeBand band(@Nullable Integer months) {
        if (months == null) {
            return null;
        }
        int band = 0;
        while (band < BELOW_MONTHS.length && months >= BELOW_MONTHS[band]) {
            band++;
        }
        return AgeBand.values()[band];
    }
}
