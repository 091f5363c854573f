package org.houvast.coaching.internal.conversation;

import static org.houvast.coaching.ConversationAction.DONE;
import static org.houvast.coaching.ConversationAction.RETRACT;
import static org.houvast.coaching.ConversationAction.REVISE;
import static org.houvast.coaching.ConversationState.RECORDED;
import static org.houvast.coaching.ConversationState.RETRACTED;

import org.houvast.coaching.CoachingProblems;
import org.houvast.coaching.ConversationAction;
import org.houvast.coaching.ConversationState;
import org.houvast.commons.Transitions;

/** The state machine of a conversation. */
final class ConversationTransitions {
    static final Transitions<ConversationState, ConversationAction> TABLE =
            Transitions.<ConversationState, ConversationAction>of(
                            ConversationState.class, CoachingProblems.CONVERSATION_STATE)
                    .allow(RECORDED, REVISE, RECORDED)
                    .allow(RECORDED, DONE, RECORDED)
                    .allow(RECORDED, RETRACT, RETRACTED)
                    .build();

    private ConversationTransitions() {}
}
