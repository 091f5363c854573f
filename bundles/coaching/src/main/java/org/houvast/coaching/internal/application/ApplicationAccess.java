package org.houvast.coaching.internal.application;

import java.util.List;
import org.houvast.administration.Module;
import org.houvast.coaching.ApplicationAction;
import org.houvast.privacy.AccessPolicySource;
import org.houvast.privacy.Action;
import org.houvast.privacy.AuditType;
import org.houvast.privacy.Relation;
import org.houvast.privacy.Sensitivity;
import org.osgi.service.component.annotations.Component;

/** The actions on applications for coaching and the relations that carry them: the location applies, manager or administrator decide. */
@Component
public final class ApplicationAccess implements AccessPolicySource {
    static final Action READ = Action.read(
            "coaching.application.read",
            Module.COACHING.code(),
            Sensitivity.ORGANISATION,
            Relation.INTERNAL_COACH,
            Relation.LOCATION_MANAGER,
            Relation.ORG_ADMIN);

    static final Action READ_CAPACITY = Action.read(
            "coaching.application.read-capacity",
            Module.COACHING.code(),
            Sensitivity.ORGANISATION,
            Relation.LOCATION_MANAGER,
            Relation.ORG_ADMIN);

    static final Action APPLY = READ.change(
            "coaching.application.apply", AuditType.CREATE, Relation.INTERNAL_COACH, Relation.LOCATION_MANAGER);

    static final Action PLAN_INTAKE = deciding("plan-intake");
    static final Action ACCEPT = deciding("accept");
    static final Action DECLINE = deciding("decline");

    static final Action WITHDRAW = READ.change(
            "coaching.application.withdraw", AuditType.UPDATE, Relation.INTERNAL_COACH, Relation.LOCATION_MANAGER);

    private static Action deciding(String verb) {
        return READ.change(
                "coaching.application." + verb, AuditType.UPDATE, Relation.LOCATION_MANAGER, Relation.ORG_ADMIN);
    }

    static Action of(ApplicationAction action) {
        return switch (action) {
            case PLAN_INTAKE -> PLAN_INTAKE;
            case ACCEPT -> ACCEPT;
            case DECLINE -> DECLINE;
            case WITHDRAW -> WITHDRAW;
        };
    }

    @Override
    public List<Action> actions() {
        return List.of(READ, READ_CAPACITY, APPLY, PLAN_INTAKE, ACCEPT, DECLINE, WITHDRAW);
    }
}
