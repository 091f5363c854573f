package org.houvast.coaching.internal.extract;

import jakarta.persistence.Embeddable;
import org.houvast.coaching.CaseExtractText;
import org.jspecify.annotations.Nullable;

/** What an extract tells, as columns. */
@Embeddable
public record ExtractColumns(
        String title,
        @Nullable String situation,
        @Nullable String seen,
        @Nullable String strengths,
        @Nullable String found,
        @Nullable String asked) {
    static ExtractColumns of(CaseExtractText text) {
        return new ExtractColumns(
                text.title(), text.situation(), text.seen(), text.strengths(), text.found(), text.asked());
    }

    CaseExtractText text(@Nullable Boolean namesChecked) {
        return new CaseExtractText(title, situation, seen, strengths, found, asked, namesChecked);
    }
}
