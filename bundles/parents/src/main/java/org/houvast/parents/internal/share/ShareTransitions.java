package org.houvast.parents.internal.share;

import static org.houvast.parents.ShareAction.ANSWER;
import static org.houvast.parents.ShareAction.PREVIEW;
import static org.houvast.parents.ShareAction.REPLACE;
import static org.houvast.parents.ShareAction.SEE;
import static org.houvast.parents.ShareAction.SEND;
import static org.houvast.parents.ShareAction.WITHDRAW;
import static org.houvast.parents.ShareState.ANSWERED;
import static org.houvast.parents.ShareState.PREPARED;
import static org.houvast.parents.ShareState.SEEN;
import static org.houvast.parents.ShareState.SHARED;
import static org.houvast.parents.ShareState.WITHDRAWN;

import org.houvast.commons.Transitions;
import org.houvast.parents.ParentsProblems;
import org.houvast.parents.ShareAction;
import org.houvast.parents.ShareState;

/** The state machine of a share (domain 4.2, "ParentShare"). */
final class ShareTransitions {
    static final Transitions<ShareState, ShareAction> TABLE = Transitions.<ShareState, ShareAction>of(
                    ShareState.class, ParentsProblems.SHARE_STATE)
            .allow(PREPARED, PREVIEW, PREPARED)
            .allow(PREPARED, SEND, SHARED)
            .allow(PREPARED, WITHDRAW, WITHDRAWN)
            .allow(SHARED, SEE, SEEN)
            .allow(SHARED, WITHDRAW, WITHDRAWN)
            .allow(SHARED, REPLACE, WITHDRAWN)
            .allow(SEEN, ANSWER, ANSWERED)
            .allow(SEEN, WITHDRAW, WITHDRAWN)
            .allow(SEEN, REPLACE, WITHDRAWN)
            .allow(ANSWERED, ANSWER, ANSWERED)
            .allow(ANSWERED, WITHDRAW, WITHDRAWN)
            .allow(ANSWERED, REPLACE, WITHDRAWN)
            .build();

    private ShareTransitions() {}
}
