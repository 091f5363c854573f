package org.houvast.coaching.internal.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.houvast.coaching.Decision;
import org.houvast.coaching.Side;
import org.houvast.coaching.Voice;
import org.houvast.coaching.internal.Acting;
import org.houvast.coaching.internal.SpokenRow;
import org.houvast.commons.StaffRef;
import org.houvast.persistence.InstantColumn;
import org.jspecify.annotations.Nullable;

/** What somebody said about an assessment. Never changed. No record: EclipseLink sets the fields of a collection's rows. */
@Embeddable
class VoiceRow {
    @Column(name = "staff_key")
    private String staffKey;

    @Enumerated(EnumType.STRING)
    private @Nullable Side side;

    @Enumerated(EnumType.STRING)
    private Decision decision;

    private @Nullable String note;

    @Convert(converter = InstantColumn.class)
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected VoiceRow() {}

    private VoiceRow(String staffKey, @Nullable Side side, Decision decision, @Nullable String note, Instant at) {
        this.staffKey = staffKey;
        this.side = side;
        this.decision = decision;
        this.note = note;
        this.at = at;
    }

    static VoiceRow of(Acting by, Decision decision, @Nullable String note, Instant at) {
        return new VoiceRow(by.staff().key(), by.side(), decision, note, at);
    }

    boolean is(Decision wanted) {
        return decision == wanted;
    }

    boolean by(StaffRef staff) {
        return staffKey.equals(staff.key());
    }

    /** those who decided so, for their side; whoever stood on none counts for none */
    static List<SpokenRow> spoken(Collection<VoiceRow> voices, Decision decision) {
        return voices.stream()
                .filter(v -> v.decision == decision)
                .flatMap(v -> v.spoken().stream())
                .toList();
    }

    private Optional<SpokenRow> spoken() {
        return side == null ? Optional.empty() : Optional.of(new SpokenRow(staffKey, side, at));
    }

    Voice voice(boolean shown) {
        return new Voice(new StaffRef(staffKey), side, decision, shown ? note : null, at);
    }
}
