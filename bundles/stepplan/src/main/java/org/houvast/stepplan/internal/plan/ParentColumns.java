package org.houvast.stepplan.internal.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.houvast.commons.Problem;
import org.houvast.commons.StaffRef;
import org.houvast.stepplan.InvolveParents;
import org.houvast.stepplan.ParentMode;
import org.houvast.stepplan.ParentRecord;
import org.houvast.stepplan.StepPlanProblems;
import org.houvast.stepplan.internal.Moment;
import org.jspecify.annotations.Nullable;

/** How parents were involved in a step. */
@Embeddable
public record ParentColumns(
        @Column(name = "parent_mode") @Enumerated(EnumType.STRING) ParentMode mode,
        @Column(name = "parent_on") LocalDate on,
        @Column(name = "parent_contact") @Nullable UUID contact,
        @Column(name = "parent_notice") @Nullable String notice,
        @Column(name = "parent_key") String key) {

    /**
     * The columns of a record about a child, or of a notice to the parents of a group.
     *
     * @throws Problem {@link StepPlanProblems#PARENT_RECORD_INVALID}
     */
    static ParentColumns of(InvolveParents command, boolean group, Moment moment) {
        boolean noticed = command.notice() != null && !command.notice().isBlank();
        boolean wrongKind = group ? !noticed || command.parentContactId() != null : command.notice() != null;
        if (wrongKind || !command.mode().involves() || command.on().isAfter(moment.today())) {
            throw Problem.of(StepPlanProblems.PARENT_RECORD_INVALID);
        }
        return new ParentColumns(
                command.mode(),
                command.on(),
                command.parentContactId(),
                command.notice(),
                moment.by().key());
    }

    ParentRecord document() {
        return new ParentRecord(mode, on, contact, notice, new StaffRef(key));
    }
}
