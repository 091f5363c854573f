package org.houvast.stepplan.internal.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.houvast.commons.Problem;
import org.houvast.stepplan.PauseStepPlan;
import org.houvast.stepplan.StepPlanProblems;
import org.houvast.stepplan.internal.Moment;
import org.jspecify.annotations.Nullable;

/**
 * That a plan rests.
 *
 * @param on since when
 * @param until until when it was meant to, null when that was not said
 */
@Embeddable
public record Pause(
        @Column(name = "paused_on") LocalDate on, @Column(name = "paused_until") @Nullable LocalDate until) {
    /**
     * A pause that begins now.
     *
     * @throws Problem {@link StepPlanProblems#PAUSE_INVALID}
     */
    static Pause of(PauseStepPlan command, Moment moment) {
        if (command.until() != null && command.until().isBefore(moment.today())) {
            throw Problem.of(StepPlanProblems.PAUSE_INVALID);
        }
        return new Pause(moment.today(), command.until());
    }

    /** how many days it has lasted */
    long days(LocalDate today) {
        return ChronoUnit.DAYS.between(on, today);
    }
}
