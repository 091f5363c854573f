package org.houvast.parents.internal.share;

import java.util.List;
import org.houvast.privacy.AccessPolicySource;
import org.houvast.privacy.Action;
import org.houvast.privacy.AuditType;
import org.houvast.privacy.Relation;
import org.houvast.privacy.Sensitivity;
import org.osgi.service.component.annotations.Component;

/** The actions of shares and the relations that carry them (domain 4.2 and 4.5): staff on one side, the guardian on the other. */
@Component
public final class ShareAccess implements AccessPolicySource {
    static final Action READ = Action.read(
            "parents.share.read",
            null,
            Sensitivity.CHILD,
            Relation.GROUP_STAFF,
            Relation.MENTOR,
            Relation.INTERNAL_COACH,
            Relation.LOCATION_MANAGER);

    static final Action PREPARE = change("parents.share.prepare", AuditType.CREATE);
    static final Action PREVIEW = change("parents.share.preview", AuditType.UPDATE);
    static final Action SEND = change("parents.share.send", AuditType.SHARE);
    static final Action WITHDRAW = change("parents.share.withdraw", AuditType.SHARE);

    /** what was shared with the guardian who asks */
    static final Action OWN_READ = Action.read("parents.own-share.read", null, Sensitivity.CHILD, Relation.GUARDIAN);

    static final Action OWN_ANSWER = OWN_READ.change("parents.own-share.answer", AuditType.UPDATE, Relation.GUARDIAN);

    private static Action change(String code, AuditType audit) {
        return READ.change(code, audit, Relation.MENTOR, Relation.LOCATION_MANAGER);
    }

    @Override
    public List<Action> actions() {
        return List.of(READ, PREPARE, PREVIEW, SEND, WITHDRAW, OWN_READ, OWN_ANSWER);
    }
}
