package org.houvast.privacy.internal.audit;

import java.util.List;
import org.houvast.privacy.AccessPolicySource;
import org.houvast.privacy.Action;
import org.houvast.privacy.Relation;
import org.houvast.privacy.Sensitivity;
import org.osgi.service.component.annotations.Component;

/** The actions on the audit itself (domain 4.5, row "Audit log"). */
@Component
public final class AuditAccess implements AccessPolicySource {
    static final Action READ = Action.read("privacy.audit.read", null, Sensitivity.ORGANISATION, Relation.DPO);

    /** says whether the chain is whole; shows no line */
    static final Action VERIFY =
            Action.read("privacy.audit.verify", null, Sensitivity.ORGANISATION, Relation.DPO, Relation.ORG_ADMIN);

    @Override
    public List<Action> actions() {
        return List.of(READ, VERIFY);
    }
}
