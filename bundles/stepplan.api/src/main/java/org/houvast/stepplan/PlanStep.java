package org.houvast.stepplan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.houvast.coaching.Outcome;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.Role;
import org.houvast.commons.StaffRef;
import org.jspecify.annotations.Nullable;

/**
 * A step of a plan: what the template says, and how it stands.
 *
 * @param no its number
 * @param title what it is called
 * @param goal what it is for
 * @param actions what is done
 * @param responsibleRole the role that sees to it
 * @param evidence what shows that it is done
 * @param onlyFor the outcome that it is for, null for every outcome
 * @param state where it stands
 * @param due last day, null while its turn has not come, when it is settled without one, or while the plan rests
 * @param overdue whether that day is over; never locks the step
 * @param startedAt when it was begun, null before
 * @param startedBy who began it, null before
 * @param doneAt when it was done, null before
 * @param doneBy who did it, null before
 * @param note what was done
 * @param reason why it was skipped or went back; null when it was not, or the outcome skipped it
 * @param returnedTo the earlier step that it went back to, null when it did not
 * @param parents how and when parents are involved
 * @param allowedActions what this reader may do with it now; told for the step whose turn it is, and for others where something is allowed
 */
public record PlanStep(
        int no,
        String title,
        @Nullable String goal,
        List<String> actions,
        @Nullable Role responsibleRole,
        @Nullable String evidence,
        @Nullable Outcome onlyFor,
        StepState state,
        @Nullable LocalDate due,
        boolean overdue,
        @Nullable Instant startedAt,
        @Nullable StaffRef startedBy,
        @Nullable Instant doneAt,
        @Nullable StaffRef doneBy,
        @Nullable String note,
        @Nullable String reason,
        @Nullable Integer returnedTo,
        StepParents parents,
        List<AllowedAction> allowedActions) {
    public PlanStep {
        actions = List.copyOf(actions);
        allowedActions = List.copyOf(allowedActions);
    }
}
