package org.houvast.stepplan.internal.action;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.houvast.commons.StaffRef;
import org.houvast.stepplan.ActionKind;
import org.houvast.stepplan.PlannedAction;
import org.houvast.stepplan.Setting;
import org.jspecify.annotations.Nullable;

/** Something that is done. Never changed. No record: EclipseLink sets the fields of a collection's rows. */
@Embeddable
class ActionColumns {
    @Enumerated(EnumType.STRING)
    private Setting setting;

    @Enumerated(EnumType.STRING)
    private ActionKind kind;

    private String text;

    @Column(name = "who_key")
    private @Nullable String who;

    @Column(name = "from_on")
    private LocalDate from;

    @Column(name = "review_on")
    private @Nullable LocalDate review;

    @SuppressWarnings("NullAway.Init")
    protected ActionColumns() {}

    private ActionColumns(
            Setting setting,
            ActionKind kind,
            String text,
            @Nullable String who,
            LocalDate from,
            @Nullable LocalDate review) {
        this.setting = setting;
        this.kind = kind;
        this.text = text;
        this.who = who;
        this.from = from;
        this.review = review;
    }

    static ActionColumns of(PlannedAction action) {
        return new ActionColumns(
                action.setting(),
                action.kind(),
                action.text(),
                action.who() == null ? null : action.who().key(),
                action.from(),
                action.review());
    }

    PlannedAction action() {
        return new PlannedAction(setting, kind, text, who == null ? null : new StaffRef(who), from, review);
    }
}
