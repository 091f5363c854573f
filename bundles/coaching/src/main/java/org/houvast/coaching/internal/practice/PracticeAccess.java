package org.houvast.coaching.internal.practice;

import java.util.List;
import org.houvast.privacy.AccessPolicySource;
import org.houvast.privacy.Action;
import org.osgi.service.component.annotations.Component;

/** Counting, the one thing that a manager does with records of practice. */
@Component
public final class PracticeAccess implements AccessPolicySource {
    @Override
    public List<Action> actions() {
        return List.of(PracticeActions.COUNT);
    }
}
