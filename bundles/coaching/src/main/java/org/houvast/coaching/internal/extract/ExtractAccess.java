package org.houvast.coaching.internal.extract;

import java.util.List;
import java.util.Set;
import org.houvast.administration.Module;
import org.houvast.coaching.CaseExtractAction;
import org.houvast.coaching.internal.question.QuestionAccess;
import org.houvast.privacy.AccessPolicySource;
import org.houvast.privacy.Action;
import org.houvast.privacy.AuditType;
import org.houvast.privacy.Relation;
import org.houvast.privacy.Sensitivity;
import org.osgi.service.component.annotations.Component;

/** The actions on extracts and the relations that carry them: both sides of a case make one; it is its maker's, and theirs whom it is given to. */
@Component
public final class ExtractAccess implements AccessPolicySource {
    private static final String MODULE = Module.COACHING.code();

    /** taking words out of a case; the target is the question */
    static final Action PREPARE = QuestionAccess.READ.change(
            "coaching.case-extract.prepare",
            AuditType.EXPORT,
            Relation.GROUP_STAFF,
            Relation.MENTOR,
            Relation.INTERNAL_COACH,
            Relation.COACH,
            Relation.CASE_COACH);

    static final Action READ = Action.read("coaching.case-extract.read", MODULE, Sensitivity.COACHING, Relation.OWNER);

    /** what somebody reads that was given to them: the target is the share, and that is theirs */
    static final Action RECEIVE =
            Action.read("coaching.case-extract.receive", MODULE, Sensitivity.COACHING, Relation.OWNER);

    static final Action REVISE = READ.change("coaching.case-extract.revise", AuditType.UPDATE, Relation.OWNER);
    static final Action CONFIRM = READ.change("coaching.case-extract.confirm", AuditType.EXPORT, Relation.OWNER);
    static final Action SHARE = READ.change("coaching.case-extract.share", AuditType.EXPORT, Relation.OWNER);

    /** belongs to no module that could be switched off */
    static final Action DELETE = new Action(
            "coaching.case-extract.delete",
            null,
            AuditType.DESTROY,
            Sensitivity.COACHING,
            Set.of(Relation.OWNER),
            READ);

    static Action of(CaseExtractAction action) {
        return switch (action) {
            case REVISE -> REVISE;
            case CONFIRM -> CONFIRM;
            case SHARE -> SHARE;
            case DELETE -> DELETE;
        };
    }

    @Override
    public List<Action> actions() {
        return List.of(PREPARE, READ, RECEIVE, REVISE, CONFIRM, SHARE, DELETE);
    }
}
