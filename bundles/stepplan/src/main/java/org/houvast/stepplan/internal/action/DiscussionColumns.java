package org.houvast.stepplan.internal.action;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.houvast.commons.Problem;
import org.houvast.stepplan.DiscussActionPlan;
import org.houvast.stepplan.StepPlanProblems;
import org.jspecify.annotations.Nullable;

/** When the parents knew the plan, or why not yet. */
@Embeddable
public record DiscussionColumns(
        @Column(name = "discussed_on") LocalDate on,
        @Column(name = "discussed_contact") @Nullable UUID contact,
        @Column(name = "not_discussed") @Nullable String notDiscussed,
        @Column(name = "discussed_notice") @Nullable String notice) {

    /**
     * What was said about the parents; for a plan about a group the notice to its parents.
     *
     * @throws Problem {@link StepPlanProblems#PARENT_RECORD_INVALID}
     */
    static DiscussionColumns of(DiscussActionPlan command, boolean group, LocalDate today) {
        boolean reason = isThere(command.notDiscussed());
        boolean notice = isThere(command.notice());
        boolean both = reason && (notice || command.parentContactId() != null);
        boolean wrongKind =
                group ? command.parentContactId() != null || (!notice && !reason) : command.notice() != null;
        if (both || wrongKind || command.on().isAfter(today)) {
            throw Problem.of(StepPlanProblems.PARENT_RECORD_INVALID);
        }
        return new DiscussionColumns(
                command.on(), command.parentContactId(), reason ? command.notDiscussed() : null, command.notice());
    }

    private static boolean isThere(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    DiscussActionPlan document() {
        return new DiscussActionPlan(on, contact, notDiscussed, notice, null);
    }
}
