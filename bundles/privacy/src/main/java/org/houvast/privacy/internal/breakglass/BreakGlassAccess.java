package org.houvast.privacy.internal.breakglass;

import java.util.List;
import org.houvast.privacy.AccessPolicySource;
import org.houvast.privacy.Action;
import org.houvast.privacy.AuditType;
import org.houvast.privacy.Relation;
import org.houvast.privacy.Sensitivity;
import org.osgi.service.component.annotations.Component;

/**
 * The actions on openings and the relations that carry them. Colleagues open files, and read and end what they opened themselves; the
 * manager of the place and the data protection officer read and review.
 */
@Component
public final class BreakGlassAccess implements AccessPolicySource {
    static final Action READ = Action.read(
                    "privacy.break-glass.read", null, Sensitivity.CHILD, Relation.LOCATION_MANAGER, Relation.DPO)
            .evenRestricted();

    /** what the actor opened; asked for nothing else */
    static final Action READ_OWN = Action.read(
                    "privacy.break-glass.read-own", null, Sensitivity.CHILD, Relation.COLLEAGUE)
            .evenRestricted();

    static final Action OPEN = READ_OWN.change("privacy.break-glass.open", AuditType.BREAK_GLASS, Relation.COLLEAGUE)
            .evenRestricted();
    static final Action END = READ_OWN.change("privacy.break-glass.end", AuditType.UPDATE, Relation.COLLEAGUE)
            .evenRestricted();
    static final Action REVIEW = READ.change(
                    "privacy.break-glass.review", AuditType.CONFIRM, Relation.LOCATION_MANAGER, Relation.DPO)
            .evenRestricted();

    /** nobody ends what somebody else opened; who reads it is told so */
    private static final Action END_OF_OTHERS =
            READ.change(END.code(), END.audit(), Relation.AUTHOR).evenRestricted();

    private static final Action REVIEW_OF_OWN = READ_OWN.change(
                    REVIEW.code(), REVIEW.audit(), Relation.LOCATION_MANAGER, Relation.DPO)
            .evenRestricted();

    static Action reading(boolean own) {
        return own ? READ_OWN : READ;
    }

    /**
     * What an action asks for.
     *
     * @param own whether the actor opened it
     */
    static Action of(BreakGlassAction action, boolean own) {
        return switch (action) {
            case END -> own ? END : END_OF_OTHERS;
            case REVIEW -> own ? REVIEW_OF_OWN : REVIEW;
        };
    }

    @Override
    public List<Action> actions() {
        return List.of(READ, READ_OWN, OPEN, END, REVIEW);
    }
}
