package org.houvast.parents.internal.information;

import java.util.List;
import org.houvast.privacy.AccessPolicySource;
import org.houvast.privacy.Action;
import org.houvast.privacy.AuditType;
import org.houvast.privacy.Relation;
import org.houvast.privacy.Sensitivity;
import org.osgi.service.component.annotations.Component;

/** The actions of requests for information and the relations that carry them: staff write down, the manager decides. */
@Component
public final class RequestAccess implements AccessPolicySource {
    static final Action READ = Action.read(
            "parents.information-request.read",
            null,
            Sensitivity.CHILD,
            Relation.GROUP_STAFF,
            Relation.MENTOR,
            Relation.INTERNAL_COACH,
            Relation.LOCATION_MANAGER);

    static final Action RECORD = READ.change(
            "parents.information-request.record",
            AuditType.CREATE,
            Relation.GROUP_STAFF,
            Relation.MENTOR,
            Relation.INTERNAL_COACH,
            Relation.LOCATION_MANAGER);

    static final Action GRANT =
            READ.change("parents.information-request.grant", AuditType.SHARE, Relation.LOCATION_MANAGER);

    static final Action REFUSE =
            READ.change("parents.information-request.refuse", AuditType.UPDATE, Relation.LOCATION_MANAGER);

    @Override
    public List<Action> actions() {
        return List.of(READ, RECORD, GRANT, REFUSE);
    }
}
