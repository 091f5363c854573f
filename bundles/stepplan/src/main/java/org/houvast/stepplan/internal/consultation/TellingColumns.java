package org.houvast.stepplan.internal.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.houvast.commons.StaffRef;
import org.houvast.stepplan.CommunicationPlan;
import org.jspecify.annotations.Nullable;

/** Who tells the parents what. */
@Embeddable
public record TellingColumns(
        String message,
        @Column(name = "told_by") String by,
        @Column(name = "told_on") LocalDate on,
        @Column(name = "told_where") String place,
        @Column(name = "parent_needs") String parentNeeds,
        @Column(name = "tips_used") @Nullable String tipsUsed) {

    static TellingColumns of(CommunicationPlan plan) {
        return new TellingColumns(
                plan.message(), plan.by().key(), plan.when(), plan.place(), plan.parentNeeds(), plan.tipsUsed());
    }

    CommunicationPlan plan() {
        return new CommunicationPlan(message, new StaffRef(by), on, place, parentNeeds, tipsUsed);
    }
}
