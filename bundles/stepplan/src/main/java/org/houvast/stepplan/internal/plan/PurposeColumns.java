package org.houvast.stepplan.internal.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import org.houvast.commons.Refusal;
import org.houvast.stepplan.PlanText;
import org.houvast.stepplan.StepPlanProblems;
import org.jspecify.annotations.Nullable;

/** What a plan is for, and what goes well already: both are there before it is confirmed. */
@Embeddable
public record PurposeColumns(
        @Column(name = "aim") @Nullable String aim, @Column(name = "strengths") @Nullable String strengths) {
    static final PurposeColumns UNSAID = new PurposeColumns(null, null);

    static PurposeColumns of(@Nullable PlanText text) {
        return text == null ? UNSAID : new PurposeColumns(text.aim(), text.strengths());
    }

    PlanText text() {
        return new PlanText(aim, strengths);
    }

    Optional<Refusal> missing() {
        if (isBlank(aim)) {
            return Optional.of(Refusal.of(StepPlanProblems.PLAN_INCOMPLETE, "aim"));
        }
        return isBlank(strengths)
                ? Optional.of(Refusal.of(StepPlanProblems.PLAN_INCOMPLETE, "strengths"))
                : Optional.empty();
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
