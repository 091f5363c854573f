package org.houvast.coaching.internal.conversation;

import java.util.List;
import org.houvast.coaching.ConversationAction;
import org.houvast.coaching.internal.practice.PracticeActions;
import org.houvast.privacy.AccessPolicySource;
import org.houvast.privacy.Action;
import org.houvast.privacy.AuditType;
import org.osgi.service.component.annotations.Component;

/** The actions on conversations and the relations that carry them (domain 4.5, row "Coaching conversation, modelling"). */
@Component
public final class ConversationAccess implements AccessPolicySource {
    static final PracticeActions READING = PracticeActions.of("conversation");
    static final Action RECORD = READING.byEitherSide("record", AuditType.CREATE);
    static final Action REVISE = READING.byAuthor("revise", AuditType.AMEND);
    static final Action DONE = READING.byEitherSide("done", AuditType.UPDATE);
    static final Action RETRACT = READING.byAuthor("retract", AuditType.SEAL);

    static Action of(ConversationAction action) {
        return switch (action) {
            case REVISE -> REVISE;
            case DONE -> DONE;
            case RETRACT -> RETRACT;
        };
    }

    @Override
    public List<Action> actions() {
        return List.of(READING.read(), READING.readOfChild(), RECORD, REVISE, DONE, RETRACT);
    }
}
