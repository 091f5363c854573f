package org.houvast.parents.internal.wish;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.houvast.commons.StaffRef;
import org.houvast.parents.EarlierWish;
import org.houvast.parents.WishTheme;
import org.houvast.persistence.InstantColumn;
import org.jspecify.annotations.Nullable;

/** What a wish said before. Never changed. No record: EclipseLink sets the fields of a collection's rows. */
@Embeddable
class EarlierRow {
    @Column(name = "until_at")
    @Convert(converter = InstantColumn.class)
    private Instant until;

    @Column(name = "words")
    private String text;

    @Enumerated(EnumType.STRING)
    private WishTheme theme;

    @Column(name = "recorded_by")
    private @Nullable String recordedBy;

    @SuppressWarnings("NullAway.Init")
    protected EarlierRow() {}

    EarlierRow(Instant until, String text, WishTheme theme, @Nullable String recordedBy) {
        this.until = until;
        this.text = text;
        this.theme = theme;
        this.recordedBy = recordedBy;
    }

    EarlierWish earlier() {
        return new EarlierWish(until, text, theme, recordedBy == null ? null : new StaffRef(recordedBy));
    }
}
