package org.houvast.coaching.internal.answer;

import java.util.List;
import org.houvast.administration.Module;
import org.houvast.privacy.AccessPolicySource;
import org.houvast.privacy.Action;
import org.houvast.privacy.AuditType;
import org.houvast.privacy.Relation;
import org.houvast.privacy.Sensitivity;
import org.osgi.service.component.annotations.Component;

/**
 * The actions on answers and the relations that carry them: an answer is of the one who gave it, averages are for those who work at the
 * place and their manager.
 */
@Component
public final class AnswerAccess implements AccessPolicySource {
    static final Action READ_TRUST = own("coaching.trust-pulse.read");
    static final Action TRUST_PICTURE = picture("coaching.trust-pulse.picture");
    static final Action ANSWER_TRUST =
            READ_TRUST.change("coaching.trust-pulse.answer", AuditType.CREATE, Relation.OWNER);

    /** who works in a group of the assignment, or coaches it, is asked; the target is the group */
    static final Action ASK_TRUST = Action.read(
            "coaching.trust-pulse.ask",
            Module.COACHING.code(),
            Sensitivity.COACHING,
            Relation.GROUP_STAFF,
            Relation.COACH);

    static final Action READ_SUCCESS = own("coaching.success-evaluation.read");
    static final Action SUCCESS_PICTURE = picture("coaching.success-evaluation.picture");
    static final Action ANSWER_SUCCESS =
            READ_SUCCESS.change("coaching.success-evaluation.answer", AuditType.CREATE, Relation.OWNER);

    /** who works with the child or group of the question is asked; the target is the question */
    static final Action ASK_SUCCESS = Action.read(
            "coaching.success-evaluation.ask",
            Module.COACHING.code(),
            Sensitivity.COACHING,
            Relation.GROUP_STAFF,
            Relation.MENTOR);

    private static Action own(String code) {
        return Action.read(code, Module.COACHING.code(), Sensitivity.COACHING, Relation.OWNER);
    }

    private static Action picture(String code) {
        return Action.read(
                code, Module.COACHING.code(), Sensitivity.COACHING, Relation.OWNER, Relation.LOCATION_MANAGER);
    }

    @Override
    public List<Action> actions() {
        return List.of(
                READ_TRUST,
                TRUST_PICTURE,
                ANSWER_TRUST,
                ASK_TRUST,
                READ_SUCCESS,
                SUCCESS_PICTURE,
                ANSWER_SUCCESS,
                ASK_SUCCESS);
    }
}
