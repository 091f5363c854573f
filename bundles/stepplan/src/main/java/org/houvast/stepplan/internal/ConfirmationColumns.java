package org.houvast.stepplan.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.houvast.commons.Refusal;
import org.houvast.persistence.InstantColumn;
import org.houvast.stepplan.StepPlanProblems;

/**
 * One side said yes. Nobody says it for two sides: the person counts, not the role. Never changed. No record: EclipseLink sets the fields
 * of a collection's rows.
 */
@Embeddable
public class ConfirmationColumns {
    private String side;

    @Column(name = "staff_key")
    private String staffKey;

    @Column(name = "person_key")
    private String personKey;

    @Convert(converter = InstantColumn.class)
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected ConfirmationColumns() {}

    private ConfirmationColumns(String side, String staffKey, String personKey, Instant at) {
        this.side = side;
        this.staffKey = staffKey;
        this.personKey = personKey;
        this.at = at;
    }

    public String side() {
        return side;
    }

    public String staffKey() {
        return staffKey;
    }

    public Instant at() {
        return at;
    }

    public static ConfirmationColumns of(Enum<?> side, Moment moment) {
        return new ConfirmationColumns(
                side.name(), moment.by().key(), moment.by().personKey(), moment.at());
    }

    /** why this person cannot speak for this side beside those who did already */
    public static Optional<Refusal> refusal(List<ConfirmationColumns> given, Enum<?> side, Staff by) {
        if (given.stream().anyMatch(c -> c.side.equals(side.name()))) {
            return Optional.of(Refusal.of(StepPlanProblems.SIDE_DONE, side.name()));
        }
        return given.stream().anyMatch(c -> c.personKey.equals(by.personKey()))
                ? Optional.of(Refusal.of(StepPlanProblems.SAME_PERSON))
                : Optional.empty();
    }
}
