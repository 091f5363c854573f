package org.houvast.privacy.internal.requests;

import java.util.List;
import org.houvast.privacy.AccessPolicySource;
import org.houvast.privacy.Action;
import org.houvast.privacy.AuditType;
import org.houvast.privacy.Relation;
import org.houvast.privacy.Sensitivity;
import org.osgi.service.component.annotations.Component;

/**
 * The actions of requests of persons and the relations that carry them. The data protection officer handles; the manager of the location
 * takes one in and sees where it stands; the administrator of the organisation has no part in it.
 */
@Component
public final class DataRequestAccess implements AccessPolicySource {
    static final Action READ = Action.read(
                    "privacy.data-request.read", null, Sensitivity.CHILD, Relation.DPO, Relation.LOCATION_MANAGER)
            .evenRestricted();

    static final Action REGISTER = READ.change(
                    "privacy.data-request.register", AuditType.CREATE, Relation.DPO, Relation.LOCATION_MANAGER)
            .evenRestricted();

    /** what was collected */
    static final Action READ_ITEMS = READ.change("privacy.data-request.read-items", AuditType.READ, Relation.DPO)
            .evenRestricted();

    static final Action IDENTIFY = handle("identify", AuditType.UPDATE);
    static final Action EXTEND = handle("extend", AuditType.UPDATE);
    static final Action COLLECT = handle("collect", AuditType.SEARCH);
    static final Action REVIEW = handle("review", AuditType.UPDATE);
    static final Action ANSWER = handle("answer", AuditType.SEAL);
    static final Action REFUSE = handle("refuse", AuditType.UPDATE);
    static final Action WITHDRAW = handle("withdraw", AuditType.UPDATE);

    /** what the asker gets */
    static final Action OPEN = handle("open-package", AuditType.EXPORT);

    private static Action handle(String verb, AuditType audit) {
        return READ.change("privacy.data-request." + verb, audit, Relation.DPO).evenRestricted();
    }

    @Override
    public List<Action> actions() {
        return List.of(READ, REGISTER, READ_ITEMS, IDENTIFY, EXTEND, COLLECT, REVIEW, ANSWER, REFUSE, WITHDRAW, OPEN);
    }
}
