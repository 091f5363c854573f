package org.houvast.coaching.internal.goal;

import java.util.List;
import java.util.Set;
import org.houvast.administration.Module;
import org.houvast.coaching.LearningGoalAction;
import org.houvast.privacy.AccessPolicySource;
import org.houvast.privacy.Action;
import org.houvast.privacy.AuditType;
import org.houvast.privacy.Relation;
import org.houvast.privacy.Sensitivity;
import org.osgi.service.component.annotations.Component;

/** The actions on learning goals and the relation that carries them: their owner, and nobody else. */
@Component
public final class GoalAccess implements AccessPolicySource {
    static final Action READ =
            Action.read("coaching.learning-goal.read", Module.COACHING.code(), Sensitivity.COACHING, Relation.OWNER);

    static final Action SET = READ.change("coaching.learning-goal.set", AuditType.CREATE, Relation.OWNER);
    static final Action REVISE = changing("revise");
    static final Action ADD_EVIDENCE = changing("add-evidence");
    static final Action LINK = changing("link");
    static final Action REACH = changing("reach");
    static final Action DROP = changing("drop");
    static final Action RESUME = changing("resume");

    /** deleting belongs to no module that could be switched off */
    static final Action DELETE = new Action(
            "coaching.learning-goal.delete",
            null,
            AuditType.DESTROY,
            Sensitivity.COACHING,
            Set.of(Relation.OWNER),
            READ);

    private static Action changing(String verb) {
        return READ.change("coaching.learning-goal." + verb, AuditType.UPDATE, Relation.OWNER);
    }

    static Action of(LearningGoalAction action) {
        return switch (action) {
            case REVISE -> REVISE;
            case ADD_EVIDENCE -> ADD_EVIDENCE;
            case LINK -> LINK;
            case REACH -> REACH;
            case DROP -> DROP;
            case RESUME -> RESUME;
            case DELETE -> DELETE;
        };
    }

    @Override
    public List<Action> actions() {
        return List.of(READ, SET, REVISE, ADD_EVIDENCE, LINK, REACH, DROP, RESUME, DELETE);
    }
}
