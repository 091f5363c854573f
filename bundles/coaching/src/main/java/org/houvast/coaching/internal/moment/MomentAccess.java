package org.houvast.coaching.internal.moment;

import java.util.List;
import org.houvast.administration.Module;
import org.houvast.coaching.MomentAction;
import org.houvast.privacy.AccessPolicySource;
import org.houvast.privacy.Action;
import org.houvast.privacy.AuditType;
import org.houvast.privacy.Relation;
import org.houvast.privacy.Sensitivity;
import org.osgi.service.component.annotations.Component;

/** The actions on coaching moments and the relations that carry them (domain 4.5, row "Moments"). */
@Component
public final class MomentAccess implements AccessPolicySource {
    static final Action READ = Action.read(
            "coaching.moment.read",
            Module.COACHING.code(),
            Sensitivity.GROUP,
            Relation.GROUP_STAFF,
            Relation.INTERNAL_COACH,
            Relation.COACH,
            Relation.LOCATION_MANAGER);

    static final Action PROPOSE = changing("propose", AuditType.CREATE);
    static final Action AGREE = changing("agree", AuditType.CONFIRM);
    static final Action CHANGE = changing("change", AuditType.UPDATE);
    static final Action START = changing("start", AuditType.UPDATE);
    static final Action HOLD = changing("hold", AuditType.UPDATE);
    static final Action NOT_HELD = changing("not-held", AuditType.UPDATE);
    static final Action CANCEL = changing("cancel", AuditType.UPDATE);
    static final Action CORRECT = changing("correct", AuditType.AMEND);

    private static Action changing(String verb, AuditType audit) {
        return READ.change("coaching.moment." + verb, audit, Relation.GROUP_STAFF, Relation.COACH);
    }

    static Action of(MomentAction action) {
        return switch (action) {
            case AGREE -> AGREE;
            case CHANGE -> CHANGE;
            case START -> START;
            case HOLD -> HOLD;
            case NOT_HELD -> NOT_HELD;
            case CANCEL -> CANCEL;
            case CORRECT -> CORRECT;
        };
    }

    @Override
    public List<Action> actions() {
        return List.of(READ, PROPOSE, AGREE, CHANGE, START, HOLD, NOT_HELD, CANCEL, CORRECT);
    }
}
