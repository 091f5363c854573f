package org.houvast.coaching.internal.question;

import java.util.List;
import org.houvast.administration.Module;
import org.houvast.coaching.QuestionAction;
import org.houvast.privacy.AccessPolicySource;
import org.houvast.privacy.Action;
import org.houvast.privacy.AuditType;
import org.houvast.privacy.Relation;
import org.houvast.privacy.Sensitivity;
import org.osgi.service.component.annotations.Component;

/** The actions on questions and the relations that carry them (domain 4.5, rows "Question"). */
@Component
public final class QuestionAccess implements AccessPolicySource {
    private static final String MODULE = Module.COACHING.code();

    private static final Relation[] EITHER_SIDE = {
        Relation.MENTOR, Relation.INTERNAL_COACH, Relation.COACH, Relation.CASE_COACH
    };

    /** an asked question; an outside coach and a guest of the case without consent see the alias */
    public static final Action READ = Action.read(
            "coaching.question.read",
            MODULE,
            Sensitivity.CHILD,
            Relation.GROUP_STAFF,
            Relation.MENTOR,
            Relation.INTERNAL_COACH,
            Relation.COACH,
            Relation.CASE_COACH,
            Relation.CASE_PARTICIPANT,
            Relation.LOCATION_MANAGER,
            Relation.BREAK_GLASS);

    /** who is in the case and what each of them may see of it; not for guests */
    static final Action PARTICIPANTS = Action.read(
            "coaching.question.participants",
            MODULE,
            Sensitivity.CHILD,
            Relation.GROUP_STAFF,
            Relation.MENTOR,
            Relation.INTERNAL_COACH,
            Relation.COACH,
            Relation.CASE_COACH,
            Relation.LOCATION_MANAGER);

    /** the questions of a child that is known by name: only relations that let the reader know it, so that no alias is solved */
    static final Action READ_OF_CHILD = Action.read(
            "coaching.question.read-of-child",
            MODULE,
            Sensitivity.CHILD,
            Relation.GROUP_STAFF,
            Relation.MENTOR,
            Relation.INTERNAL_COACH,
            Relation.CASE_COACH,
            Relation.LOCATION_MANAGER,
            Relation.BREAK_GLASS);

    static final Action READ_DRAFT =
            Action.read("coaching.question.read-draft", MODULE, Sensitivity.CHILD, Relation.AUTHOR);

    static final Action DRAFT =
            READ_DRAFT.change("coaching.question.draft", AuditType.CREATE, Relation.GROUP_STAFF, EITHER_SIDE);
    static final Action REVISE = READ_DRAFT.change("coaching.question.revise", AuditType.UPDATE, Relation.AUTHOR);
    static final Action ASK = READ_DRAFT.change("coaching.question.ask", AuditType.UPDATE, Relation.AUTHOR);
    static final Action DISCARD = READ_DRAFT.change("coaching.question.discard", AuditType.UPDATE, Relation.AUTHOR);
    static final Action PICK_UP = READ.change(
            "coaching.question.pick-up",
            AuditType.UPDATE,
            Relation.INTERNAL_COACH,
            Relation.COACH,
            Relation.CASE_COACH);
    static final Action EXPLORE =
            READ.change("coaching.question.explore", AuditType.UPDATE, Relation.GROUP_STAFF, EITHER_SIDE);
    static final Action REVEAL =
            READ.change("coaching.question.reveal", AuditType.SHARE, Relation.MENTOR, Relation.LOCATION_MANAGER);
    static final Action FOLLOW_UP =
            READ.change("coaching.question.follow-up", AuditType.UPDATE, Relation.GROUP_STAFF, EITHER_SIDE);
    static final Action AGREE_TRY_OUT =
            READ.change("coaching.question.agree-try-out", AuditType.UPDATE, Relation.GROUP_STAFF, EITHER_SIDE);
    static final Action REVIEW_TRY_OUT =
            READ.change("coaching.question.review-try-out", AuditType.UPDATE, Relation.GROUP_STAFF, EITHER_SIDE);
    static final Action FOLLOW_UP_OUTSIDE =
            READ.change("coaching.question.follow-up-outside", AuditType.UPDATE, Relation.LOCATION_MANAGER);
    static final Action OFFER_EVALUATION =
            READ.change("coaching.question.offer-evaluation", AuditType.UPDATE, Relation.GROUP_STAFF, EITHER_SIDE);
    static final Action CLOSE = READ.change(
            "coaching.question.close",
            AuditType.CONFIRM,
            Relation.GROUP_STAFF,
            Relation.MENTOR,
            Relation.COACH,
            Relation.CASE_COACH);
    static final Action REOPEN =
            READ.change("coaching.question.reopen", AuditType.UPDATE, Relation.GROUP_STAFF, EITHER_SIDE);
    static final Action WITHDRAW = READ.change("coaching.question.withdraw", AuditType.UPDATE, Relation.AUTHOR);

    /** what carries an action on a question, which hides while it is a draft */
    static Action of(QuestionAction action, boolean draft) {
        return switch (action) {
            case REVISE -> REVISE;
            case ASK -> ASK;
            case PICK_UP -> PICK_UP;
            case EXPLORE, ASSESS, EXPLAIN -> EXPLORE;
            case REVEAL -> REVEAL;
            case FOLLOW_UP -> FOLLOW_UP;
            case AGREE_TRY_OUT -> AGREE_TRY_OUT;
            case REVIEW_TRY_OUT -> REVIEW_TRY_OUT;
            case FOLLOW_UP_OUTSIDE -> FOLLOW_UP_OUTSIDE;
            case OFFER_EVALUATION -> OFFER_EVALUATION;
            case CLOSE -> CLOSE;
            case REOPEN -> REOPEN;
            case WITHDRAW -> draft ? DISCARD : WITHDRAW;
        };
    }

    @Override
    public List<Action> actions() {
        return List.of(
                READ,
                PARTICIPANTS,
                READ_OF_CHILD,
                READ_DRAFT,
                DRAFT,
                REVISE,
                ASK,
                DISCARD,
                PICK_UP,
                EXPLORE,
                REVEAL,
                FOLLOW_UP,
                AGREE_TRY_OUT,
                REVIEW_TRY_OUT,
                FOLLOW_UP_OUTSIDE,
                OFFER_EVALUATION,
                CLOSE,
                REOPEN,
                WITHDRAW);
    }
}
