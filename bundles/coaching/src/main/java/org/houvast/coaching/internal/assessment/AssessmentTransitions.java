package org.houvast.coaching.internal.assessment;

import static org.houvast.coaching.AssessmentAction.CONFIRM;
import static org.houvast.coaching.AssessmentAction.DISSENT;
import static org.houvast.coaching.AssessmentAction.POSTPONE;
import static org.houvast.coaching.AssessmentAction.PROPOSE;
import static org.houvast.coaching.AssessmentAction.RETURN;
import static org.houvast.coaching.AssessmentAction.REVISE;
import static org.houvast.coaching.AssessmentState.CONFIRMED;
import static org.houvast.coaching.AssessmentState.DRAFT;
import static org.houvast.coaching.AssessmentState.NOT_YET_CLEAR;
import static org.houvast.coaching.AssessmentState.PROPOSED;
import static org.houvast.coaching.AssessmentState.RETURNED;

import org.houvast.coaching.AssessmentAction;
import org.houvast.coaching.AssessmentState;
import org.houvast.coaching.CoachingProblems;
import org.houvast.commons.Transitions;

/** The state machine of a joint assessment (domain 4.2, "JointAssessment"); a newer confirmed one makes it SUPERSEDED. */
final class AssessmentTransitions {
    static final Transitions<AssessmentState, AssessmentAction> TABLE =
            Transitions.<AssessmentState, AssessmentAction>of(AssessmentState.class, CoachingProblems.ASSESSMENT_STATE)
                    .allow(DRAFT, REVISE, DRAFT)
                    .allow(DRAFT, PROPOSE, PROPOSED)
                    .allow(PROPOSED, CONFIRM, CONFIRMED)
                    .allow(PROPOSED, RETURN, RETURNED)
                    .allow(PROPOSED, POSTPONE, NOT_YET_CLEAR)
                    .allow(PROPOSED, DISSENT, PROPOSED)
                    .allow(CONFIRMED, DISSENT, CONFIRMED)
                    .allow(RETURNED, REVISE, DRAFT)
                    .build();

    private AssessmentTransitions() {}
}
