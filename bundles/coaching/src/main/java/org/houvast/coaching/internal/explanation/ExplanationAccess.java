package org.houvast.coaching.internal.explanation;

import java.util.List;
import org.houvast.coaching.ExplanationAction;
import org.houvast.coaching.internal.practice.PracticeActions;
import org.houvast.privacy.AccessPolicySource;
import org.houvast.privacy.Action;
import org.houvast.privacy.AuditType;
import org.osgi.service.component.annotations.Component;

/** The actions on explanations and the relations that carry them (domain 4.5, row "Coaching conversation, modelling"). */
@Component
public final class ExplanationAccess implements AccessPolicySource {
    static final PracticeActions READING = PracticeActions.of("explanation");
    static final Action GIVE = READING.byEitherSide("give", AuditType.CREATE);
    static final Action REVISE = READING.byAuthor("revise", AuditType.AMEND);
    static final Action RETRACT = READING.byAuthor("retract", AuditType.SEAL);

    static Action of(ExplanationAction action) {
        return switch (action) {
            case REVISE -> REVISE;
            case RETRACT -> RETRACT;
        };
    }

    @Override
    public List<Action> actions() {
        return List.of(READING.read(), READING.readOfChild(), GIVE, REVISE, RETRACT);
    }
}
