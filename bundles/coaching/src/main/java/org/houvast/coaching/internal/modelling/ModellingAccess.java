package org.houvast.coaching.internal.modelling;

import java.util.List;
import org.houvast.coaching.ModellingAction;
import org.houvast.coaching.internal.practice.PracticeActions;
import org.houvast.privacy.AccessPolicySource;
import org.houvast.privacy.Action;
import org.houvast.privacy.AuditType;
import org.osgi.service.component.annotations.Component;

/** The actions on modelling entries and the relations that carry them (domain 4.5, row "Coaching conversation, modelling"). */
@Component
public final class ModellingAccess implements AccessPolicySource {
    static final PracticeActions READING = PracticeActions.of("modelling");
    static final Action RECORD = READING.byEitherSide("record", AuditType.CREATE);
    static final Action REVISE = READING.byAuthor("revise", AuditType.AMEND);
    static final Action TRY = READING.byStaff("try", AuditType.UPDATE);
    static final Action RETRACT = READING.byAuthor("retract", AuditType.SEAL);

    static Action of(ModellingAction action) {
        return switch (action) {
            case REVISE -> REVISE;
            case TRY -> TRY;
            case RETRACT -> RETRACT;
        };
    }

    @Override
    public List<Action> actions() {
        return List.of(READING.read(), RECORD, REVISE, TRY, RETRACT);
    }
}
