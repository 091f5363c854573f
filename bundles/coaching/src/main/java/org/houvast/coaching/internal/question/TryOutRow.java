package org.houvast.coaching.internal.question;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.houvast.coaching.AgreeTryOut;
import org.houvast.coaching.ReviewTryOut;
import org.houvast.coaching.TryOut;
import org.houvast.commons.StaffRef;
import org.houvast.persistence.InstantColumn;
import org.jspecify.annotations.Nullable;

/** Something that staff try, and how it went. A look back makes a new row. No record: EclipseLink sets the fields of a collection's rows. */
@Embeddable
class TryOutRow {
    private String what;

    @Column(name = "on_day")
    private LocalDate onDay;

    @Column(name = "agreed_by")
    private String agreedBy;

    @Column(name = "agreed_at")
    @Convert(converter = InstantColumn.class)
    private Instant agreedAt;

    private @Nullable String result;

    private @Nullable Integer helped;

    @Column(name = "reviewed_by")
    private @Nullable String reviewedBy;

    @Column(name = "reviewed_at")
    @Convert(converter = InstantColumn.class)
    private @Nullable Instant reviewedAt;

    @SuppressWarnings("NullAway.Init")
    protected TryOutRow() {}

    private TryOutRow(String what, LocalDate onDay, String agreedBy, Instant agreedAt) {
        this.what = what;
        this.onDay = onDay;
        this.agreedBy = agreedBy;
        this.agreedAt = agreedAt;
    }

    static TryOutRow agreed(AgreeTryOut command, StaffRef by, Instant at) {
        return new TryOutRow(command.what(), command.on(), by.key(), at);
    }

    TryOutRow reviewed(ReviewTryOut command, StaffRef by, Instant at) {
        TryOutRow looked = new TryOutRow(what, onDay, agreedBy, agreedAt);
        looked.result = command.result();
        looked.helped = command.helped();
        looked.reviewedBy = by.key();
        looked.reviewedAt = at;
        return looked;
    }

    boolean isReviewed() {
        return reviewedAt != null;
    }

    TryOut tryOut(int number) {
        return new TryOut(
                number,
                what,
                onDay,
                new StaffRef(agreedBy),
                agreedAt,
                result,
                helped,
                reviewedBy == null ? null : new StaffRef(reviewedBy),
                reviewedAt);
    }
}
