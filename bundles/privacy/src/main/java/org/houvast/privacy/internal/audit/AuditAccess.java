package org.houvast.privacy.internal.audit;

import java.util.List;
import org.houvast.privacy.AccessPolicySource;
import org.houvast.privacy.Action;
import org.houvast.privacy.AuditType;
import org.houvast.privacy.Relation;
import org.houvast.privacy.Sensitivity;
import org.osgi.service.component.annotations.Component;

/** The actions on the audit itself (domain 4.5, row "Audit log"). */
@Component
public final class AuditAccess implements AccessPolicySource {
    static final Action READ = Action.read("privacy.audit.read", null, Sensitivity.ORGANISATION, Relation.DPO);

    /** takes lines along */
    static final Action EXPORT = READ.change("privacy.audit.export", AuditType.EXPORT, Relation.DPO);

    /** the own actions: a list that is bound to the person who asks, so that nobody is refused it */
    static final Action READ_OWN =
            Action.read("privacy.audit.read-own", null, Sensitivity.ORGANISATION, Relation.OWNER);

    /** who looked into the records of a child, counted */
    static final Action READ_OF_CHILD = Action.read(
                    "privacy.audit.read-of-child", null, Sensitivity.CHILD, Relation.GUARDIAN, Relation.DPO)
            .evenRestricted();

    /** says whether the chain is whole; shows no line */
    static final Action VERIFY =
            Action.read("privacy.audit.verify", null, Sensitivity.ORGANISATION, Relation.DPO, Relation.ORG_ADMIN);

    @Override
    public List<Action> actions() {
        return List.of(READ, EXPORT, READ_OWN, READ_OF_CHILD, VERIFY);
    }
}
