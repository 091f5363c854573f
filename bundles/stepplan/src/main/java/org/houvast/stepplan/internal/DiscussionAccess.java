package org.houvast.stepplan.internal;

import java.util.List;
import org.houvast.administration.Module;
import org.houvast.privacy.AccessPolicySource;
import org.houvast.privacy.Action;
import org.houvast.privacy.AuditType;
import org.houvast.privacy.Relation;
import org.houvast.privacy.Sensitivity;
import org.houvast.privacy.Target;
import org.osgi.service.component.annotations.Component;

/**
 * The actions of child discussions and the relations that carry them. A discussion is a record of its group; each item of its agenda and
 * each action that it agreed on is one of its own child, case or group. A coach reads what belongs to a case, under its alias when the
 * child may not be known; about a child without a case there is no alias, so it is not for a coach.
 */
@Component
public final class DiscussionAccess implements AccessPolicySource {
    private static final String MODULE = Module.STEPPLAN.code();
    public static final Action READ = read("stepplan.discussion.read");
    public static final Action PLAN = work(READ, "stepplan.discussion.plan", AuditType.CREATE);
    public static final Action AGENDA = work(READ, "stepplan.discussion.agenda", AuditType.UPDATE);
    public static final Action HOLD = work(READ, "stepplan.discussion.hold", AuditType.UPDATE);
    public static final Action RECAP = work(READ, "stepplan.discussion.recap", AuditType.SEAL);
    public static final Action CANCEL = work(READ, "stepplan.discussion.cancel", AuditType.UPDATE);

    /** an item or follow-up about a group, or about a child in a case */
    public static final Action ITEM_READ = read("stepplan.discussion-item.read");

    public static final Action ITEM_WORK = work(ITEM_READ, "stepplan.discussion-item.work", AuditType.UPDATE);

    /** the same about a child without a case */
    public static final Action ITEM_READ_WITHOUT_CASE = Action.read(
            "stepplan.discussion-item.read-without-case",
            MODULE,
            Sensitivity.CHILD,
            Relation.GROUP_STAFF,
            Relation.MENTOR,
            Relation.INTERNAL_COACH,
            Relation.LOCATION_MANAGER);

    public static final Action ITEM_WORK_WITHOUT_CASE = ITEM_READ_WITHOUT_CASE.change(
            "stepplan.discussion-item.work-without-case",
            AuditType.UPDATE,
            Relation.GROUP_STAFF,
            Relation.MENTOR,
            Relation.INTERNAL_COACH,
            Relation.LOCATION_MANAGER);

    private static Action read(String code) {
        return Action.read(
                code,
                MODULE,
                Sensitivity.CHILD,
                Relation.GROUP_STAFF,
                Relation.MENTOR,
                Relation.INTERNAL_COACH,
                Relation.COACH,
                Relation.LOCATION_MANAGER);
    }

    private static Action work(Action reading, String code, AuditType audit) {
        return reading.change(
                code,
                audit,
                Relation.GROUP_STAFF,
                Relation.MENTOR,
                Relation.INTERNAL_COACH,
                Relation.COACH,
                Relation.LOCATION_MANAGER);
    }

    /** the action to read this item or follow-up */
    public static Action itemRead(Target item) {
        return isInCase(item) ? ITEM_READ : ITEM_READ_WITHOUT_CASE;
    }

    /** the action to put this item on an agenda, and to make and end a follow-up of it */
    public static Action itemWork(Target item) {
        return isInCase(item) ? ITEM_WORK : ITEM_WORK_WITHOUT_CASE;
    }

    private static boolean isInCase(Target item) {
        return item.caseId() != null || item.children().isEmpty();
    }

    @Override
    public List<Action> actions() {
        return List.of(
                READ,
                PLAN,
                AGENDA,
                HOLD,
                RECAP,
                CANCEL,
                ITEM_READ,
                ITEM_WORK,
                ITEM_READ_WITHOUT_CASE,
                ITEM_WORK_WITHOUT_CASE);
    }
}
