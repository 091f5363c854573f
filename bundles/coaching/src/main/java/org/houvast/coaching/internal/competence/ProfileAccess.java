package org.houvast.coaching.internal.competence;

import java.util.List;
import org.houvast.administration.Module;
import org.houvast.privacy.AccessPolicySource;
import org.houvast.privacy.Action;
import org.houvast.privacy.AuditType;
import org.houvast.privacy.Relation;
import org.houvast.privacy.Sensitivity;
import org.osgi.service.component.annotations.Component;

/** The actions on competence profiles, which say nothing of anybody. */
@Component
public final class ProfileAccess implements AccessPolicySource {
    static final Action READ = Action.read(
            "coaching.competence-profile.read",
            Module.COACHING.code(),
            Sensitivity.ORGANISATION,
            Relation.OWNER,
            Relation.LOCATION_MANAGER,
            Relation.ORG_ADMIN);

    static final Action PUBLISH =
            READ.change("coaching.competence-profile.publish", AuditType.POLICY_CHANGE, Relation.ORG_ADMIN);

    @Override
    public List<Action> actions() {
        return List.of(READ, PUBLISH);
    }
}
