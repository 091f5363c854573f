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
    private static final int YEAR = 12;

    /** the band of an age in whole months, null for none */
    static @Nullable AgeBand band(@Nullable Integer months) {
        if (months == null) {
            return null;
        }
        if (months < 2 * YEAR) {
            return AgeBand.AGE_0_1;
        }
        if (months < 4 * YEAR) {
            return AgeBand.AGE_2_3;
        }
        if (months < 7 * YEAR) {
            return AgeBand.AGE_4_6;
        }
        return months < 10 * YEAR ? AgeBand.AGE_7_9 : AgeBand.AGE_10_13;
    }
}
