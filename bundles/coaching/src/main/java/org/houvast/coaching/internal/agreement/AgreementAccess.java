package org.houvast.coaching.internal.agreement;

import java.util.List;
import org.houvast.administration.Module;
import org.houvast.coaching.AgreementAction;
import org.houvast.privacy.AccessPolicySource;
import org.houvast.privacy.Action;
import org.houvast.privacy.AuditType;
import org.houvast.privacy.Relation;
import org.houvast.privacy.Sensitivity;
import org.osgi.service.component.annotations.Component;

/**
 * The actions on cooperation agreements and the relations that carry them (domain 4.5, row "Agreement, assignment"). Staff and coaches reach one by the
 * groups of the assignments that refer to it.
 */
@Component
public final class AgreementAccess implements AccessPolicySource {
    static final Action READ = Action.read(
            "coaching.agreement.read",
            Module.COACHING.code(),
            Sensitivity.ORGANISATION,
            Relation.GROUP_STAFF,
            Relation.INTERNAL_COACH,
            Relation.COACH,
            Relation.LOCATION_MANAGER,
            Relation.ORG_ADMIN);

    /** hours, rate, payer and evaluations */
    static final Action READ_TERMS = Action.read(
            "coaching.agreement.read-terms",
            Module.COACHING.code(),
            Sensitivity.ORGANISATION,
            Relation.LOCATION_MANAGER,
            Relation.ORG_ADMIN);

    static final Action MAKE = changing("make");
    static final Action REVISE = changing("revise");
    static final Action EVALUATE = changing("evaluate");
    static final Action END = changing("end");

    private static Action changing(String verb) {
        return READ.change(
                "coaching.agreement." + verb, AuditType.POLICY_CHANGE, Relation.LOCATION_MANAGER, Relation.ORG_ADMIN);
    }

    static Action of(AgreementAction action) {
        return switch (action) {
            case REVISE -> REVISE;
            case EVALUATE -> EVALUATE;
            case END -> END;
        };
    }

    @Override
    public List<Action> actions() {
        return List.of(READ, READ_TERMS, MAKE, REVISE, EVALUATE, END);
    }
}
