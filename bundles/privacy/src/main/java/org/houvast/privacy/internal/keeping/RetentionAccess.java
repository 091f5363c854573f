package org.houvast.privacy.internal.keeping;

import java.util.List;
import org.houvast.privacy.AccessPolicySource;
import org.houvast.privacy.Action;
import org.houvast.privacy.AuditType;
import org.houvast.privacy.Relation;
import org.houvast.privacy.Sensitivity;
import org.osgi.service.component.annotations.Component;

/** The actions of retention and the relations that carry them (domain 4.5, row "Retention, holds"). */
@Component
public final class RetentionAccess implements AccessPolicySource {
    static final Action READ = Action.read(
            "privacy.retention.read", null, Sensitivity.ORGANISATION, Relation.LOCATION_MANAGER, Relation.ORG_ADMIN);

    /** what is kept, for whoever assesses it; shows no record */
    static final Action READ_REGISTER = Action.read(
            "privacy.register.read",
            null,
            Sensitivity.ORGANISATION,
            Relation.LOCATION_MANAGER,
            Relation.ORG_ADMIN,
            Relation.DPO);

    static final Action READ_HOLD = Action.read(
                    "privacy.hold.read", null, Sensitivity.ORGANISATION, Relation.LOCATION_MANAGER, Relation.ORG_ADMIN)
            .evenRestricted();

    static final Action PLACE_HOLD = READ_HOLD
            .change("privacy.hold.place", AuditType.CREATE, Relation.ORG_ADMIN)
            .evenRestricted();
    static final Action RELEASE_HOLD = READ_HOLD
            .change("privacy.hold.release", AuditType.UPDATE, Relation.ORG_ADMIN)
            .evenRestricted();

    static final Action READ_DESTRUCTION = Action.read(
            "privacy.destruction.read", null, Sensitivity.ORGANISATION, Relation.LOCATION_MANAGER, Relation.ORG_ADMIN);

    static final Action PROPOSE =
            READ_DESTRUCTION.change("privacy.destruction.propose", AuditType.CREATE, Relation.ORG_ADMIN);
    static final Action APPROVE =
            READ_DESTRUCTION.change("privacy.destruction.approve", AuditType.CONFIRM, Relation.ORG_ADMIN);
    static final Action CARRY_OUT =
            READ_DESTRUCTION.change("privacy.destruction.carry-out", AuditType.DESTROY, Relation.ORG_ADMIN);
    static final Action CANCEL =
            READ_DESTRUCTION.change("privacy.destruction.cancel", AuditType.UPDATE, Relation.ORG_ADMIN);

    @Override
    public List<Action> actions() {
        return List.of(
                READ,
                READ_REGISTER,
                READ_HOLD,
                PLACE_HOLD,
                RELEASE_HOLD,
                READ_DESTRUCTION,
                PROPOSE,
                APPROVE,
                CARRY_OUT,
                CANCEL);
    }
}
