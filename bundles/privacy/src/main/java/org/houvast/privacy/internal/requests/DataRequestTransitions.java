package org.houvast.privacy.internal.requests;

import java.util.Optional;
import java.util.Set;
import org.houvast.commons.Refusal;
import org.houvast.commons.Transitions;
import org.houvast.privacy.DataRequestKind;
import org.houvast.privacy.DataRequestProblems;
import org.houvast.privacy.DataRequestState;

/** The state machine of a request of a person (domain 4.2, "DataSubjectRequest"; refused and withdrawn by the regulation, article 12). */
final class DataRequestTransitions {
    static final Set<DataRequestState> OPEN = Set.of(
            DataRequestState.RECEIVED,
            DataRequestState.IDENTIFIED,
            DataRequestState.COLLECTED,
            DataRequestState.REVIEWED);

    /** where items lie to be looked through */
    static final Set<DataRequestState> COLLECTED = Set.of(DataRequestState.COLLECTED, DataRequestState.REVIEWED);

    static final Transitions<DataRequestState, DataRequestAction> TABLE = table();

    private DataRequestTransitions() {}

    private static Transitions<DataRequestState, DataRequestAction> table() {
        Transitions.Builder<DataRequestState, DataRequestAction> table =
                Transitions.<DataRequestState, DataRequestAction>of(DataRequestState.class, DataRequestProblems.STATE)
                        .allow(DataRequestState.RECEIVED, DataRequestAction.IDENTIFY, DataRequestState.IDENTIFIED)
                        .allow(DataRequestState.IDENTIFIED, DataRequestAction.COLLECT, DataRequestState.COLLECTED)
                        .allow(DataRequestState.IDENTIFIED, DataRequestAction.ANSWER_DONE, DataRequestState.ANSWERED)
                        .allow(DataRequestState.COLLECTED, DataRequestAction.COLLECT, DataRequestState.COLLECTED)
                        .allow(DataRequestState.COLLECTED, DataRequestAction.REVIEW, DataRequestState.COLLECTED)
                        .allow(DataRequestState.COLLECTED, DataRequestAction.REVIEW_LAST, DataRequestState.REVIEWED)
                        .allow(DataRequestState.REVIEWED, DataRequestAction.COLLECT, DataRequestState.COLLECTED)
                        .allow(DataRequestState.REVIEWED, DataRequestAction.REVIEW_LAST, DataRequestState.REVIEWED)
                        .allow(DataRequestState.REVIEWED, DataRequestAction.ANSWER, DataRequestState.ANSWERED);
        for (DataRequestState open : OPEN) {
            table.allow(open, DataRequestAction.EXTEND, open)
                    .allow(open, DataRequestAction.REFUSE, DataRequestState.REFUSED)
                    .allow(open, DataRequestAction.WITHDRAW, DataRequestState.WITHDRAWN);
        }
        return table.build();
    }

    /**
     * Why a request of this kind does not let itself be treated so in this state, whoever asks; or nothing.
     *
     * @param ofChild whether it is about a child: only what is kept about one can be restricted
     */
    static Optional<Refusal> refusal(
            DataRequestKind kind, boolean ofChild, DataRequestState state, DataRequestAction action) {
        boolean ofKind =
                switch (action) {
                    case COLLECT, REVIEW, REVIEW_LAST, ANSWER -> kind.hasPackage();
                    case ANSWER_DONE -> !kind.hasPackage();
                    case IDENTIFY, EXTEND, REFUSE, WITHDRAW -> true;
                };
        if (!ofKind) {
            return Optional.of(Refusal.of(DataRequestProblems.STATE, state.name(), action.name()));
        }
        boolean unable = action == DataRequestAction.ANSWER_DONE && kind == DataRequestKind.RESTRICTION && !ofChild;
        return TABLE.refusal(state, action)
                .or(() -> unable ? Optional.of(Refusal.of(DataRequestProblems.NO_RESTRICTION)) : Optional.empty());
    }
}
