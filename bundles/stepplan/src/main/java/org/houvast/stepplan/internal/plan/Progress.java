package org.houvast.stepplan.internal.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.houvast.stepplan.StepState;
import org.houvast.stepplan.TemplateStep;
import org.jspecify.annotations.Nullable;

/**
 * How far a plan is, kept for the lists: when it began, and which step has its turn.
 *
 * @param begunOn the day that both sides had confirmed it, moved by pauses; null before
 * @param no its number, null when it is no step's turn
 * @param state where it stands, null when it is no step's turn
 * @param readyOn the day that its turn came, null while it waits for the outcome of the case
 */
@Embeddable
public record Progress(
        @Column(name = "begun_on") @Nullable LocalDate begunOn,
        @Column(name = "current_no") @Nullable Integer no,
        @Column(name = "current_state") @Enumerated(EnumType.STRING) @Nullable StepState state,
        @Column(name = "ready_on") @Nullable LocalDate readyOn) {
    static final Progress NOT_BEGUN = new Progress(null, null, null, null);

    /** both sides confirmed it */
    Progress begin(LocalDate today) {
        return new Progress(today, no, state, readyOn);
    }

    /** whose turn it is after what was done */
    Progress next(StepCourse course, LocalDate today) {
        return course.current()
                .map(step -> {
                    StepState now = course.state(step);
                    LocalDate day = now == StepState.WAITING ? null : begins(step) ? today : readyOn;
                    return new Progress(begunOn, step.no(), now, day);
                })
                .orElseGet(() -> new Progress(begunOn, null, null, null));
    }

    private boolean begins(TemplateStep step) {
        return no == null || no != step.no() || state == StepState.WAITING || readyOn == null;
    }

    /** whether the turn of this step came after that one */
    boolean cameAfter(Progress before) {
        return no != null
                && state != StepState.WAITING
                && (!no.equals(before.no) || before.state == StepState.WAITING || before.readyOn == null);
    }

    /** what is due is due so many days later */
    Progress later(long days) {
        return new Progress(later(begunOn, days), no, state, later(readyOn, days));
    }

    private static @Nullable LocalDate later(@Nullable LocalDate day, long days) {
        return day == null ? null : day.plusDays(days);
    }

    /** tells a step when its turn came, when it has it */
    void ready(StepEntity step) {
        if (no != null && no == step.no() && readyOn != null) {
            step.ready(readyOn);
        }
    }
}
