package org.houvast.coaching.internal.question;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.houvast.coaching.AgreeTryOut;
import org.houvast.coaching.CoachingProblems;
import org.houvast.coaching.ReviewTryOut;
import org.houvast.coaching.TryOut;
import org.houvast.commons.Problem;
import org.houvast.commons.Refusal;
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

    private TryOutRow reviewed(ReviewTryOut command, StaffRef by, Instant at) {
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

    /**
     * Looks back on one of them, which are numbered from 1.
     *
     * @throws Problem {@link CoachingProblems#TRY_OUT_UNKNOWN} when there is none with this number that still waits for it
     */
    static void review(List<TryOutRow> all, ReviewTryOut command, StaffRef by, Instant at) {
        int index = command.number() - 1;
        if (index < 0 || index >= all.size() || all.get(index).isReviewed()) {
            throw Problem.of(CoachingProblems.TRY_OUT_UNKNOWN);
        }
        all.set(index, all.get(index).reviewed(command, by, at));
    }

    /** why none of them can be looked back on, or nothing */
    static Optional<Refusal> reviewing(List<TryOutRow> all) {
        return all.stream().allMatch(TryOutRow::isReviewed)
                ? Optional.of(Refusal.of(CoachingProblems.TRY_OUT_UNKNOWN))
                : Optional.empty();
    }

    /** all of them with their numbers */
    static List<TryOut> numbered(List<TryOutRow> all) {
        return IntStream.range(0, all.size())
                .mapToObj(i -> all.get(i).tryOut(i + 1))
                .toList();
    }

    private TryOut tryOut(int number) {
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
