package org.houvast.coaching.internal.presence;

import java.util.List;
import org.houvast.administration.Module;
import org.houvast.privacy.AccessPolicySource;
import org.houvast.privacy.Action;
import org.houvast.privacy.Relation;
import org.houvast.privacy.Sensitivity;
import org.osgi.service.component.annotations.Component;

/** Who counts moments (domain 4.5, row "Moments": the administrator reads counts). */
@Component
public final class PresenceAccess implements AccessPolicySource {
    static final Action COUNT = Action.read(
            "coaching.moment.count",
            Module.COACHING.code(),
            Sensitivity.ORGANISATION,
            Relation.GROUP_STAFF,
            Relation.INTERNAL_COACH,
            Relation.COACH,
            Relation.LOCATION_MANAGER,
            Relation.ORG_ADMIN);

    @Override
    public List<Action> actions() {
        return List.of(COUNT);
    }
}
