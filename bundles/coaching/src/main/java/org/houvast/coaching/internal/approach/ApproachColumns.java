package org.houvast.coaching.internal.approach;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import org.houvast.coaching.ApproachText;
import org.houvast.coaching.TipAudience;
import org.houvast.coaching.internal.practice.AgeBands;
import org.houvast.coaching.internal.practice.Themes;
import org.houvast.commons.Language;
import org.jspecify.annotations.Nullable;

/** What an approach says, as columns. */
@Embeddable
public record ApproachColumns(
        @Enumerated(EnumType.STRING) Language language,
        String title,
        String tried,
        String happened,
        String themes,
        @Column(name = "age_bands") @Nullable String ageBands,
        @Enumerated(EnumType.STRING) TipAudience audience) {
    static ApproachColumns of(ApproachText text) {
        return new ApproachColumns(
                text.language(),
                text.title(),
                text.tried(),
                text.happened(),
                Objects.requireNonNull(Themes.column(text.themes())),
                AgeBands.column(text.ageBands()),
                text.audience());
    }

    ApproachText text() {
        return new ApproachText(
                language, title, tried, happened, Themes.list(themes), AgeBands.list(ageBands), audience, null);
    }
}
