package org.houvast.coaching.internal.question;

import static org.houvast.coaching.QuestionAction.AGREE_TRY_OUT;
import static org.houvast.coaching.QuestionAction.ASK;
import static org.houvast.coaching.QuestionAction.ASSESS;
import static org.houvast.coaching.QuestionAction.CLOSE;
import static org.houvast.coaching.QuestionAction.EXPLAIN;
import static org.houvast.coaching.QuestionAction.EXPLORE;
import static org.houvast.coaching.QuestionAction.FOLLOW_UP_OUTSIDE;
import static org.houvast.coaching.QuestionAction.OFFER_EVALUATION;
import static org.houvast.coaching.QuestionAction.PICK_UP;
import static org.houvast.coaching.QuestionAction.REOPEN;
import static org.houvast.coaching.QuestionAction.REVEAL;
import static org.houvast.coaching.QuestionAction.REVIEW_TRY_OUT;
import static org.houvast.coaching.QuestionAction.REVISE;
import static org.houvast.coaching.QuestionAction.WITHDRAW;
import static org.houvast.coaching.QuestionState.ASKED;
import static org.houvast.coaching.QuestionState.ASSESSED;
import static org.houvast.coaching.QuestionState.CLOSED;
import static org.houvast.coaching.QuestionState.DRAFT;
import static org.houvast.coaching.QuestionState.EXPLORING;
import static org.houvast.coaching.QuestionState.FOLLOW_UP;
import static org.houvast.coaching.QuestionState.PICKED_UP;
import static org.houvast.coaching.QuestionState.REOPENED;
import static org.houvast.coaching.QuestionState.WITHDRAWN;

import org.houvast.coaching.CoachingProblems;
import org.houvast.coaching.QuestionAction;
import org.houvast.coaching.QuestionState;
import org.houvast.commons.Transitions;

/** The state machine of a question (domain 4.2, "Question"). */
final class QuestionTransitions {
    static final Transitions<QuestionState, QuestionAction> TABLE = Transitions.<QuestionState, QuestionAction>of(
                    QuestionState.class, CoachingProblems.QUESTION_STATE)
            .allow(DRAFT, REVISE, DRAFT)
            .allow(DRAFT, ASK, ASKED)
            .allow(DRAFT, WITHDRAW, WITHDRAWN)
            .allow(ASKED, PICK_UP, PICKED_UP)
            .allow(ASKED, REVEAL, ASKED)
            .allow(ASKED, WITHDRAW, WITHDRAWN)
            .allow(PICKED_UP, EXPLORE, EXPLORING)
            .allow(PICKED_UP, REVEAL, PICKED_UP)
            .allow(PICKED_UP, WITHDRAW, WITHDRAWN)
            .allow(EXPLORING, ASSESS, ASSESSED)
            .allow(EXPLORING, REVEAL, EXPLORING)
            .allow(EXPLORING, WITHDRAW, WITHDRAWN)
            .allow(ASSESSED, QuestionAction.FOLLOW_UP, FOLLOW_UP)
            .allow(ASSESSED, EXPLAIN, FOLLOW_UP)
            .allow(ASSESSED, AGREE_TRY_OUT, FOLLOW_UP)
            .allow(ASSESSED, FOLLOW_UP_OUTSIDE, FOLLOW_UP)
            .allow(ASSESSED, ASSESS, ASSESSED)
            .allow(ASSESSED, REVEAL, ASSESSED)
            .allow(ASSESSED, WITHDRAW, WITHDRAWN)
            .allow(FOLLOW_UP, EXPLAIN, FOLLOW_UP)
            .allow(FOLLOW_UP, AGREE_TRY_OUT, FOLLOW_UP)
            .allow(FOLLOW_UP, REVIEW_TRY_OUT, FOLLOW_UP)
            .allow(FOLLOW_UP, FOLLOW_UP_OUTSIDE, FOLLOW_UP)
            .allow(FOLLOW_UP, OFFER_EVALUATION, FOLLOW_UP)
            .allow(FOLLOW_UP, CLOSE, CLOSED)
            .allow(FOLLOW_UP, ASSESS, ASSESSED)
            .allow(FOLLOW_UP, REVEAL, FOLLOW_UP)
            .allow(FOLLOW_UP, WITHDRAW, WITHDRAWN)
            .allow(CLOSED, REOPEN, REOPENED)
            .allow(REOPENED, EXPLORE, EXPLORING)
            .allow(REOPENED, QuestionAction.FOLLOW_UP, FOLLOW_UP)
            .allow(REOPENED, EXPLAIN, FOLLOW_UP)
            .allow(REOPENED, AGREE_TRY_OUT, FOLLOW_UP)
            .allow(REOPENED, FOLLOW_UP_OUTSIDE, FOLLOW_UP)
            .allow(REOPENED, ASSESS, ASSESSED)
            .allow(REOPENED, REVEAL, REOPENED)
            .allow(REOPENED, WITHDRAW, WITHDRAWN)
            .build();

    private QuestionTransitions() {}
}
