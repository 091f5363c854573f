package org.houvast.coaching.internal.aid;

import java.util.List;
import org.houvast.administration.Module;
import org.houvast.coaching.LibraryAction;
import org.houvast.privacy.AccessPolicySource;
import org.houvast.privacy.Action;
import org.houvast.privacy.AuditType;
import org.houvast.privacy.Relation;
import org.houvast.privacy.Sensitivity;
import org.osgi.service.component.annotations.Component;

/** The actions on recognition aids and the relations that carry them. */
@Component
public final class AidAccess implements AccessPolicySource {
    /** an aid that is not published */
    static final Action READ = Action.read(
            "coaching.recognition-aid.read",
            Module.COACHING.code(),
            Sensitivity.ORGANISATION,
            Relation.AUTHOR,
            Relation.INTERNAL_COACH,
            Relation.LOCATION_MANAGER,
            Relation.ORG_ADMIN);

    /** the published aids of the organisation */
    static final Action BROWSE = Action.read(
            "coaching.recognition-aid.browse",
            Module.COACHING.code(),
            Sensitivity.ORGANISATION,
            Relation.GROUP_STAFF,
            Relation.INTERNAL_COACH,
            Relation.COACH,
            Relation.LOCATION_MANAGER,
            Relation.ORG_ADMIN);

    static final Action PROPOSE = BROWSE.change(
            "coaching.recognition-aid.propose",
            AuditType.CREATE,
            Relation.GROUP_STAFF,
            Relation.INTERNAL_COACH,
            Relation.COACH,
            Relation.LOCATION_MANAGER,
            Relation.ORG_ADMIN);
    static final Action REVISE = keeping("revise", AuditType.UPDATE);
    static final Action PUBLISH = keeping("publish", AuditType.CONFIRM);
    static final Action RETIRE = keeping("retire", AuditType.UPDATE);

    private static Action keeping(String verb, AuditType audit) {
        return READ.change(
                "coaching.recognition-aid." + verb,
                audit,
                Relation.INTERNAL_COACH,
                Relation.LOCATION_MANAGER,
                Relation.ORG_ADMIN);
    }

    static Action of(LibraryAction action) {
        return switch (action) {
            case REVISE -> REVISE;
            case PUBLISH -> PUBLISH;
            case RETIRE -> RETIRE;
        };
    }

    @Override
    public List<Action> actions() {
        return List.of(READ, BROWSE, PROPOSE, REVISE, PUBLISH, RETIRE);
    }
}
