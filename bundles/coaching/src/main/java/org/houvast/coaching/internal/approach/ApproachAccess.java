package org.houvast.coaching.internal.approach;

import java.util.List;
import org.houvast.administration.Module;
import org.houvast.coaching.LibraryAction;
import org.houvast.privacy.AccessPolicySource;
import org.houvast.privacy.Action;
import org.houvast.privacy.AuditType;
import org.houvast.privacy.Relation;
import org.houvast.privacy.Sensitivity;
import org.osgi.service.component.annotations.Component;

/**
 * The actions on approaches and the relations that carry them. What nobody checked is for those within coaching, where the manager does not
 * belong; what was checked is for all who work in the organisation.
 */
@Component
public final class ApproachAccess implements AccessPolicySource {
    private static final Relation[] WITHIN = {Relation.INTERNAL_COACH, Relation.COACH};

    /** an approach that is not published */
    static final Action READ = Action.read(
            "coaching.approach.read",
            Module.COACHING.code(),
            Sensitivity.COACHING,
            Relation.AUTHOR,
            Relation.GROUP_STAFF,
            Relation.INTERNAL_COACH,
            Relation.COACH);

    /** the library of the organisation */
    static final Action BROWSE = Action.read(
            "coaching.approach.browse",
            Module.COACHING.code(),
            Sensitivity.ORGANISATION,
            Relation.GROUP_STAFF,
            Relation.INTERNAL_COACH,
            Relation.COACH,
            Relation.LOCATION_MANAGER,
            Relation.ORG_ADMIN);

    static final Action OFFER = READ.change("coaching.approach.offer", AuditType.CREATE, Relation.GROUP_STAFF, WITHIN);
    static final Action REVISE =
            READ.change("coaching.approach.revise", AuditType.UPDATE, Relation.GROUP_STAFF, WITHIN);
    static final Action PUBLISH =
            READ.change("coaching.approach.publish", AuditType.SHARE, Relation.GROUP_STAFF, WITHIN);
    static final Action RETIRE =
            READ.change("coaching.approach.retire", AuditType.UPDATE, Relation.GROUP_STAFF, WITHIN);

    static Action of(LibraryAction action) {
        return switch (action) {
            case REVISE -> REVISE;
            case PUBLISH -> PUBLISH;
            case RETIRE -> RETIRE;
        };
    }

    @Override
    public List<Action> actions() {
        return List.of(READ, BROWSE, OFFER, REVISE, PUBLISH, RETIRE);
    }
}
