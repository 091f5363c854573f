package org.houvast.privacy.internal.requests;

import java.util.List;
import org.houvast.privacy.AccessPolicySource;
import org.houvast.privacy.Action;
import org.houvast.privacy.AuditType;
import org.houvast.privacy.Relation;
import org.houvast.privacy.Sensitivity;
import org.osgi.service.component.annotations.Component;

/** What a guardian may do who asks: with own requests alone, also those that staff wrote down. */
@Component
public final class OwnDataRequestAccess implements AccessPolicySource {
    static final Action READ = Action.read("privacy.own-data-request.read", null, Sensitivity.CHILD, Relation.GUARDIAN);

    static final Action ASK = READ.change("privacy.own-data-request.ask", AuditType.CREATE, Relation.GUARDIAN);
    static final Action WITHDRAW =
            READ.change("privacy.own-data-request.withdraw", AuditType.UPDATE, Relation.GUARDIAN);
    static final Action OPEN =
            READ.change("privacy.own-data-request.open-package", AuditType.EXPORT, Relation.GUARDIAN);

    @Override
    public List<Action> actions() {
        return List.of(READ, ASK, WITHDRAW, OPEN);
    }
}
