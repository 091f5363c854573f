package org.houvast.parents.internal.face;

import java.util.List;
import org.houvast.privacy.AccessPolicySource;
import org.houvast.privacy.Action;
import org.houvast.privacy.Relation;
import org.houvast.privacy.Sensitivity;
import org.osgi.service.component.annotations.Component;

/** What of a child itself its guardian sees (domain 4.5, row "Agreement, assignment": coach name, organisation). */
@Component
public final class FaceAccess implements AccessPolicySource {
    static final Action CHILD_READ = Action.read("parents.own-child.read", null, Sensitivity.CHILD, Relation.GUARDIAN);

    @Override
    public List<Action> actions() {
        return List.of(CHILD_READ);
    }
}
