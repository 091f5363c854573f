package org.houvast.stepplan.internal.action;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.houvast.stepplan.Goal;
import org.houvast.stepplan.Setting;
import org.jspecify.annotations.Nullable;

/** A goal, and how far it was reached when it was last looked at. Never changed. No record: EclipseLink sets the fields of a collection's rows. */
@Embeddable
class GoalColumns {
    @Enumerated(EnumType.STRING)
    private Setting setting;

    private String text;

    private @Nullable String baseline;

    private @Nullable String target;

    private @Nullable Integer attainment;

    @Column(name = "measured_on")
    private @Nullable LocalDate measuredOn;

    @SuppressWarnings("NullAway.Init")
    protected GoalColumns() {}

    private GoalColumns(
            Setting setting,
            String text,
            @Nullable String baseline,
            @Nullable String target,
            @Nullable Integer attainment,
            @Nullable LocalDate measuredOn) {
        this.setting = setting;
        this.text = text;
        this.baseline = baseline;
        this.target = target;
        this.attainment = attainment;
        this.measuredOn = measuredOn;
    }

    Setting setting() {
        return setting;
    }

    @Nullable
    Integer attainment() {
        return attainment;
    }

    @Nullable
    LocalDate measuredOn() {
        return measuredOn;
    }

    static GoalColumns of(Goal goal) {
        return new GoalColumns(goal.setting(), goal.text(), goal.baseline(), goal.target(), null, null);
    }

    GoalColumns measured(int value, LocalDate on) {
        return new GoalColumns(setting, text, baseline, target, value, on);
    }

    Goal goal() {
        return new Goal(setting, text, baseline, target);
    }
}
