package org.houvast.privacy.internal.keeping;

import static org.houvast.privacy.DestructionState.APPROVED;
import static org.houvast.privacy.DestructionState.CANCELLED;
import static org.houvast.privacy.DestructionState.DONE;
import static org.houvast.privacy.DestructionState.PROPOSED;
import static org.houvast.privacy.internal.keeping.DestructionAction.APPROVE;
import static org.houvast.privacy.internal.keeping.DestructionAction.CANCEL;
import static org.houvast.privacy.internal.keeping.DestructionAction.CARRY_OUT;

import org.houvast.commons.Transitions;
import org.houvast.privacy.DestructionState;
import org.houvast.privacy.RetentionProblems;

/** The state machine of a destruction. */
final class DestructionTransitions {
    static final Transitions<DestructionState, DestructionAction> TABLE =
            Transitions.<DestructionState, DestructionAction>of(DestructionState.class, RetentionProblems.STATE)
                    .allow(PROPOSED, APPROVE, APPROVED)
                    .allow(PROPOSED, CANCEL, CANCELLED)
                    .allow(APPROVED, CARRY_OUT, DONE)
                    .allow(APPROVED, CANCEL, CANCELLED)
                    .build();

    private DestructionTransitions() {}
}
