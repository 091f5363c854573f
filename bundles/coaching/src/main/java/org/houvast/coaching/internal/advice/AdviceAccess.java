package org.houvast.coaching.internal.advice;

import java.util.List;
import org.houvast.coaching.AdviceAction;
import org.houvast.coaching.internal.practice.PracticeActions;
import org.houvast.privacy.AccessPolicySource;
import org.houvast.privacy.Action;
import org.houvast.privacy.AuditType;
import org.osgi.service.component.annotations.Component;

/** The actions on advice and the relations that carry them (domain 4.5, row "Coaching conversation, modelling"). */
@Component
public final class AdviceAccess implements AccessPolicySource {
    static final PracticeActions READING = PracticeActions.of("advice");
    static final Action GIVE = READING.byEitherSide("give", AuditType.CREATE);
    static final Action RESPOND = READING.byEitherSide("respond", AuditType.UPDATE);
    static final Action RATE = READING.byEitherSide("rate", AuditType.UPDATE);
    static final Action SHARE = READING.byEitherSide("share", AuditType.SHARE);
    static final Action RETRACT = READING.byAuthor("retract", AuditType.SEAL);

    static Action of(AdviceAction action) {
        return switch (action) {
            case RESPOND -> RESPOND;
            case RATE -> RATE;
            case SHARE -> SHARE;
            case RETRACT -> RETRACT;
        };
    }

    @Override
    public List<Action> actions() {
        return List.of(READING.read(), GIVE, RESPOND, RATE, SHARE, RETRACT);
    }
}
