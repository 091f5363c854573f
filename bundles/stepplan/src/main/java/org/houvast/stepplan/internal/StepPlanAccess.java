package org.houvast.stepplan.internal;

import java.util.List;
import java.util.Set;
import org.houvast.administration.Module;
import org.houvast.commons.ChildRef;
import org.houvast.privacy.AccessPolicySource;
import org.houvast.privacy.Action;
import org.houvast.privacy.AuditType;
import org.houvast.privacy.Relation;
import org.houvast.privacy.Sensitivity;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;

/**
 * The actions of this module and the relations that carry them (domain 4.5, rows "Consultation, action plan" and "Step plan").
 * Templates belong to no switchable module: an organisation prepares them before a location switches the module on.
 */
@Component
public final class StepPlanAccess implements AccessPolicySource {
    private static final String MODULE = Module.STEPPLAN.code();

    /** a template that is not published; a published one is open to every member of staff */
    public static final Action TEMPLATE_READ = Action.read(
            "stepplan.template.read", null, Sensitivity.ORGANISATION, Relation.ORG_ADMIN, Relation.LOCATION_MANAGER);

    public static final Action TEMPLATE_CREATE = template("create", AuditType.CREATE);
    public static final Action TEMPLATE_REVISE = template("revise", AuditType.UPDATE);
    public static final Action TEMPLATE_SUBMIT = template("submit", AuditType.UPDATE);
    public static final Action TEMPLATE_RETURN = template("return", AuditType.UPDATE);
    public static final Action TEMPLATE_PUBLISH = template("publish", AuditType.CONFIRM);
    public static final Action TEMPLATE_RETIRE = template("retire", AuditType.UPDATE);
    public static final Action TEMPLATE_COPY = template("copy", AuditType.CREATE);

    public static final Action PLAN_READ = Action.read(
            "stepplan.plan.read",
            MODULE,
            Sensitivity.CHILD,
            Relation.GROUP_STAFF,
            Relation.MENTOR,
            Relation.INTERNAL_COACH,
            Relation.COACH,
            Relation.LOCATION_MANAGER,
            Relation.BREAK_GLASS);

    public static final Action PLAN_CREATE = work(PLAN_READ, "stepplan.plan.create", AuditType.CREATE);
    public static final Action PLAN_REVISE = work(PLAN_READ, "stepplan.plan.revise", AuditType.UPDATE);
    public static final Action PLAN_CONFIRM = work(PLAN_READ, "stepplan.plan.confirm", AuditType.CONFIRM);
    public static final Action PLAN_PAUSE = lead(PLAN_READ, "stepplan.plan.pause", AuditType.UPDATE);
    public static final Action PLAN_RESUME = lead(PLAN_READ, "stepplan.plan.resume", AuditType.UPDATE);
    public static final Action PLAN_STOP = lead(PLAN_READ, "stepplan.plan.stop", AuditType.UPDATE);
    public static final Action PLAN_MIGRATE = work(PLAN_READ, "stepplan.plan.migrate", AuditType.UPDATE);
    public static final Action PLAN_COMPLETE = work(PLAN_READ, "stepplan.plan.complete", AuditType.UPDATE);
    public static final Action STEP_WORK = work(PLAN_READ, "stepplan.step.work", AuditType.UPDATE);

    /** a second person agrees to wait with the parents; the manager can be that person */
    public static final Action STEP_SECOND = lead(PLAN_READ, "stepplan.step.second", AuditType.CONFIRM);

    /** a plan about a child, for its guardians */
    public static final Action PLAN_SHARE =
            PLAN_READ.change("stepplan.plan.share", AuditType.SHARE, Relation.MENTOR, Relation.LOCATION_MANAGER);

    /** on paper, for who works with it; stays possible where the module was stopped */
    public static final Action PLAN_PRINT = new Action(
            "stepplan.plan.print",
            MODULE,
            AuditType.PRINT,
            Sensitivity.CHILD,
            Set.of(
                    Relation.GROUP_STAFF,
                    Relation.MENTOR,
                    Relation.INTERNAL_COACH,
                    Relation.COACH,
                    Relation.LOCATION_MANAGER),
            null);

    /** on paper for parents, who get it from the staff of their child's group */
    public static final Action PLAN_PRINT_FOR_PARENTS = PLAN_READ.change(
            "stepplan.plan.print-for-parents",
            AuditType.PRINT,
            Relation.GROUP_STAFF,
            Relation.MENTOR,
            Relation.INTERNAL_COACH,
            Relation.LOCATION_MANAGER);

    public static final Action CONSULTATION_READ = Action.read(
            "stepplan.consultation.read",
            MODULE,
            Sensitivity.CHILD,
            Relation.GROUP_STAFF,
            Relation.MENTOR,
            Relation.INTERNAL_COACH,
            Relation.COACH,
            Relation.LOCATION_MANAGER,
            Relation.BREAK_GLASS);

    public static final Action CONSULTATION_PLAN =
            lead(CONSULTATION_READ, "stepplan.consultation.plan", AuditType.CREATE);
    public static final Action CONSULTATION_HOLD =
            CONSULTATION_READ.change("stepplan.consultation.hold", AuditType.CONFIRM, Relation.LOCATION_MANAGER);
    public static final Action CONSULTATION_RECORD =
            lead(CONSULTATION_READ, "stepplan.consultation.record", AuditType.SEAL);
    public static final Action CONSULTATION_CANCEL =
            lead(CONSULTATION_READ, "stepplan.consultation.cancel", AuditType.UPDATE);

    public static final Action ACTION_PLAN_READ = Action.read(
            "stepplan.action-plan.read",
            MODULE,
            Sensitivity.CHILD,
            Relation.GROUP_STAFF,
            Relation.MENTOR,
            Relation.INTERNAL_COACH,
            Relation.COACH,
            Relation.LOCATION_MANAGER,
            Relation.BREAK_GLASS);

    public static final Action ACTION_PLAN_CREATE =
            lead(ACTION_PLAN_READ, "stepplan.action-plan.create", AuditType.CREATE);
    public static final Action ACTION_PLAN_REVISE =
            lead(ACTION_PLAN_READ, "stepplan.action-plan.revise", AuditType.UPDATE);
    public static final Action ACTION_PLAN_CONSULT =
            lead(ACTION_PLAN_READ, "stepplan.action-plan.consult", AuditType.UPDATE);
    public static final Action ACTION_PLAN_DISCUSS =
            lead(ACTION_PLAN_READ, "stepplan.action-plan.discuss", AuditType.UPDATE);
    public static final Action ACTION_PLAN_PARENTS =
            lead(ACTION_PLAN_READ, "stepplan.action-plan.record-parents", AuditType.UPDATE);
    public static final Action ACTION_PLAN_AGREE =
            lead(ACTION_PLAN_READ, "stepplan.action-plan.agree", AuditType.CONFIRM);
    public static final Action ACTION_PLAN_START =
            lead(ACTION_PLAN_READ, "stepplan.action-plan.start", AuditType.UPDATE);
    public static final Action ACTION_PLAN_REVIEW =
            lead(ACTION_PLAN_READ, "stepplan.action-plan.review", AuditType.UPDATE);
    public static final Action ACTION_PLAN_CLOSE =
            lead(ACTION_PLAN_READ, "stepplan.action-plan.close", AuditType.UPDATE);

    /** a plan about a child, for its guardians */
    public static final Action ACTION_PLAN_SHARE = ACTION_PLAN_READ.change(
            "stepplan.action-plan.share", AuditType.SHARE, Relation.MENTOR, Relation.LOCATION_MANAGER);

    /** records of one child, asked by its key: for those who may know the child, or an alias could be solved by trying */
    private static final Action READ_OF_CHILD = Action.read(
            "stepplan.case.read-of-child",
            MODULE,
            Sensitivity.CHILD,
            Relation.GROUP_STAFF,
            Relation.MENTOR,
            Relation.INTERNAL_COACH,
            Relation.CASE_COACH,
            Relation.LOCATION_MANAGER,
            Relation.BREAK_GLASS);

    /** what a list is bound to: the reading of its records, narrower when a child is named in the request */
    public static Action listing(Action reading, @Nullable ChildRef child) {
        return child == null ? reading : READ_OF_CHILD;
    }

    private static Action template(String verb, AuditType audit) {
        return TEMPLATE_READ.change("stepplan.template." + verb, audit, Relation.ORG_ADMIN, Relation.LOCATION_MANAGER);
    }

    /** those who work with the child or group, and the coach */
    private static Action work(Action reading, String code, AuditType audit) {
        return reading.change(
                code, audit, Relation.GROUP_STAFF, Relation.MENTOR, Relation.INTERNAL_COACH, Relation.COACH);
    }

    /** the same, and the manager */
    private static Action lead(Action reading, String code, AuditType audit) {
        return reading.change(
                code,
                audit,
                Relation.GROUP_STAFF,
                Relation.MENTOR,
                Relation.INTERNAL_COACH,
                Relation.COACH,
                Relation.LOCATION_MANAGER);
    }

    @Override
    public List<Action> actions() {
        return List.of(
                READ_OF_CHILD,
                TEMPLATE_READ,
                TEMPLATE_CREATE,
                TEMPLATE_REVISE,
                TEMPLATE_SUBMIT,
                TEMPLATE_RETURN,
                TEMPLATE_PUBLISH,
                TEMPLATE_RETIRE,
                TEMPLATE_COPY,
                PLAN_READ,
                PLAN_CREATE,
                PLAN_REVISE,
                PLAN_CONFIRM,
                PLAN_PAUSE,
                PLAN_RESUME,
                PLAN_STOP,
                PLAN_MIGRATE,
                PLAN_COMPLETE,
                PLAN_PRINT,
                PLAN_PRINT_FOR_PARENTS,
                STEP_WORK,
                STEP_SECOND,
                PLAN_SHARE,
                CONSULTATION_READ,
                CONSULTATION_PLAN,
                CONSULTATION_HOLD,
                CONSULTATION_RECORD,
                CONSULTATION_CANCEL,
                ACTION_PLAN_READ,
                ACTION_PLAN_CREATE,
                ACTION_PLAN_REVISE,
                ACTION_PLAN_CONSULT,
                ACTION_PLAN_DISCUSS,
                ACTION_PLAN_PARENTS,
                ACTION_PLAN_AGREE,
                ACTION_PLAN_START,
                ACTION_PLAN_REVIEW,
                ACTION_PLAN_CLOSE,
                ACTION_PLAN_SHARE);
    }
}
