package org.houvast.administration.internal.access;

import java.util.EnumSet;
import java.util.List;
import org.houvast.privacy.AccessPolicySource;
import org.houvast.privacy.Action;
import org.houvast.privacy.AuditType;
import org.houvast.privacy.Relation;
import org.houvast.privacy.Sensitivity;
import org.osgi.service.component.annotations.Component;

/** The actions of this module and the relations that carry them (domain 4.5, row "Module settings", and the screens). */
@Component
public final class AdministrationAccess implements AccessPolicySource {
    /** who am I: everybody, with or without any relation */
    public static final Action ME_READ =
            Action.read("administration.me.read", null, Sensitivity.ORGANISATION, Relation.AUTHOR, everyRelation());

    /** what waits for me; what the contributors show is a matter of their own actions */
    public static final Action WORK_QUEUE_READ = Action.read(
            "administration.work-queue.read", null, Sensitivity.ORGANISATION, Relation.AUTHOR, everyRelation());

    public static final Action MODULE_READ = Action.read(
            "administration.module.read",
            null,
            Sensitivity.ORGANISATION,
            Relation.GROUP_STAFF,
            Relation.INTERNAL_COACH,
            Relation.LOCATION_MANAGER,
            Relation.ORG_ADMIN);

    public static final Action MODULE_SWITCH = MODULE_READ.change(
            "administration.module.switch", AuditType.POLICY_CHANGE, Relation.LOCATION_MANAGER, Relation.ORG_ADMIN);

    public static final Action SETTING_READ = Action.read(
            "administration.setting.read",
            null,
            Sensitivity.ORGANISATION,
            Relation.GROUP_STAFF,
            Relation.INTERNAL_COACH,
            Relation.LOCATION_MANAGER,
            Relation.ORG_ADMIN);

    /** for a location or a work form of it */
    public static final Action SETTING_PUT = SETTING_READ.change(
            "administration.setting.put", AuditType.POLICY_CHANGE, Relation.LOCATION_MANAGER, Relation.ORG_ADMIN);

    /** for a whole organisation */
    public static final Action SETTING_PUT_ORGANISATION =
            SETTING_READ.change("administration.setting.put-organisation", AuditType.POLICY_CHANGE, Relation.ORG_ADMIN);

    /** the group and its board; a coach sees it without the names of children */
    public static final Action GROUP_READ = Action.read(
            "administration.group.read",
            null,
            Sensitivity.GROUP,
            Relation.GROUP_STAFF,
            Relation.INTERNAL_COACH,
            Relation.LOCATION_MANAGER,
            Relation.COACH);

    /** the child and its timeline; a coach only of a child whom consent lets this coach know */
    public static final Action CHILD_READ = Action.read(
            "administration.child.read",
            null,
            Sensitivity.CHILD,
            Relation.GROUP_STAFF,
            Relation.MENTOR,
            Relation.INTERNAL_COACH,
            Relation.LOCATION_MANAGER,
            Relation.COACH,
            Relation.BREAK_GLASS);

    /** input for the data protection impact assessment; shows no person and no record */
    public static final Action DPIA_READ =
            Action.read("administration.dpia.read", null, Sensitivity.ORGANISATION, Relation.ORG_ADMIN, Relation.DPO);

    /** the sheet for the works council; shows no person and no record */
    public static final Action WORKS_COUNCIL_READ = Action.read(
            "administration.works-council.read",
            null,
            Sensitivity.ORGANISATION,
            Relation.LOCATION_MANAGER,
            Relation.ORG_ADMIN,
            Relation.DPO);

    @Override
    public List<Action> actions() {
        return List.of(
                ME_READ,
                WORK_QUEUE_READ,
                MODULE_READ,
                MODULE_SWITCH,
                SETTING_READ,
                SETTING_PUT,
                SETTING_PUT_ORGANISATION,
                GROUP_READ,
                CHILD_READ,
                DPIA_READ,
                WORKS_COUNCIL_READ);
    }

    /** a file that was opened in an emergency, and work for the same organisation, show nothing of who asks */
    private static Relation[] everyRelation() {
        return EnumSet.complementOf(EnumSet.of(Relation.BREAK_GLASS, Relation.COLLEAGUE))
                .toArray(Relation[]::new);
    }
}
