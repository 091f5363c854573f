package org.houvast.stepplan.internal.action;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.houvast.commons.StaffRef;
import org.houvast.persistence.InstantColumn;
import org.houvast.stepplan.ActionPlanClosing;
import org.houvast.stepplan.CloseActionPlan;
import org.houvast.stepplan.ClosingOutcome;
import org.houvast.stepplan.internal.Moment;
import org.jspecify.annotations.Nullable;

/** How the plan ended. */
@Embeddable
public record ClosingColumns(
        @Enumerated(EnumType.STRING) ClosingOutcome outcome,
        @Column(name = "actual_care") @Nullable String actualCare,
        @Column(name = "closing_note") @Nullable String note,
        @Column(name = "closed_key") String by,
        @Column(name = "closed_at") @Convert(converter = InstantColumn.class) Instant at) {

    static ClosingColumns of(CloseActionPlan command, Moment moment) {
        return new ClosingColumns(
                command.outcome(),
                command.actualCare(),
                command.note(),
                moment.by().key(),
                moment.at());
    }

    ActionPlanClosing document() {
        return new ActionPlanClosing(outcome, actualCare, note, new StaffRef(by), at);
    }
}
