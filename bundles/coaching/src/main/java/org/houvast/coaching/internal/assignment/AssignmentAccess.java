package org.houvast.coaching.internal.assignment;

import java.util.List;
import org.houvast.administration.Module;
import org.houvast.coaching.AssignmentAction;
import org.houvast.privacy.AccessPolicySource;
import org.houvast.privacy.Action;
import org.houvast.privacy.AuditType;
import org.houvast.privacy.Relation;
import org.houvast.privacy.Sensitivity;
import org.osgi.service.component.annotations.Component;

/** The actions on coach assignments and the relations that carry them (domain 4.5, row "Agreement, assignment"). */
@Component
public final class AssignmentAccess implements AccessPolicySource {
    static final Action READ = Action.read(
            "coaching.assignment.read",
            Module.COACHING.code(),
            Sensitivity.GROUP,
            Relation.GROUP_STAFF,
            Relation.INTERNAL_COACH,
            Relation.COACH,
            Relation.LOCATION_MANAGER,
            Relation.ORG_ADMIN);

    static final Action ASSIGN = READ.change(
            "coaching.assignment.assign", AuditType.POLICY_CHANGE, Relation.LOCATION_MANAGER, Relation.ORG_ADMIN);

    static final Action END = READ.change(
            "coaching.assignment.end", AuditType.POLICY_CHANGE, Relation.LOCATION_MANAGER, Relation.ORG_ADMIN);

    static final Action HAND_OVER = READ.change(
            "coaching.assignment.hand-over", AuditType.POLICY_CHANGE, Relation.LOCATION_MANAGER, Relation.ORG_ADMIN);

    /** how much coaches have on hand, in counts; a coach who has no other relation is told the own ones only */
    static final Action READ_CASELOAD = Action.read(
            "coaching.assignment.read-caseload",
            Module.COACHING.code(),
            Sensitivity.ORGANISATION,
            Relation.INTERNAL_COACH,
            Relation.COACH,
            Relation.LOCATION_MANAGER,
            Relation.ORG_ADMIN);

    static Action of(AssignmentAction action) {
        return switch (action) {
            case END -> END;
            case HAND_OVER -> HAND_OVER;
        };
    }

    @Override
    public List<Action> actions() {
        return List.of(READ, ASSIGN, END, HAND_OVER, READ_CASELOAD);
    }
}
