package org.houvast.stepplan.internal;

import java.time.Instant;
import org.houvast.coaching.AssessmentId;
import org.houvast.coaching.Cases;
import org.houvast.coaching.Outcome;
import org.houvast.coaching.Question;
import org.houvast.coaching.QuestionId;
import org.houvast.coaching.QuestionState;
import org.houvast.commons.Problem;
import org.houvast.privacy.Actor;
import org.houvast.stepplan.StepPlanProblems;

/** Cases whose confirmed outcome is a specific approach: what consultations and action plans follow. */
public final class SpecificCases {
    private final CaseBook cases;

    public SpecificCases(CaseBook cases) {
        this.cases = cases;
    }

    /**
     * A question with that outcome, as the actor may read it.
     *
     * @throws Problem {@link StepPlanProblems#ASSESSMENT_NEEDED}, {@link StepPlanProblems#CASE_NOT_OPEN}
     */
    public Question question(Actor actor, QuestionId id) {
        Question question = cases.questions().get(actor, id);
        if (question.state() == QuestionState.CLOSED || question.state() == QuestionState.WITHDRAWN) {
            throw Problem.of(StepPlanProblems.CASE_NOT_OPEN);
        }
        if (question.outcome() != Outcome.SPECIFIC_APPROACH) {
            throw Problem.of(StepPlanProblems.ASSESSMENT_NEEDED);
        }
        return question;
    }

    /** the confirmed assessment of such a question */
    public AssessmentId assessment(Question question) {
        AssessmentId assessment = question.assessmentId();
        if (assessment == null) {
            throw Problem.of(StepPlanProblems.ASSESSMENT_NEEDED);
        }
        return assessment;
    }

    /** when that assessment was confirmed */
    public Instant assessedAt(Question question) {
        return cases.facts(question.id().value())
                .map(Cases.Facts::assessedAt)
                .orElseThrow(() -> Problem.of(StepPlanProblems.ASSESSMENT_NEEDED));
    }
}
