package org.houvast.coaching.internal.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import org.houvast.coaching.CoachingProblems;
import org.houvast.coaching.Side;
import org.houvast.coaching.internal.Acting;
import org.houvast.commons.Refusal;
import org.houvast.commons.StaffRef;
import org.houvast.persistence.InstantColumn;
import org.jspecify.annotations.Nullable;

/**
 * Who proposed an assessment, for which side, and when.
 *
 * @param side null when the proposer stood on none
 */
@Embeddable
public record Proposed(
        @Column(name = "proposed_by") String byKey,
        @Column(name = "proposed_side") @Enumerated(EnumType.STRING) @Nullable Side side,
        @Column(name = "proposed_at") @Convert(converter = InstantColumn.class) Instant at) {
    static Proposed of(Acting by, Instant at) {
        return new Proposed(by.staff().key(), by.side(), at);
    }

    StaffRef by() {
        return new StaffRef(byKey);
    }

    /** why this person cannot send it back: that is for the side that did not propose it */
    Optional<Refusal> returning(Acting other) {
        boolean own = other.side() == side || other.staff().key().equals(byKey);
        return own ? Optional.of(Refusal.of(CoachingProblems.OTHER_SIDE_NEEDED)) : Optional.empty();
    }
}
