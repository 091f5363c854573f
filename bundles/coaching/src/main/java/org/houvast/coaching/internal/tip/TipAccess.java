package org.houvast.coaching.internal.tip;

import java.util.List;
import org.houvast.administration.Module;
import org.houvast.coaching.TipAction;
import org.houvast.privacy.AccessPolicySource;
import org.houvast.privacy.Action;
import org.houvast.privacy.AuditType;
import org.houvast.privacy.Relation;
import org.houvast.privacy.Sensitivity;
import org.osgi.service.component.annotations.Component;

/** The actions on tips and the relations that carry them; a published tip is open to every member of staff. */
@Component
public final class TipAccess implements AccessPolicySource {
    /** a tip that is not published */
    static final Action READ = Action.read(
            "coaching.tip.read",
            Module.COACHING.code(),
            Sensitivity.ORGANISATION,
            Relation.AUTHOR,
            Relation.INTERNAL_COACH,
            Relation.LOCATION_MANAGER,
            Relation.ORG_ADMIN);

    /** being in a group where tips are tried: to propose and to rate them */
    static final Action USE = Action.read(
            "coaching.tip.use",
            Module.COACHING.code(),
            Sensitivity.ORGANISATION,
            Relation.GROUP_STAFF,
            Relation.INTERNAL_COACH,
            Relation.COACH,
            Relation.LOCATION_MANAGER,
            Relation.ORG_ADMIN);

    static final Action PROPOSE = USE.change(
            "coaching.tip.propose",
            AuditType.CREATE,
            Relation.GROUP_STAFF,
            Relation.INTERNAL_COACH,
            Relation.COACH,
            Relation.LOCATION_MANAGER,
            Relation.ORG_ADMIN);
    static final Action RATE = USE.change(
            "coaching.tip.rate", AuditType.UPDATE, Relation.GROUP_STAFF, Relation.INTERNAL_COACH, Relation.COACH);
    static final Action REVISE = keeping("revise", AuditType.UPDATE);
    static final Action PUBLISH = keeping("publish", AuditType.CONFIRM);
    static final Action RETIRE = keeping("retire", AuditType.UPDATE);

    private static Action keeping(String verb, AuditType audit) {
        return READ.change(
                "coaching.tip." + verb, audit, Relation.INTERNAL_COACH, Relation.LOCATION_MANAGER, Relation.ORG_ADMIN);
    }

    static Action of(TipAction action) {
        return switch (action) {
            case REVISE -> REVISE;
            case PUBLISH -> PUBLISH;
            case RETIRE -> RETIRE;
            case RATE -> RATE;
        };
    }

    @Override
    public List<Action> actions() {
        return List.of(READ, USE, PROPOSE, RATE, REVISE, PUBLISH, RETIRE);
    }
}
