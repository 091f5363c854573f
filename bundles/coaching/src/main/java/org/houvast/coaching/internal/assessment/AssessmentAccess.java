package org.houvast.coaching.internal.assessment;

import java.util.List;
import org.houvast.administration.Module;
import org.houvast.coaching.AssessmentAction;
import org.houvast.privacy.AccessPolicySource;
import org.houvast.privacy.Action;
import org.houvast.privacy.AuditType;
import org.houvast.privacy.Relation;
import org.houvast.privacy.Sensitivity;
import org.osgi.service.component.annotations.Component;

/** The actions on joint assessments and the relations that carry them (domain 4.5, row "Joint assessment"). */
@Component
public final class AssessmentAccess implements AccessPolicySource {
    private static final String MODULE = Module.COACHING.code();

    private static final Relation[] EITHER_SIDE = {
        Relation.MENTOR, Relation.INTERNAL_COACH, Relation.COACH, Relation.CASE_COACH
    };

    private static final Relation[] CONFIRMERS = {Relation.MENTOR, Relation.COACH, Relation.CASE_COACH};

    /** one that was proposed; the manager sees the content of a confirmed SPECIFIC_APPROACH only */
    static final Action READ = Action.read(
            "coaching.assessment.read",
            MODULE,
            Sensitivity.COACHING,
            Relation.GROUP_STAFF,
            Relation.MENTOR,
            Relation.INTERNAL_COACH,
            Relation.COACH,
            Relation.CASE_COACH,
            Relation.LOCATION_MANAGER,
            Relation.BREAK_GLASS);

    /** a draft or a returned one: for the two sides */
    static final Action READ_DRAFT = Action.read(
            "coaching.assessment.read-draft", MODULE, Sensitivity.COACHING, Relation.GROUP_STAFF, EITHER_SIDE);

    static final Action DRAFT =
            READ_DRAFT.change("coaching.assessment.draft", AuditType.CREATE, Relation.GROUP_STAFF, EITHER_SIDE);
    static final Action REVISE =
            READ_DRAFT.change("coaching.assessment.revise", AuditType.UPDATE, Relation.GROUP_STAFF, EITHER_SIDE);
    static final Action PROPOSE =
            READ_DRAFT.change("coaching.assessment.propose", AuditType.UPDATE, Relation.GROUP_STAFF, EITHER_SIDE);
    static final Action CONFIRM =
            READ.change("coaching.assessment.confirm", AuditType.CONFIRM, Relation.GROUP_STAFF, CONFIRMERS);
    static final Action RETURN =
            READ.change("coaching.assessment.return", AuditType.UPDATE, Relation.GROUP_STAFF, CONFIRMERS);
    static final Action POSTPONE =
            READ.change("coaching.assessment.postpone", AuditType.CONFIRM, Relation.GROUP_STAFF, CONFIRMERS);
    static final Action DISSENT =
            READ.change("coaching.assessment.dissent", AuditType.UPDATE, Relation.GROUP_STAFF, EITHER_SIDE);

    /** what was found, for the parents of the child; what the adults still look for is there for nobody */
    static final Action SHARE =
            READ.change("coaching.assessment.share", AuditType.SHARE, Relation.MENTOR, Relation.LOCATION_MANAGER);

    static Action of(AssessmentAction action) {
        return switch (action) {
            case REVISE -> REVISE;
            case PROPOSE -> PROPOSE;
            case CONFIRM -> CONFIRM;
            case RETURN -> RETURN;
            case POSTPONE -> POSTPONE;
            case DISSENT -> DISSENT;
        };
    }

    @Override
    public List<Action> actions() {
        return List.of(READ, READ_DRAFT, DRAFT, REVISE, PROPOSE, CONFIRM, RETURN, POSTPONE, DISSENT, SHARE);
    }
}
