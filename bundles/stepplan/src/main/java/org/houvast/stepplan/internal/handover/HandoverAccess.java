package org.houvast.stepplan.internal.handover;

import java.util.List;
import org.houvast.administration.Module;
import org.houvast.privacy.AccessPolicySource;
import org.houvast.privacy.Action;
import org.houvast.privacy.AuditType;
import org.houvast.privacy.Relation;
import org.houvast.privacy.Sensitivity;
import org.osgi.service.component.annotations.Component;

/**
 * The actions of handovers and the relations that carry them: those of the place that hands over, and those of the place that receives,
 * which are to the child as it is, or comes, there. What was received is read also where step plans are not used.
 */
@Component
public final class HandoverAccess implements AccessPolicySource {
    static final Action READ = Action.read(
            "stepplan.handover.read",
            Module.STEPPLAN.code(),
            Sensitivity.CHILD,
            Relation.GROUP_STAFF,
            Relation.MENTOR,
            Relation.INTERNAL_COACH,
            Relation.LOCATION_MANAGER);

    static final Action CREATE = change("create", AuditType.CREATE);
    static final Action REVISE = change("revise", AuditType.UPDATE);
    static final Action SUBMIT = change("submit", AuditType.UPDATE);
    static final Action SHARE = change("share", AuditType.SHARE);
    static final Action SEND = change("send", AuditType.SHARE);
    static final Action RECEIVE = change("receive", AuditType.CONFIRM);
    static final Action TALK = change("talk", AuditType.UPDATE);
    static final Action COMPLETE = change("complete", AuditType.UPDATE);
    static final Action DESTROY = change("destroy", AuditType.DESTROY);

    static final Action RECEIVED_READ = Action.read(
            "stepplan.received-handover.read",
            null,
            Sensitivity.CHILD,
            Relation.GROUP_STAFF,
            Relation.MENTOR,
            Relation.INTERNAL_COACH,
            Relation.LOCATION_MANAGER);

    static final Action RECEIVED_RECEIVE = received("receive", AuditType.CONFIRM);
    static final Action RECEIVED_TALK = received("talk", AuditType.UPDATE);

    /** those who may share records of the child with its parents */
    private static Action change(String verb, AuditType audit) {
        return READ.change("stepplan.handover." + verb, audit, Relation.MENTOR, Relation.LOCATION_MANAGER);
    }

    private static Action received(String verb, AuditType audit) {
        return RECEIVED_READ.change(
                "stepplan.received-handover." + verb,
                audit,
                Relation.GROUP_STAFF,
                Relation.MENTOR,
                Relation.INTERNAL_COACH,
                Relation.LOCATION_MANAGER);
    }

    @Override
    public List<Action> actions() {
        return List.of(
                READ,
                CREATE,
                REVISE,
                SUBMIT,
                SHARE,
                SEND,
                RECEIVE,
                TALK,
                COMPLETE,
                DESTROY,
                RECEIVED_READ,
                RECEIVED_RECEIVE,
                RECEIVED_TALK);
    }
}
