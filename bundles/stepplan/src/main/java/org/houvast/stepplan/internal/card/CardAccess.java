package org.houvast.stepplan.internal.card;

import java.util.List;
import org.houvast.administration.Module;
import org.houvast.privacy.AccessPolicySource;
import org.houvast.privacy.Action;
import org.houvast.privacy.Relation;
import org.houvast.privacy.Sensitivity;
import org.osgi.service.component.annotations.Component;

/** Who may read an action card: whoever works with the child today, a stand-in like everybody else. */
@Component
public final class CardAccess implements AccessPolicySource {
    static final Action READ = Action.read(
            "stepplan.action-card.read",
            Module.STEPPLAN.code(),
            Sensitivity.CHILD,
            Relation.GROUP_STAFF,
            Relation.MENTOR,
            Relation.INTERNAL_COACH,
            Relation.LOCATION_MANAGER,
            Relation.BREAK_GLASS);

    @Override
    public List<Action> actions() {
        return List.of(READ);
    }
}
