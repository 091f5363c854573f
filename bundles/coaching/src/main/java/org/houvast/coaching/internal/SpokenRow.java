package org.houvast.coaching.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.houvast.coaching.CoachingProblems;
import org.houvast.coaching.Side;
import org.houvast.commons.Refusal;
import org.houvast.commons.StaffRef;
import org.houvast.persistence.InstantColumn;

/**
 * Somebody did something for a side. What needs both sides needs one of each, and two persons. Never changed. No record: EclipseLink sets the fields of a collection's rows.
 */
@Embeddable
public class SpokenRow {
    @Column(name = "staff_key")
    private String staffKey;

    @Enumerated(EnumType.STRING)
    private Side side;

    @Convert(converter = InstantColumn.class)
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected SpokenRow() {}

    public SpokenRow(String staffKey, Side side, Instant at) {
        this.staffKey = staffKey;
        this.side = side;
        this.at = at;
    }

    public Side side() {
        return side;
    }

    public Instant at() {
        return at;
    }

    public StaffRef by() {
        return new StaffRef(staffKey);
    }

    /** why this person cannot add a word for this side, or nothing */
    public static Optional<Refusal> refusal(Collection<SpokenRow> spoken, StaffRef by, Optional<Side> side) {
        if (side.isEmpty()) {
            return Optional.of(Refusal.of(CoachingProblems.NO_SIDE));
        }
        if (spoken.stream().anyMatch(s -> s.staffKey.equals(by.key()))) {
            return Optional.of(Refusal.of(CoachingProblems.SAME_PERSON));
        }
        return spoken.stream().anyMatch(s -> s.side == side.get())
                ? Optional.of(Refusal.of(CoachingProblems.SIDE_DONE))
                : Optional.empty();
    }

    /** whether both sides have spoken */
    public static boolean bothSides(Collection<SpokenRow> spoken) {
        return spoken.stream().map(SpokenRow::side).distinct().count() == Side.values().length;
    }
}
