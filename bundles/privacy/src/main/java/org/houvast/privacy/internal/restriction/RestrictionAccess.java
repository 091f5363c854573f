package org.houvast.privacy.internal.restriction;

import java.util.List;
import org.houvast.privacy.AccessPolicySource;
import org.houvast.privacy.Action;
import org.houvast.privacy.AuditType;
import org.houvast.privacy.Relation;
import org.houvast.privacy.Sensitivity;
import org.osgi.service.component.annotations.Component;

/** The actions of restrictions: the data protection officer grants and lifts, the manager of the location sees that a file is set apart. */
@Component
public final class RestrictionAccess implements AccessPolicySource {
    static final Action READ = Action.read(
                    "privacy.restriction.read", null, Sensitivity.CHILD, Relation.DPO, Relation.LOCATION_MANAGER)
            .evenRestricted();

    /** as the answer of a request */
    static final Action GRANT = READ.change("privacy.restriction.grant", AuditType.POLICY_CHANGE, Relation.DPO)
            .evenRestricted();

    static final Action LIFT = READ.change("privacy.restriction.lift", AuditType.POLICY_CHANGE, Relation.DPO)
            .evenRestricted();

    @Override
    public List<Action> actions() {
        return List.of(READ, GRANT, LIFT);
    }
}
