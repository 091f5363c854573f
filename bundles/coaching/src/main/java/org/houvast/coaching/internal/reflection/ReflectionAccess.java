package org.houvast.coaching.internal.reflection;

import java.util.List;
import java.util.Set;
import org.houvast.administration.Module;
import org.houvast.coaching.ReflectionAction;
import org.houvast.privacy.AccessPolicySource;
import org.houvast.privacy.Action;
import org.houvast.privacy.AuditType;
import org.houvast.privacy.Relation;
import org.houvast.privacy.Sensitivity;
import org.osgi.service.component.annotations.Component;

/** The actions on reflections and the relation that carries them (domain 4.5, row "Reflection"): its owner, and nobody else. */
@Component
public final class ReflectionAccess implements AccessPolicySource {
    static final Action READ =
            Action.read("coaching.reflection.read", Module.COACHING.code(), Sensitivity.COACHING, Relation.OWNER);

    /** what somebody reads that was shared with them: the target is the share, and that is theirs */
    static final Action RECEIVE =
            Action.read("coaching.reflection.receive", Module.COACHING.code(), Sensitivity.COACHING, Relation.OWNER);

    static final Action WRITE = READ.change("coaching.reflection.write", AuditType.CREATE, Relation.OWNER);
    static final Action REVISE = READ.change("coaching.reflection.revise", AuditType.UPDATE, Relation.OWNER);
    static final Action SHARE = READ.change("coaching.reflection.share", AuditType.SHARE, Relation.OWNER);

    /** taking back and deleting belong to no module that could be switched off */
    static final Action RECALL = always("recall", AuditType.SHARE);

    static final Action DELETE = always("delete", AuditType.DESTROY);

    private static Action always(String verb, AuditType audit) {
        return new Action(
                "coaching.reflection." + verb, null, audit, Sensitivity.COACHING, Set.of(Relation.OWNER), READ);
    }

    static Action of(ReflectionAction action) {
        return switch (action) {
            case REVISE -> REVISE;
            case SHARE -> SHARE;
            case RECALL -> RECALL;
            case DELETE -> DELETE;
        };
    }

    @Override
    public List<Action> actions() {
        return List.of(READ, RECEIVE, WRITE, REVISE, SHARE, RECALL, DELETE);
    }
}
