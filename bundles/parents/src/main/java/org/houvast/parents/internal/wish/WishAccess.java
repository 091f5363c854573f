package org.houvast.parents.internal.wish;

import java.util.List;
import org.houvast.privacy.AccessPolicySource;
import org.houvast.privacy.Action;
import org.houvast.privacy.AuditType;
import org.houvast.privacy.Relation;
import org.houvast.privacy.Sensitivity;
import org.osgi.service.component.annotations.Component;

/** The actions of wishes and the relations that carry them (domain 4.5, row "Parent contacts, wishes"). */
@Component
public final class WishAccess implements AccessPolicySource {
    static final Action READ = Action.read(
            "parents.wish.read",
            null,
            Sensitivity.CHILD,
            Relation.GROUP_STAFF,
            Relation.MENTOR,
            Relation.INTERNAL_COACH,
            Relation.LOCATION_MANAGER,
            Relation.CASE_COACH,
            Relation.BREAK_GLASS);

    static final Action RECORD = change("parents.wish.record", AuditType.CREATE);
    static final Action RESPOND = change("parents.wish.respond", AuditType.UPDATE);

    /** a wish of the guardian who asks */
    static final Action OWN_READ = Action.read("parents.own-wish.read", null, Sensitivity.CHILD, Relation.GUARDIAN);

    static final Action OWN_SAY = OWN_READ.change("parents.own-wish.say", AuditType.CREATE, Relation.GUARDIAN);
    static final Action OWN_CORRECT = OWN_READ.change("parents.own-wish.correct", AuditType.AMEND, Relation.GUARDIAN);

    private static Action change(String code, AuditType audit) {
        return READ.change(code, audit, Relation.GROUP_STAFF, Relation.MENTOR, Relation.INTERNAL_COACH);
    }

    @Override
    public List<Action> actions() {
        return List.of(READ, RECORD, RESPOND, OWN_READ, OWN_SAY, OWN_CORRECT);
    }
}
