package org.houvast.coaching.internal.guest;

import java.util.List;
import org.houvast.administration.Module;
import org.houvast.privacy.AccessPolicySource;
import org.houvast.privacy.Action;
import org.houvast.privacy.AuditType;
import org.houvast.privacy.Relation;
import org.houvast.privacy.Sensitivity;
import org.osgi.service.component.annotations.Component;

/** The actions on guests of cases: whoever reads the question sees its guests, the mentor and the manager invite and end. */
@Component
public final class GuestAccess implements AccessPolicySource {
    static final Action READ = Action.read(
            "coaching.guest.read",
            Module.COACHING.code(),
            Sensitivity.CHILD,
            Relation.GROUP_STAFF,
            Relation.MENTOR,
            Relation.INTERNAL_COACH,
            Relation.COACH,
            Relation.CASE_COACH,
            Relation.CASE_PARTICIPANT,
            Relation.LOCATION_MANAGER);

    static final Action INVITE =
            READ.change("coaching.guest.invite", AuditType.CREATE, Relation.MENTOR, Relation.LOCATION_MANAGER);
    static final Action END =
            READ.change("coaching.guest.end", AuditType.UPDATE, Relation.MENTOR, Relation.LOCATION_MANAGER);

    @Override
    public List<Action> actions() {
        return List.of(READ, INVITE, END);
    }
}
